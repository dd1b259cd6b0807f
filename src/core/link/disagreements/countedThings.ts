/** Words by which reports count one thing, stems by row. Compiled for this project from general knowledge of news English. */
const ROWS = [
  'home house household dwelling property customer residence',
  'flat apartment',
  'job post position',
  'worker employee staff workforce',
  'aircraft plane jet aeroplane airplane airliner',
  'car vehicle automobile',
  'shop store outlet branch',
  'boat vessel ship',
  'street road',
  'shot bullet round',
  'flight departure',
  'farm holding',
  'tree trunk',
  'fire blaze wildfire',
  'building structure block',
  'factory plant',
  'firm company business',
  'record file dataset account',
  'vote ballot',
  'seat mandate',
  'contract deal',
  'plant site',
  'meeting session',
  'police policeman officer',
  'firefighter fireman',
  'pupil student schoolchild',
  'fan supporter spectator',
  'protester demonstrator marcher',
  'miner mineworker',
  'migrant refugee',
  'soldier troop serviceman',
];

const byWord = new Map<string, Set<number>>();
for (const [row, words] of ROWS.entries())
  for (const word of words.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set<number>()).add(row));

/** Whether reports count one thing by both words: "240,000 homes", "310,000 households". */
export function countOneThing(left: string, right: string): boolean {
  const rows = byWord.get(right);
  return left === right || (rows !== undefined && [...(byWord.get(left) ?? [])].some((row) => rows.has(row)));
}
