import type { Merged } from './findings';
import { isCommonGarble } from './garbledWords';

/** So many different damaged words and names a source has that was surely damaged. */
const LEAST = 2;

/**
 * Leaves out what may be a slip only because of a single word, or of words that are common in the news, in sources that have no
 * other damaged words or names: a good report, too, has such a word now and then.
 */
export function ofGarbledSources(rows: readonly Merged[]): readonly Merged[] {
  const words = new Map<string, Set<string>>();
  for (const row of rows) {
    if (!DAMAGED.has(row.reason.code)) continue;
    for (const source of sourcesOf(row)) {
      const known = words.get(source) ?? new Set();
      words.set(source, known.add(damagedIn(row)));
    }
  }
  const isDamaged = (source: string): boolean => (words.get(source)?.size ?? 0) >= LEAST;
  return rows.filter((row) => row.reason.code !== SLIP || isPlain(damagedIn(row)) || sourcesOf(row).some(isDamaged));
}

const SLIP = 'differs.garbled-words';
const DAMAGED: ReadonlySet<string> = new Set([SLIP, 'differs.damaged-name']);

/** Several words, or a title with a name: what nobody writes who means it. */
function isPlain(damaged: string): boolean {
  return damaged.includes(' ') && !isCommonGarble(damaged);
}

/** The damaged words, which the reason tells first. */
function damagedIn({ reason }: Merged): string {
  return reason.args[0] ?? '';
}

function sourcesOf(row: Merged): readonly string[] {
  const side = row.sides.find(({ reading }) => reading === damagedIn(row));
  return side?.passages.map(({ source }) => source) ?? [];
}
