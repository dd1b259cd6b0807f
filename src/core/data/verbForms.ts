/** Verbs with regular forms that compromise's rules bring back to another base form, or to none. Compiled for this project. */
const verbs =
  'axe bankroll barricade blockade boycott combat commute condone cope defame defraud deride drape drone dupe exile extradite ' +
  'fake fine flout gauge gore grope home knife lure massacre mull mute orphan parole premiere profit program quell rape rebuke ' +
  'repulse reroute scheme shame side snipe spiral stare stoke stone stroke tame troop vie wade abide brake';

/** Those that double their last letter in all forms. */
const doubling = 'annul concur fulfil repel total transmit';

/** By form, the base form. */
export const regularForms: ReadonlyMap<string, string> = new Map([
  ...verbs.split(' ').flatMap((verb) => formsOf(verb, verb)),
  ...doubling.split(' ').flatMap((verb) => formsOf(verb, `${verb}${verb.at(-1) ?? ''}`)),
  // written either way
  ...formsOf('program', 'programm'),
  ...formsOf('spiral', 'spirall'),
]);

/** @param stem what the endings are put behind */
function formsOf(verb: string, stem: string): readonly (readonly [string, string])[] {
  if (!stem.endsWith('e')) return ['ed', 'ing'].map((ending) => [`${stem}${ending}`, verb]);
  const ing = stem.endsWith('ie') ? `${stem.slice(0, -2)}ying` : `${stem.slice(0, -1)}ing`;
  return [
    [`${stem}d`, verb],
    [ing, verb],
  ];
}

/** Participles that look like their base form. Compiled for this project. */
export const ownParticiples: ReadonlySet<string> = new Set(
  (
    'become beset bet bid broadcast burst cast come cost cut forecast hit hurt input let offset outrun overcome overrun put quit ' +
    'read reset run set shed shut slit split spread thrust upset'
  ).split(' '),
);
