/** Abbreviations that are written with a full stop, lower case, without it. Compiled for this project. */

/** Abbreviations that go on with the same sentence: titles, months, measures. */
export const abbreviationsBeforeMore: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof hon rev fr sr st sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt ' +
    'pres supt det insp const cst messrs amb sec atty gov-gen brig msgr ald cllr mgr mme mlle ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat ' +
    'vs v no nos vol pp fig eq art ch approx est dept univ assn bros ave blvd rd mt ft hwy rte ' +
    'eg ie cf viz al ca'
  ).split(' '),
);

/** Abbreviations that may also end a sentence: company forms, suffixes of names, states. */
export const abbreviationsAtEnd: ReadonlySet<string> = new Set(
  (
    'inc co corp ltd llc plc jr sr etc esq bros ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex ' +
    'va vt wash wis wyo'
  ).split(' '),
);

/** Words that, with a capital, begin a sentence far more often than they go on with a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we i you but and or so yet in on at by for from with as if when while ' +
    'after before since although though however because there here his her their its our my your what who where why how ' +
    'many most some several few all no not one two three both each every another other such meanwhile moreover also ' +
    'nevertheless therefore thus instead then now last earlier later according despite during under over to is was are ' +
    'were has have had do does did will would could should may might can'
  ).split(' '),
);
