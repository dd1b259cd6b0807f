import { lemma } from '../../text/lemma';
import type { Atom } from './atoms';
import { fateAt, fateOf } from './fates';
import { isGap, type Numeric } from './numbers';
import { isCurrency } from './currencies';
import { isDistance } from './dates';
import { remembered } from './remembered';
import { stem } from './stem';
import type { Member } from './storyIndex';

/** What kind of thing a number measures; people are "people" when no noun says who they are. */
export type Scale = 'people' | 'age' | 'money' | 'share' | 'time' | 'size' | 'thing' | 'bare';

/** A number of a claim with what it counts or measures. */
export interface Measure {
  readonly number: Numeric;
  readonly scale: Scale;
  /** What is counted, as stems, the head last: "three crossing points". */
  readonly things: readonly string[];
  /** What happened to those who are counted ("dead", "injured"). */
  readonly fate: string | undefined;
  /** Where the number stands among the atoms of the claim. */
  readonly at: number;
  /** How many atoms the number and what it counts take up. */
  readonly length: number;
  /** It is not what is told: some of a whole ("two of the dead"), what comes to it ("another three"), or what was before ("up from 58%"). */
  readonly isPart: boolean;
}

/** Words for people who may be anybody. Compiled for this project. */
const ANYBODY = new Set('people person individual man woman victim life inhabitant citizen other'.split(' '));
/** Words for people of some kind. Compiled for this project. */
const PEOPLE = new Set(
  'worker employee passenger resident student pupil child soldier officer civilian patient villager tourist fan miner astronaut pirate hacker rebel militant gunman sailor fisherman protester demonstrator marcher migrant refugee guest spectator voter inmate prisoner hostage policeman firefighter supporter opponent activist mourner onlooker motorist traveller evacuee survivor captive detainee teacher nurse doctor visitor customer pensioner teenager youth boy girl staff crew member'.split(
    ' ',
  ),
);
/** Verbs that make workers of whoever is counted, as lemmas. Compiled for this project. */
const EMPLOYING = new Set('employ hire recruit'.split(' '));
const LENGTHS = new Set(
  'metre meter kilometre kilometer km mile foot inch yard acre hectare tonne ton kilogram kg kilo gram litre liter gallon barrel degree celsius fahrenheit kph mph knot magnitude megawatt gigawatt watt m cm mm kmh'.split(
    ' ',
  ),
);
/** Other words for one unit. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['meter', 'metre'],
  ['m', 'metre'],
  ['ton', 'tonne'],
  ['kg', 'kilogram'],
  ['kilo', 'kilogram'],
  ['kmh', 'kph'],
]);
const PER_HOUR = /^\s*(?:an|per|a) hour\b/i;
const TIMES = new Set('second minute hour day week month year season decade night'.split(' '));
const SHARES = new Set('percent point share %'.split(' '));

/** The numbers of a claim, lengths of time among them. */
export const measuresIn = remembered((member: Member): readonly Measure[] =>
  member.atoms.flatMap((atom, at): readonly Measure[] => {
    const measure =
      atom.kind === 'number' ? ofNumber(member, at) : atom.kind === 'date' ? ofLength(member, at) : undefined;
    return measure ? [measure] : [];
  }),
);

function ofNumber(member: Member, at: number): Measure | undefined {
  const { atoms } = member;
  const atom = atoms[at];
  if (atom?.kind !== 'number') return undefined;
  const { quantity } = atom;
  const things = thingsBehind(atoms, at, quantity.unit, /^[\p{L}\d]+ ?-/u.test(member.words(atom)));
  const [counted = ''] = things.slice(-1);
  const isOfMillions = quantity.unit === '' && quantity.value >= 1e6 && !TIMES.has(lemma(counted, 'NNS'));
  const given = unitOf(member, atoms, at, isOfMillions ? counted : quantity.unit);
  const unit = ANYBODY.has(given) && EMPLOYING.has(member.claim.action ?? '') ? 'employee' : given;
  if (AGED.test(member.text.slice(0, Math.max(0, atom.start - member.span.start)))) return undefined;
  if (unit.endsWith('-old') || (unit === '' && isSetOff(member, atom))) return ageAt(atoms, at, unit);
  if (isOfName(atoms, at) || isGap(member.text.slice(Math.max(0, atom.end - member.span.start)))) return undefined;
  const isOfCrowd =
    unit === '' && things.length === 0 && CROWDS.has(wordAt(atoms, at - 2)) && wordAt(atoms, at - 1) === 'of';
  const told = unit === '' ? numberOf(member, atom) : undefined;
  if (told) return { number: { ...quantity, unit: told.unit }, ...told, at, length: 1, isPart: false };
  const scale = isOfCrowd ? 'people' : scaleOf(unit);
  const mayBePeople = scale === 'people' || scale === 'bare' || fateOf(unit) !== undefined;
  return {
    number: { ...quantity, unit },
    scale,
    things,
    fate: mayBePeople ? fateAt(atoms, at) : undefined,
    at,
    length: 1 + things.length,
    isPart: isPart(member, atom),
  };
}

