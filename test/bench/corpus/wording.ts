// How reports of one event word its sentences differently.
import { months, weekdays, type Piece } from './articles';
import type { Random } from './random';

/** Words that reports exchange for each other, compiled for this project. */
const synonyms = `
said stated noted added explained
says notes adds
announced unveiled disclosed revealed
visit trip
meeting talks summit
visited toured
met encountered
killed slain
injured wounded hurt
attack assault strike
began started
ended finished concluded
agreed consented
signed inked
deal agreement accord pact
big large major
important significant key
country nation state
government administration cabinet
leader head chief
officials authorities
company firm
plan proposal scheme
help aid assist
show indicate suggest
increase rise growth
decrease fall decline drop
buy purchase acquire
sell offload
near close
many numerous several
about around roughly
confirmed verified
rejected dismissed refused
told informed
warned cautioned
urged called
hopes expects
expected anticipated
ties relations links
war conflict
peace settlement
workers employees staff
money funds cash
people persons residents
report account
former previous
quickly rapidly swiftly
also too
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const synonymsOf = new Map(synonyms.flatMap((words) => words.map((word) => [word, words] as const)));

const share = {
  synonym: 0.4,
  surname: 0.5,
  number: 0.04,
  date: 0.03,
  negation: 0.01,
  tail: 0.2,
  time: 0.15,
  turn: 0.5,
};

/** One sentence of an event as one report words it: other words, short names, and now and then another number or day. */
export function reworded(sentence: readonly Piece[], random: Random): string {
  const words = sentence.map((piece) => pieceIn(piece, random));
  return turned(shortened(withNegation(words.join(''), random), random), random);
}

function pieceIn({ kind, text }: Piece, random: Random): string {
  switch (kind) {
    case 'person': {
      const parts = text.split(' ');
      return parts.length > 1 && random.chance(share.surname) ? (parts.at(-1) ?? text) : text;
    }
    case 'number':
      return random.chance(share.number) ? otherNumber(text, random) : text;
    case 'weekday':
      return random.chance(share.date) ? random.pick(weekdays) : text;
    case 'month':
      return random.chance(share.date) ? random.pick(months) : text;
    case 'content':
    case 'other': {
      const words = synonymsOf.get(text);
      return words && random.chance(share.synonym) ? random.pick(words) : text;
    }
    default:
      return text;
  }
}

function otherNumber(text: string, random: Random): string {
  return `${1 + random.whole(9)}${text.slice(1)}`;
}

function withNegation(text: string, random: Random): string {
  return random.chance(share.negation) ? text.replace(/\b(is|was|will|would|has|have)\b/, '$1 not') : text;
}

/** Without the day in the middle, or without what follows ", which". */
function shortened(text: string, random: Random): string {
  const timeless = random.chance(share.time)
    ? text.replace(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, '')
    : text;
  const tail = timeless.lastIndexOf(', which ');
  return tail > 40 && random.chance(share.tail) ? `${timeless.slice(0, tail)}.` : timeless;
}

/** "The port is shut, Ms Lee said." and "Ms Lee said that the port is shut." */
function turned(text: string, random: Random): string {
  if (!text.endsWith(' said.') || !random.chance(share.turn)) return text;
  const comma = text.lastIndexOf(', ');
  if (comma < 20 || text.includes('“') || text.includes('"')) return text;
  return `${text.slice(comma + 2, -1)} that ${text.charAt(0).toLowerCase()}${text.slice(1, comma)}.`;
}
