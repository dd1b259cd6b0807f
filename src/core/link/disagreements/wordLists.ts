/**
 * Small general word lists of the disagreement finder, compiled for this project. All words are lower case.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that turn a statement round. */
export const negators = words("not n't no never none nobody nothing neither nor without cannot nowhere hardly barely");

/** Words that turn the verb after them round: "failed to agree", "refused to sign". */
export const negatingVerbs = words(
  'deny denies denied denying fail fails failed failing refuse refuses refused refusing reject rejects rejected rejecting decline declines declined declining',
);

/** Words that say how sure a statement is, from rumour (0.5) to certain (3.5); an unmarked statement has {@link PLAIN}. */
const certainties: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    0.5,
    words(
      'reportedly allegedly alleged rumoured rumored rumours rumors rumour rumor purportedly purported supposedly unconfirmed speculation',
    ),
  ],
  [1, words('may might could possibly perhaps maybe potentially possible conceivably')],
  [1.5, words('probably likely apparently seemingly presumably')],
  [
    2,
    words(
      'plan plans planned planning intend intends intended expect expects expected hope hopes hoped aim aims aimed want wants wanted consider considers considered considering propose proposes proposed',
    ),
  ],
  [3, words('will would shall must scheduled slated due')],
  [3.5, words('confirmed confirms confirm definitely certainly officially undoubtedly')],
];

/** The certainty of a rumour. */
export const HEARSAY = 0.5;

/** The certainty of a statement without any such word. */
export const PLAIN = 3;

const certaintyByWord = new Map(
  certainties.flatMap(([level, list]) => [...list].map((word) => [word, level] as const)),
);

/** How sure a word makes its statement, 0.5 (rumour) to 3.5 (confirmed), if it is such a word. */
export function certaintyOf(word: string): number | undefined {
  return certaintyByWord.get(word);
}

/** Words that keep a distance from a statement without calling it a rumour. */
export const hedges = words(
  'allegedly alleged allege alleges reportedly reported accused suspected suspect suspects charged believed believe believes thought considered apparently seemingly seems seemed seem appears appeared appear presumed presumably suspicion allegation allegations',
);

/** Measures that cannot be compared without conversion. */
export const measures = words(
  'metre metres meter meters foot feet ft mile miles kilometre kilometres kilometer kilometers km yard yards inch inches acre acres hectare hectares gram grams kg kilogram kilograms kilo kilos pound pounds ounce ounces ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels celsius fahrenheit knots mph',
);

/** Words for what is still to come. */
export const futureWords = words(
  'will would shall plan plans planned planning intend intends intended expect expects expected hopes hoped aims aimed wants wanted considering proposes proposed scheduled slated due',
);

/** Words that show a past or finished event when they carry the verb. */
export const finishedAuxiliaries = words('has have had was were did been');

/** Function words: they link nothing and differ without meaning. */
export const functionWords = words(
  "a an the this that these those and or but so as if than then of in on at by for from to with into onto over under about between during through against within upon per via is are was were be been being am 's has have had having do does did done will would shall he she it they we you i him her them us his its their our your my who whom whose which what when where while also just still only too very more most much many there here s t re ve ll d m such some any each both all own same other always maybe perhaps really now today again even ever",
);

/** Words for whoever it may be: "no one", "nobody", "no people". */
export const anybody = words('one people person persons');

/** Words between clauses. */
export const joints = words(
  'although though while whereas but because after before when if which who whose and or so as',
);