/** "The number of jobs to be cut has gone up to 1,900": what stands in front of the number. */
const COME_TO =
  / (?:risen|rose|grown|grew|gone up|went up|climbed|increased|fallen|fell|dropped|gone down|went down|stands|stood|put|is|was)(?: now)?(?: to| at)?(?: at least| about| some| more than| nearly)? $/iu;
const NUMBER_OF = /\b(?:number|total) of (?:the )?([\p{L}-]+)/iu;
const CLAUSE_BREAK = /[,;:]/;
/** Characters between the noun and the verb, at most. */
const MOST_BETWEEN = 60;

/** What the number counts whose noun stands in front of the verb, and what happened to those. */
function numberOf(
  { text, span }: Member,
  { start }: Atom,
): (Pick<Measure, 'scale' | 'things' | 'fate'> & { readonly unit: string }) | undefined {
  const before = text.slice(0, Math.max(0, start - span.start));
  const verb = COME_TO.exec(before);
  const clause = verb && before.slice(0, verb.index).split(CLAUSE_BREAK).at(-1);
  const told = clause ? NUMBER_OF.exec(clause) : null;
  const [all, noun] = told ?? [];
  if (!clause || !told || all === undefined || noun === undefined) return undefined;
  const rest = clause.slice(told.index + all.length);
  if (rest.length > MOST_BETWEEN) return undefined;
  const unit = lemma(noun.toLowerCase(), 'NNS');
  const fate =
    fateOf(noun.toLowerCase()) ??
    rest
      .toLowerCase()
      .split(' ')
      .map(fateOf)
      .find((one) => one !== undefined);
  const scale = fateOf(noun.toLowerCase()) === undefined ? scaleOf(unit) : 'people';
  return { unit, scale, things: [stem(unit)], fate: scale === 'people' ? fate : undefined };
}

/** "a boy of 12": no count of anything. */
const AGED = /\b(?:boy|girl|man|woman|child|teenager) of $/i;

const LENGTH = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u;

/** A unit by its usual name: "160 kilometres an hour" are as many kph, "euros" are euros whatever they are tagged as. */
function unitOf({ text, span }: Member, atoms: readonly Atom[], at: number, unit: string): string {
  const single = unit.endsWith('s') && isCurrency(unit.slice(0, -1)) ? unit.slice(0, -1) : unit;
  const usual = SAME_UNIT.get(single) ?? single;
  if (usual !== 'kilometre' && usual !== 'mile') return usual;
  const behind = atoms
    .slice(at + 1, at + 3)
    .find((atom) => atom.kind === 'word' && atom.lower.startsWith(usual.slice(0, 4)));
  const isSpeed = behind && PER_HOUR.test(text.slice(behind.end - span.start, behind.end - span.start + 12));
  return isSpeed ? (usual === 'mile' ? 'mph' : 'kph') : usual;
}

/** A length that says when: "in the past three years". */
const POINTING = /\b(?:last|past|next|previous|coming|first|ago|later|earlier|decade)\b/i;

/** "seven and a half years": a number of years. */
function ofLength({ atoms, text, span }: Member, at: number): Measure | undefined {
  const atom = atoms[at];
  if (atom?.kind !== 'date' || atom.date.type !== 'DURATION') return undefined;
  if (POINTING.test(text.slice(atom.start - span.start, atom.end - span.start))) return undefined;
  if (isDistance(text.slice(atom.end - span.start))) return undefined;
  const [, ...parts] = LENGTH.exec(atom.date.value) ?? [];
  const [years, months, weeks, days, hours, minutes] = parts.map((part) => (part === undefined ? 0 : Number(part)));
  const grain = parts.findIndex((part) => part !== undefined);
  const length =
    (years ?? 0) * 365 +
    (months ?? 0) * 30.4 +
    (weeks ?? 0) * 7 +
    (days ?? 0) +
    (hours ?? 0) / 24 +
    (minutes ?? 0) / 1440;
  if (!length) return undefined;
  return {
    number: { start: atom.start, end: atom.end, value: length, unit: 'day' },
    scale: 'time',
    things: [GRAINS[grain] ?? 'day'],
    fate: undefined,
    at,
    length: 1,
    isPart: false,
  };
}

/** The units of a length of time, the longest first. */
const GRAINS = ['year', 'month', 'week', 'day', 'hour', 'minute'];

const OF_WHOLE =
  /^(?:out )?of (?:the |its |these |those )?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/i;

