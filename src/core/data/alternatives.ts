/**
 * Things and acts of which only one can be so where two reports tell of the same: "a truck" or "a bus", "resigned" or "was
 * dismissed". Words that many use for each other stand together. Compiled for this project; all words are lower case.
 */

/** Ways to tell one thing, each in several words; `_` stands between two that belong together. */
export type Alternatives = readonly (readonly string[])[];

/** Nouns and what says how somebody or something is, with their plurals where reports tell of several. */
export const things: readonly Alternatives[] = [
  'bus buses coach minibus|truck trucks lorry lorries|car cars taxi cab|train trains|tram trams streetcar|motorcycle motorcycles motorbike motorbikes|bicycle bicycles bike bikes|tractor tractors|van vans|helicopter helicopters',
  'tanker|trawler|ferry|yacht|submarine|canoe kayak|freighter',
  'husband|wife|father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|fiance|fiancee|girlfriend|boyfriend',
  'man|woman|boy|girl',
  'men|women|boys|girls',
  'knife|gun pistol rifle revolver shotgun handgun|axe hatchet|hammer|sword|machete|crossbow',
  'critical|stable',
  'quarter|half|third|two-thirds',
  'accident|attack|suicide|murder|sabotage|arson',
  'unanimously unanimous|narrowly narrow',
  'seriously severely badly critically|slightly lightly',
  'cancer|stroke|pneumonia|heart_attack heart_failure|overdose|drowning|suffocation|malaria|cholera',
  'copper|gold|silver|iron|coal|lithium|oil|gas',
  'wheat|rice|maize corn|soybeans|coffee|cocoa|cotton|sugar',
  'cholera|measles|malaria|ebola|dengue|polio|influenza flu|meningitis',
].map(alternativesIn);

/** Who does a thing. */
export const doers: readonly Alternatives[] = [
  'firefighters firemen|neighbours neighbors|paramedics medics|police policemen officers|soldiers troops army|lifeguards coastguard navy|fishermen fishers|villagers residents locals|volunteers|bystanders passers-by|doctors nurses|students pupils|teachers|prosecutors|customs',
].map(alternativesIn);

/** What people do for a living, and bodies by what they are for: nobody is two of them at once. */
export const trades: Alternatives = alternativesIn(
  'firefighters firefighter firemen fireman fire_brigade|paramedics paramedic medics medic|police policemen policeman policewoman officers officer gendarmes gendarmerie constable detective detectives|' +
    'soldiers soldier troops army military|lifeguards lifeguard coastguard navy|fishermen fisherman fishers|doctors doctor nurses nurse surgeon surgeons|' +
    'teachers teacher headmaster headteacher|prosecutors prosecutor|customs|farmer farmers shepherd shepherds|watchman watchmen guard guards|conductor|pilot|postman|' +
    'cleaner caretaker janitor|negotiator negotiators mediator|gunman gunmen attacker attackers robber robbers hostage-taker kidnappers|priest vicar bishop imam|' +
    'lawyer lawyers|judge judges court|government ministry|council|rebels militants insurgents|engineer engineers|dockers docker|truckers trucker|' +
    'treasurer accountant bookkeeper|journalist journalists reporter reporters',
);

/** Verbs, by their base forms. */
export const acts: readonly Alternatives[] = [
  'stab knife|shoot|strangle|poison|bludgeon|behead',
  'resign quit|dismiss sack fire oust',
  'cancel scrap|postpone delay reschedule',
  'destroy gut|damage',
  'kill die|injure wound hurt',
  'adopt pass approve|postpone shelve',
].map(alternativesIn);

function alternativesIn(list: string): Alternatives {
  return list.split('|').map((words) => words.split(' '));
}