const oppositePairs = `rise fall|rises falls|rose fell|risen fallen|rising falling|increase decrease|increases decreases|increased decreased|increasing decreasing
increase fall|increased fell|rose dropped|rise drop|rises drops|gain loss|gains losses|gained lost|grow shrink|grew shrank|growing shrinking|grown shrunk|up down|higher lower|high low|highest lowest|more fewer|more less|most least
above below|over under|before after|first last|early late|earlier later|win lose|wins loses|won lost|winning losing|victory defeat|winner loser
accept reject|accepts rejects|accepted rejected|accepted refused|approve reject|approves rejects|approved rejected|confirm deny|confirms denies|confirmed denied|admit deny|admits denies|admitted denied
agree disagree|agreed disagreed|agreed refused|agrees refuses|allow ban|allowed banned|allows bans|allow forbid|permit prohibit|permitted prohibited|support oppose|supports opposes|supported opposed|supporting opposing|for against|supporter opponent|supporters opponents
succeed fail|succeeds fails|succeeded failed|success failure|successful unsuccessful|pass fail|passed failed|start end|starts ends|started ended|begin end|began ended|open close|opens closes|opened closed|opening closing|join leave|joined left|joins leaves
buy sell|buys sells|bought sold|import export|imports exports|imported exported|arrive depart|arrived departed|arrives departs|arrived left|enter exit|entered left
alive dead|survive die|survived died|survives dies|guilty innocent|guilty acquitted|convicted acquitted|convicted cleared|legal illegal|lawful unlawful|true false|positive negative|strengthen weaken|strengthened weakened|stronger weaker|strong weak
improve worsen|improved worsened|expand cut|expanded cut|raise cut|raised cut|raises cuts|raise lower|raised lowered|hire fire|hired fired|appointed dismissed|arrested released|detained released|jailed freed|male female|man woman|men women|boy girl|husband wife|son daughter|brother sister|father mother
north south|northern southern|east west|eastern western|northeast southwest|left right|majority minority|unanimous divided|safe unsafe|safe dangerous|public private|major minor|include exclude|included excluded|includes excludes|remain leave|continue stop|continued stopped|continues stops|resume suspend|resumed suspended|lift impose|lifted imposed|possible impossible|able unable|likely unlikely|better worse|best worst|advance retreat|advanced retreated|attacked defended|ally enemy|allies enemies|profit loss|profits losses|surplus deficit|maximum minimum|new old|first second|older younger`;

const opposites = new Set<string>();
for (const pair of oppositePairs.split(/[|\n]/)) {
  const [left, right] = pair.split(' ');
  opposites.add(`${left} ${right}`);
  opposites.add(`${right} ${left}`);
}

/** Whether two words stand for opposite things ("rose", "fell"). */
export function areOpposites(left: string, right: string): boolean {
  return opposites.has(`${left} ${right}`);
}

/** Modifiers of one noun that shut each other out: protocol ranks of a visit, degrees of a charge, tiers of a court. */
const exclusiveSets = [
  'state official working private unofficial informal',
  'temporary permanent interim',
  'partial total full complete',
  'annual monthly weekly daily quarterly biennial',
  'civil criminal military',
  'federal provincial municipal local',
  'accidental deliberate intentional',
  'voluntary mandatory compulsory optional',
  'unilateral bilateral trilateral multilateral',
].map((list) => words(list));

/** What tells one of several things of a kind from another: there may be both, so it must be sure which is meant. */
const tellingApart = [
  'north south east west',
  'northern southern eastern western',
  'upper lower',
  'front rear',
  'front back',
  'left right',
  'port starboard',
  'freight passenger',
  'freight regional',
  'freight commuter',
  'freight express',
  'goods passenger',
  'inner outer',
].map((list) => words(list));

/** Whether a word is one of those modifiers. */
export function isExclusive(word: string): boolean {
  return exclusiveSets.some((set) => set.has(word)) || tellingApart.some((set) => set.has(word));
}

/**
 * Whether two modifiers of the same noun cannot both be right.
 *
 * @param isOfOne whether both surely are of one thing
 */
export function areExclusive(left: string, right: string, isOfOne = false): boolean {
  if (left === right) return false;
  const areIn = (set: ReadonlySet<string>): boolean => set.has(left) && set.has(right);
  return exclusiveSets.some(areIn) || (isOfOne && tellingApart.some(areIn));
}

const eventKinds = [
  'visit visits visited visiting trip journey tour stay meeting meetings summit talks conversation negotiations',
  'war invasion conflict fighting hostilities offensive invaded invade invading',
  'election elections vote poll polls ballot referendum',
  'crash accident collision disaster derailment',
  'game match final race tournament',
  'trial hearing verdict sentencing ruling',
  'attack bombing explosion blast shooting strike raid',
  'speech announcement statement conference briefing',
  'earthquake quake storm hurricane flood typhoon fire',
  'launch release opening premiere',
  'strike walkout protest rally demonstration march',
].map((list) => words(list));

/** A number for the kind of event a noun names (visit and trip share one), or -1. */
export function eventKind(noun: string): number {
  return eventKinds.findIndex((set) => set.has(noun));
}

/** Things whose count goes on growing or shrinking after the first report. */
export const runningCounts = words(
  'people person dead killed injured wounded missing casualty fatality victim death case infection toll body survivor patient refugee evacuee home house vote seat arrest suspect passenger resident civilian soldier troop acre hectare customer',
);
