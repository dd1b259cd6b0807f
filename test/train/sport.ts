import { cities } from '../../src/core/data/names/cities';
import { clubs } from '../../src/core/data/names/clubs';
import { firstNames } from '../../src/core/data/names/firstNames';
import { lastNames } from '../../src/core/data/names/lastNames';
import { regions } from '../../src/core/data/names/regions';
import { countries } from '../../src/core/extract/entities/countries';
import { tokenize } from '../../src/core/text/tokens';
import type { Labelled } from './corpora';

// Sports reports are missing from the corpora, and in them a town's name is mostly its team. These sentences are made from
// own patterns: T a club (town, county, town with a club word, or a club's own name), N a national side, L a town as a place, P a full name, S a
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
T have signed N international P on a three-year contract .
T manager P said he was disappointed with the result .
" We played badly , " said T coach P .
" T are a very good team , " P said .
P gave T the lead in the 12th minute with a header .
Goals by P and P gave T a # - # victory over T .
Two goals from P lifted T to a # - # win at T on D .
T moved to the top of the table after a # - # win over T .
T dropped to fourth place after losing to T .
Champions T beat T # - # to reach the semi-finals .
Holders T were knocked out by T on penalties .
Second division T held T to a 1-1 draw .
T goalkeeper P saved a penalty from S .
T will be without P , who is suspended .
T and T drew 0-0 in L .
T visit T on D in the quarter-finals of the cup .
The match between T and T was called off because of fog in L .
P scored # goals for T last season .
P left T to join T .
P , the T captain , was injured .
P has been named coach of T .
P has been sacked as manager of T .
P , who played for T and T , will coach T next season .
Midfielder P moves to T from T .
T , who won the title last year , lost to T in L .
T , beaten # - # by T on D , are third .
S , who scored twice for T , was substituted after # minutes .
A goal by P was enough for T .
League leaders T were held at home by T .
Standings after D's matches : T # points , T # points , T # points
T # points from # games , T # , T #
Results of matches on D : T # T # , T # T #
T # T # ( halftime 1-0 )
Scorers : T - P ( 12th , 88th ) . T - P ( 56th )
T v T
T - T
Playing on D : T v T , T v T
At L , P hit a homer and drove in three runs as T beat T # - # .
In L , P pitched a four-hitter and T blanked T # - # .
In L , T edged T # - # as P scored # points .
In L , P had # hits and T won its fifth straight , beating T # - # .
At L , T scored four runs in the ninth inning to beat T .
At T , P threw for # yards as T defeated T .
T has won # of its last # games .
T's P allowed three runs in seven innings .
P ( 12-7 ) allowed two runs for T .
P went # for # as T completed a sweep of T .
T got homers from P and P .
T traded P to T for P .
T acquired pitcher P from T .
P singled home S to give T a 4-3 lead over T .
S , traded from T last month , struck out seven .
T quarterback P threw two touchdown passes .
T at T
T AT T
T pulled within two games of T in the West .
T lost for the fourth time in five games , falling to T # - # .
Former T guard P had # points and # rebounds .
T took a 3-2 lead in the best-of-seven series with T .
P made # and P # as T reached 345 for six against T .
P took five for # as T were bowled out for # .
T need # runs to beat T .
T , chasing # , were # for three at the close .
T declared at # for nine , a lead of # over T .
T's first innings of # left T # behind .
On the second day at L , T were # for # against T .
At L : T # and # ( P 5-43 ) , T # and # for two . T won by eight wickets .
At L : Match abandoned . T # , T #
T beat T by an innings and # runs .
T fast bowler P took four wickets .
N won the toss and elected to bat against N in L .
N captain P hit # off # balls .
N were all out for # in their second innings against N .
N selectors have dropped P for the tour of N .
N play N in L on D .
N lead the series 2-0 after the match in L .
N midfielder P plays for T .
P ( N ) beat P ( N ) # - # # - #
P of N beat P of N in the final .
P , N , # hours # minutes
1. P ( N ) # 2. P ( N ) # 3. P ( N ) #
1. P ( N ) T # hours # minutes # seconds
Second-seeded P of N lost to P in the semifinals in L .
P won the gold medal for N in L .
P of N set a world record in L on D .
P beat S # - # in the second round .
S broke S in the third game and won in straight sets .
S said after the match that he was tired .
S , a former world champion from L , won on points .
P rides for T .
P drives for T .
The L court fined T for crowd trouble .
The crowd at L saw T beat T .
T president P said the club would not sell S .
T officials said S had a knee injury .
T shirts were sold in L before the match .
T's stadium in L was full .
Supporters of T and T fought in L .
The L club beat T on D .
The L side drew with T .
The former N and T striker returned to L .
T chairman P confirmed that T had made an offer .
T did not want to sell S to T .
S rejoined T on loan .
It was T's first win in L since 1987 .
T will face either T or T in the next round .
T , relegated last season , beat T .
T have never won at T .
Without S , T lost again .
With S back , T won again .
After T scored early , T equalised through S .
The draw : T v T , T or T v T
The win put T two points clear of T .
The victory moved T within # games of T .
P scored on his debut for T against T .
P returns to face his old club T .
In other matches , T beat T and T lost to T .
Elsewhere , T drew at T .
Earlier , T beat T # - # with goals from S and S .
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
  const teams = clubs.split('|').map(capital);
  const counties = regions
    .split('|')
    .filter((name) => !name.includes(' '))
    .map(capital);
  const club = (): string => {
    const draw = random();
    if (draw < 0.42) return pick(towns);
    if (draw < 0.5) return pick(counties);
    if (draw < 0.65) return pick(teams);
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
