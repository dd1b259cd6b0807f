import { cities } from '../../src/core/data/names/cities';
import { firstNames } from '../../src/core/data/names/firstNames';
import { lastNames } from '../../src/core/data/names/lastNames';
import { countries } from '../../src/core/extract/entities/countries';
import { tokenize } from '../../src/core/text/tokens';
import type { Labelled } from './corpora';

// Sports reports are missing from the corpora, and in them a town's name is mostly its team. These sentences are made from
// own patterns: T a club (town, or town with a club word), N a national side, L a town as a place, P a full name, S a
// surname, # a number, D a day.
const PATTERNS = `
T beat T # - # on D .
T lost # - # to T at home on D .
T drew # - # with T in L on D .
T # T #
T # - # T
T # and # for three , T # all out
N beat N by # wickets in L on D .
N # N #
In L , P scored twice as T beat T # - # .
In L , S hit a three-run homer as T defeated T # - # .
P , who joined T from T for # million pounds , scored in the 12th minute .
Former T striker P has signed for T .
T captain P said his side had played well .
T coach P was sacked on D after the defeat by T .
The former T and T midfielder P will miss the match against T .
P ( T ) # , P ( T ) # , P ( T ) #
P scored a goal for T in a 2-1 win over T in L .
T are top of the table with # points , ahead of T and T .
T , T and T all won on D .
At L : T # T # ( P 23 , P 88 )
L : T # and # ( P 56 not out ) , T # ( P 4-38 ) .
T won for the seventh time in eight games .
It was a first defeat of the season for T , who had beaten T # - # last week .
The N captain P was injured in the match against N in L .
Defender P , on loan from T , was sent off at T .
T's P scored the winner in the 88th minute .
S put T ahead after # minutes before S equalised for T .
P struck out nine to lead T past T .
P of N won the race in L ahead of P of N .
T fans clashed with police before the match in L .
T will play T in the final in L on D .
T have bought P from T .
Last year T won the cup , beating T in the final .
`;
const CLUB_WORDS = [
  'United',
  'City',
  'Rovers',
  'Town',
  'FC',
  'Athletic',
  'Wanderers',
  'Rangers',
  'Stars',
  'Tigers',
  'Lions',
  'Eagles',
  'Bears',
  'Giants',
  'Kings',
  'Sharks',
  'Warriors',
  'Bulls',
  'Hawks',
  'Panthers',
];
const PREFIXES = [
  'Real',
  'Dynamo',
  'Sporting',
  'Inter',
  'FC',
  'Racing',
  'Olympique',
  'Deportivo',
  'Lokomotiv',
  'Spartak',
  'Atletico',
];
const DAYS = ['Monday', 'Friday', 'Saturday', 'Sunday', 'Wednesday'];

/** Made sentences of sports reports. */
export function sportSentences(count: number, random: () => number): Labelled[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const capital = (name: string): string =>
    name.replace(/(^|[ -])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
  const towns = cities
    .split('|')
    .filter((name) => name.split(' ').length < 3)
    .map(capital);
  const first = firstNames.split('|').map(capital);
  const last = lastNames.split('|').map(capital);
  const nations = countries()
    .map(({ names }) => names[0] ?? '')
    .filter((name) => name.split(' ').length < 3);
  const patterns = PATTERNS.trim().split('\n');
  const club = (): string => {
    const draw = random();
    if (draw < 0.62) return pick(towns);
    if (draw < 0.82) return `${pick(towns)} ${pick(CLUB_WORDS)}`;
    if (draw < 0.95) return `${pick(PREFIXES)} ${pick(towns)}`;
    return pick(CLUB_WORDS.slice(8));
  };
  const fill: Readonly<Record<string, () => readonly [string, number]>> = {
    T: () => [club(), 1],
    N: () => [pick(nations), 2],
    L: () => [pick(towns), 2],
    P: () => [random() < 0.2 ? `${pick(first).charAt(0)}. ${pick(last)}` : `${pick(first)} ${pick(last)}`, 0],
    S: () => [pick(last), 0],
  };
  return Array.from({ length: count }, () => {
    const words: { text: string; lower: string }[] = [];
    const tags: number[] = [];
    const add = (text: string, type: number | undefined): void => {
      tokenize(text).forEach((token, index) => {
        words.push({ text: token.text, lower: token.lower });
        tags.push(type === undefined || token.lower === "'s" ? 0 : 1 + type * 2 + (index > 0 ? 1 : 0));
      });
    };
    for (const word of pick(patterns).split(' ')) {
      const made = fill[word.replace("'s", '')]?.();
      if (made) {
        add(made[0], made[1]);
        if (word.endsWith("'s")) add("'s", undefined);
      } else add(word === '#' ? String(Math.floor(random() * 300)) : word === 'D' ? pick(DAYS) : word, undefined);
    }
    return { words, tags, corpus: 'sport' };
  });
}
