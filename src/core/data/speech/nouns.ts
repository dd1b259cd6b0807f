/**
 * Nouns that stand for something said, thought or planned ("the claim that …", "her pledge to …"), and nouns for those
 * who say things without a name. Compiled for this project.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of saying and thinking that take "that" and a clause. */
export const contentNouns = words(`
  claim claims statement statements report reports assertion assertions allegation allegations accusation accusations belief
  beliefs fear fears hope hopes rumour rumours rumor rumors suggestion suggestions warning warnings promise promises pledge
  pledges threat threats argument arguments announcement announcements insistence contention concern concerns suspicion
  suspicions speculation conclusion conclusions finding findings view views opinion opinions notion idea admission
  acknowledgment acknowledgement assurance assurances confirmation denial denials testimony prediction predictions
  expectation expectations complaint complaints charge charges assessment assessments revelation revelations disclosure
  disclosures word news indication indications observation observations estimate estimates assumption assumptions doubt
  doubts confidence conviction declaration declarations vow vows remark remarks comment comments message question questions
  case point recognition reminder realization realisation proposition pretense pretence explanation
  theory theories evidence sign signs consensus tweet tweets reasoning perception feeling impression proposal proposals demand
  demands criticism accusation insinuation guarantee recommendation recommendations gossip hearsay whispers`);

/** Nouns of intention and speech that take "to" and a verb, or "for"/"of"/"on" and a thing. */
export const intentNouns = words(`
  plan plans promise promises pledge pledges vow vows decision decisions call calls demand demands request requests proposal
  proposals offer offers threat threats refusal desire wish goal invitation invitations intention intentions bid push
  commitment commitments agreement order orders appeal appeals`);

/** Nouns of trying and wanting that take "to" and a verb only. */
export const willNouns =
  words(`determination willingness unwillingness reluctance effort efforts attempt attempts ambition
  ambitions readiness`);

/** Nouns for speech about a thing: "criticism of", "comments on", "support for". */
export const topicNouns = words(`
  comment remark question doubt claim accusation allegation fear concern warning stance attitude skepticism scepticism
  adulation mockery dismissal defense defence portrayal depiction characterization characterisation interpretation theory rebuke
  criticism condemnation praise denunciation comments remarks views opposition support endorsement accusations allegations
  claims attack attacks description assessment concerns fears doubts questions rejection denial warnings
  disdain contempt admiration belief faith reports rumours rumors`);

/** Nouns for people by what they think of a thing: "a critic of the plan". */
export const stanceNouns =
  words(`supporter supporters opponent opponents critic critics proponent proponents advocate advocates
  defender defenders fan fans admirer admirers backer backers champion champions detractor detractors foe foes enemy believer`);

/** Texts and findings that can be the source of what they say. */
export const documentNouns = words(`
  report reports statement statements poll polls survey surveys study studies data document documents records record letter
  letters email emails e-mail e-mails memo article articles book paper papers filing filings lawsuit complaint indictment
  affidavit video footage research analysis survey figures statistics tape transcript review audit census
  release communique communiqué post posts tweet tweets website site ad editorial column headline headlines
  message messages findings results evidence images photos photographs file files dossier account accounts bulletin law
  bill constitution resolution ruling agreement text note interview speech announcement dispatch notice magazine newspaper
  newspapers paper agency media outlet outlets poster sign banner caption chart graph table map`);

/** People and bodies who are sources without a name, when no name stands next to them. */
export const unnamedNouns = words(`
  source sources official officials expert experts analyst analysts observer observers critic critics supporter supporters
  aide aides adviser advisers advisor advisors diplomat diplomats insider insiders witness witnesses eyewitness eyewitnesses
  person people someone somebody resident residents authorities report reports rumour rumours rumor rumors media scholar
  scholars researcher researchers scientist scientists economist economists activist activists lawmaker lawmakers politician
  politicians leader leaders spokesperson spokesman spokeswoman police investigators prosecutors lawyers detectives doctors
  some many others several most they observations speculation opponents skeptics sceptics proponents voters republicans
  democrats commentators pundits historians executives businessmen employees workers soldiers rebels residents neighbors
  neighbours friends relatives family`);

/** Nouns for a person by office or trade: a definite one ("the official") points back to somebody named. */
export const roleNouns = words(`
  president premier minister chancellor secretary senator governor mayor congressman congresswoman lawmaker legislator
  ambassador envoy diplomat spokesman spokeswoman spokesperson official leader chief chairman chairwoman chair director
  commissioner general colonel captain commander officer sheriff judge justice prosecutor attorney lawyer professor
  researcher scientist economist analyst expert author writer reporter journalist editor columnist host anchor actor actress
  singer star player coach manager owner executive founder ceo businessman businesswoman billionaire mogul developer candidate
  nominee frontrunner politician republican democrat doctor physician nurse teacher student activist organizer organiser
  pastor priest bishop pope cardinal imam rabbi king queen prince princess emperor sultan sheikh strategist adviser advisor
  aide consultant pollster historian scholar filmmaker producer artist musician veteran soldier farmer worker resident
  woman man girl boy teenager teen mother father widow wife husband daughter son victim witness suspect defendant
  speaker representative deputy delegate treasurer counsel inspector detective agent superintendent principal dean
  head boss entrepreneur investor banker trader engineer pilot driver administrator councillor councilman councilwoman
  parliamentarian dictator monarch ruler rival opponent critic dissident survivor patient customer neighbor neighbour`);

/** Role nouns that tell a woman or a man. */
export const femaleNouns =
  words(`spokeswoman congresswoman chairwoman businesswoman actress councilwoman woman girl mother widow wife
  daughter queen princess policewoman sister aunt grandmother lady first-lady duchess nun heroine hostess ms mrs miss madam`);
export const maleNouns =
  words(`spokesman congressman chairman businessman councilman man boy father widower husband son king prince
  policeman brother uncle grandfather gentleman duke monk pope priest mr sir lord`);

/** The press as such: relays rather than first sources when somebody "told" them. */
export const pressNouns =
  words(`reporters journalists press media news agency newspaper newspapers outlet outlets magazine
  television tv radio network correspondents newsmen`);

/** Those who speak for somebody else: what they say is said by whom they speak for. */
export const spokesNouns = words('spokesman spokeswoman spokesperson spokespeople spokesmen representative office');

/** News media by their own words; listeners of that kind are relays ("told NBC News"). */
export const mediaWords =
  words(`news times post journal tribune herald guardian telegraph press agency radio television tv magazine
  broadcaster broadcasting daily gazette chronicle reuters associated network channel media newspaper review observer`);