/** "one of the three", but not "bribes of three million". */
const OF_OTHERS =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|all|none|most|many|half|members?)) of (?:the |its |his |her |their |these |those )?$/i;

/** "67%, up from 58%", "compared with 131 in the same period of 2024": what is measured is so much now, not then. */
const OF_ANOTHER_TIME = /(?:\bcompared (?:with|to)|(?:\bup|\bdown|,) from) (?:about |some |just |only )?$/i;

/** "one of the three", "two of the dead", "another three": not a whole. */
function isPart({ text, span }: Member, { start, end }: Atom): boolean {
  const before = text.slice(Math.max(0, start - span.start - 24), Math.max(0, start - span.start));
  const after = text.slice(Math.max(0, end - span.start), end - span.start + 12);
  return (
    OF_WHOLE.test(text) ||
    (OF_OTHERS.test(before) && !isWholeOfMany(before, text.slice(start - span.start))) ||
    /\b(?:another |other |further |remaining |out of (?:the )?|first |last |next |previous |past )$/i.test(before) ||
    OF_ANOTHER_TIME.test(before) ||
    /^\s+(?:of|other|others|more|another|additional|further|out)\b/i.test(after)
  );
}

/** "one of 168 people on board": of so many, the number is the whole. */
function isWholeOfMany(before: string, number: string): boolean {
  return /\bone of $/i.test(before) && /^\d{2}/.test(number);
}

/** "Lee, 66, of": an age, or a thing of that kind. */
function isSetOff({ text, span }: Member, { start, end }: Atom): boolean {
  return (
    /,\s*$/.test(text.slice(Math.max(0, start - span.start - 3), start - span.start)) &&
    /^\s*(?:,|$)/.test(text.slice(end - span.start))
  );
}

/** How old people may be. */
const AGES = [5, 110] as const;

/** The age of whoever stands in front of it ("the driver, 54,") or behind it ("the 54-year-old driver"). */
function ageAt(atoms: readonly Atom[], at: number, unit: string): Measure | undefined {
  const atom = atoms[at];
  const bearer = unit === '' ? atoms[at - 1] : atoms[at + 1];
  if (atom?.kind !== 'number' || bearer?.worth !== 1 || (bearer.kind !== 'name' && bearer.kind !== 'word'))
    return undefined;
  const { value } = atom.quantity;
  if (value < AGES[0] || value > AGES[1] || !Number.isInteger(value)) return undefined;
  return { number: atom.quantity, scale: 'age', things: [bearer.key], fate: undefined, at, length: 1, isPart: false };
}

/** Whether those who are counted may be anybody: "people", "seven dead". */
export function isAnybody({ number: { unit }, things }: Measure): boolean {
  return (unit === '' && things.length === 0) || ANYBODY.has(unit) || fateOf(things.at(-1) ?? '') !== undefined;
}

/** "a crowd of 5,500". */
const CROWDS = new Set('crowd audience attendance turnout gathering'.split(' '));

function wordAt(atoms: readonly Atom[], at: number): string {
  const atom = atoms[at];
  return atom?.kind === 'word' ? atom.lower : '';
}

/** "Interstate 75", "Article 5". */
function isOfName(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (before?.kind !== 'word' || !before.capital || before.isShouted || at < 2 || atom?.kind !== 'number') return false;
  return atom.quantity.unit === '' && atom.start - before.end <= 1 && before.worth === 1;
}

/** The words of weight from a number to the noun that it counts. */
function thingsBehind(atoms: readonly Atom[], at: number, unit: string, isJoined: boolean): readonly string[] {
  if (unit === '') {
    const next = atoms[at + 1];
    const isNext = next?.kind === 'word' && next.worth === 1 && next.start - (atoms[at] as Atom).end <= 1;
    return isNext && fateOf(next.lower) === undefined ? [next.key] : [];
  }
  const head = stem(unit);
  const things: string[] = [];
  for (let next = at + 1; next < atoms.length && next <= at + 4; next++) {
    const atom = atoms[next] as Atom;
    if (atom.kind === 'word' && atom.worth === 1) things.push(atom.key);
    if (atom.key === head || (atom.kind === 'word' && lemma(atom.lower, 'NNS') === unit)) return things;
  }
  // "six-game loss": what is counted is a loss
  const next = isJoined
    ? atoms.slice(at + 1, at + 3).find((atom) => atom.kind === 'word' && atom.worth === 1)
    : undefined;
  return next ? [head, next.key] : [head];
}

function scaleOf(unit: string): Scale {
  if (unit === '') return 'bare';
  if (ANYBODY.has(unit) || PEOPLE.has(unit)) return 'people';
  if (isCurrency(unit)) return 'money';
  if (SHARES.has(unit)) return 'share';
  if (TIMES.has(unit)) return 'time';
  return LENGTHS.has(unit) ? 'size' : 'thing';
}
