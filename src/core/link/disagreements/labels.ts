/** What the sides of a disagreement are called: the words that differ, with as much beside them as makes sense of them. */
import type { Atom } from './atoms';
import type { Member } from './storyIndex';

/** At most so many words behind the ones that differ, up to the first that says something: "praised *the bistro*". */
const REACH = 3;

/** Words that begin or end a label and say nothing there. A name may be written as they are: "May". Compiled for this project. */
const EMPTY =
  'a an the this that these those and or but nor as so if than then of in on at by for from to with into onto about between among through within upon per via who whom whose which what when where while whether because although though given including'.split(
    ' ',
  );
const LEADING: ReadonlySet<string> = new Set(EMPTY);
const TRAILING: ReadonlySet<string> = new Set([
  ...EMPTY,
  ...'over under against during without after before until since near toward towards amid despite across behind beyond around is are was were am be been being has have had will would shall should may might can could must do does did his its their our your my her even also only just very more most'.split(
    ' ',
  ),
]);
/** Words before a verb that say little without the one whose act it is. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had will would shall should may might can could must do does did not never'.split(' '),
);
/** Words that stand between such a word and its verb, besides those in -ly. Compiled for this project. */
const BETWEEN: ReadonlySet<string> = new Set(
  'already yet still ever also even only just now then soon again often once long quite all both'.split(' '),
);
/** Words that join a whole statement to another one. */
const JOINTS: ReadonlySet<string> = new Set(
  'and or but nor as so if that which when while whether because although though after before since'.split(' '),
);

/**
 * The words of a member at a gap, with what they are said of: behind them up to the next word that says something, and in
 * front of them too where the gap is empty or begins with a word like "will".
 */
export function labelAt(member: Member, at: number, length: number): string {
  const { atoms } = member;
  const first = length === 0 || isAuxiliary(atoms[at]) ? fullBefore(member, at) : at;
  const last = fullBehind(member, at + length - 1);
  const [start, end] = [atoms[first]?.start, atoms[last]?.end];
  return start === undefined || end === undefined || end < start ? '' : member.words({ start, end });
}

/** The nearest place in front that says something, with nothing but words that do not in between; else the place itself. */
function fullBefore(member: Member, at: number): number {
  for (let place = at - 1; place >= 0 && at - place <= REACH && areTogether(member, place); place--)
    if (isFull(member.atoms[place])) return place;
  return at;
}

/** The same behind: "about *the sale*", "from *Western leaders*", "already *offered*". */
function fullBehind(member: Member, at: number): number {
  const { atoms } = member;
  let last = at;
  for (let place = at + 1; place < atoms.length && place - at <= REACH; place++) {
    if (place > 0 && !areTogether(member, place - 1)) break;
    const atom = atoms[place];
    if (!isFull(atom)) continue;
    if (isBetween(atom)) {
      last = place;
      continue;
    }
    const isAdjective = atom?.kind === 'word' && atom.capital && isFull(atoms[place + 1]) && areTogether(member, place);
    return isAdjective ? place + 1 : place;
  }
  return last;
}

function isBetween(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && (BETWEEN.has(atom.lower) || /.{3}ly$/.test(atom.lower));
}

function isAuxiliary(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && AUXILIARIES.has(atom.lower);
}

function isFull(atom: Atom | undefined): boolean {
  return atom?.worth === 1;
}

/** Whether nothing but a space or a hyphen stands between an atom and the next one. */
function areTogether({ atoms, words }: Member, at: number): boolean {
  const [one, next] = [atoms[at], atoms[at + 1]];
  return one !== undefined && next !== undefined && /^[\s-]*$/.test(words({ start: one.end, end: next.start }));
}

/**
 * A label without punctuation and words that say nothing at its ends; quotation marks that are cut off are put back. Of a
 * whole statement only what joins it to another one is cut.
 *
 * @param isTime whether it tells a time by an event, which its first word belongs to: "during the visit"
 */
export function trimmedLabel(member: Member, words: string, isTime: boolean): string {
  const isWhole = words === member.text;
  const leading = isWhole ? JOINTS : isTime ? NONE : LEADING;
  let label = bare(words);
  for (let before = ''; before !== label;) {
    before = label;
    const [first, rest] = headOf(label);
    const last = label.slice(label.lastIndexOf(' ') + 1);
    if (rest === '') break;
    if (leading.has(first) || (leading === LEADING && isCapitalArticle(first, rest))) label = bare(rest);
    else if (!isWhole && TRAILING.has(last)) label = bare(label.slice(0, -last.length));
  }
  return label === '' ? words : withMarks(member, label);
}

/** The first word, and what follows it. */
function headOf(label: string): readonly [first: string, rest: string] {
  const space = label.indexOf(' ');
  return space < 0 ? [label, ''] : [label.slice(0, space), label.slice(space + 1)];
}

/** "A" in "A burning cigarette", not "The" in "The Hague". */
function isCapitalArticle(first: string, rest: string): boolean {
  return /^(?:An?|The)$/.test(first) && /^\p{Ll}/u.test(rest);
}

const NONE: ReadonlySet<string> = new Set();

/** "2 a.m.", "the U.S.": its last point belongs to it. */
const ABBREVIATED = /\b\p{L}\.\p{L}\.$/u;

/** Without spaces and punctuation at the ends, but for quotation marks, brackets, currencies and per cent. */
function bare(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && /[\s,;:.!?–—-]/.test(words.charAt(start))) start++;
  while (end > start && /[\s,;:.!?–—-]/.test(words.charAt(end - 1)) && !ABBREVIATED.test(words.slice(start, end)))
    end--;
  return words.slice(start, end);
}

/** With the closing quotation mark behind it, when it has only the opening one. */
function withMarks(member: Member, label: string): string {
  if (label.lastIndexOf('“') <= label.lastIndexOf('”')) return label;
  const at = member.text.indexOf(label);
  if (at < 0) return label;
  const end = member.span.start + at + label.length;
  const behind = /^[.,!?]?”/.exec(member.words({ start: end, end: end + 2 }))?.[0] ?? '';
  return label + behind;
}
