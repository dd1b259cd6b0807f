import { MENU_ENTRIES } from './firstBody';
import { isMenuLine, isWordless, type Judgement } from './furniture';
import { datelineEnd, isByline, isDateLine } from './lineKinds';
import { LONGEST_HEADLINE } from './prose';

const PATH_SIGNS: readonly string[] = ['|', '/', '»', '›', '>', '→', '•', '·'];

/** The line that reads like a headline and stands below the menu; the first line with words when none does. */
export function headlineIndex(
  lines: readonly string[],
  found: readonly (Judgement | undefined)[],
  top: number,
): number {
  const isFree = (line: string, index: number): boolean =>
    index < top && !found[index] && !isDateLine(line) && line.length <= LONGEST_HEADLINE && datelineEnd(line) === 0;
  const isTitle = (line: string, index: number): boolean =>
    isFree(line, index) && line.length >= 20 && line.split(/\s+/u).length >= 4 && !isMenuLine(line) && !isByline(line);
  const repeated = repeatedTitle(lines, top);
  if (repeated >= 0) return repeated;
  let best = -1;
  let entries = 0;
  for (let index = 0; index < top; index++) {
    const line = lines[index] as string;
    if (isByline(line) || isDateLine(line)) {
      if (best >= 0 && entries < MENU_ENTRIES) break;
    } else if (isTitle(line, index) && !/:$/u.test(lines[index - 1] ?? '')) {
      if (best < 0 || entries >= MENU_ENTRIES) best = index;
      entries = 0;
    } else if (line.split(/\s+/u).length <= 3 && found[index] === undefined && !isWordless(line)) entries++;
  }
  if (best >= 0) return best;
  const first = lines.findIndex((line, index) => isFree(line, index) && /\p{L}.*\p{L}/u.test(line));
  return first >= 0 && !/[;,]$/u.test(lines[first] as string) ? first : -1;
}

/** The line that the way to this page ends in: "Home » News » Storm shuts harbour", "World|Storm shuts harbour". */
function repeatedTitle(lines: readonly string[], top: number): number {
  const places = new Map(lines.slice(0, top).map((line, index) => [line, index]));
  for (let index = 0; index < top; index++) {
    const path = (lines[index] as string).split('\n', 1)[0] as string;
    if (path.length > 2 * LONGEST_HEADLINE) continue;
    const last = Math.max(...PATH_SIGNS.map((sign) => path.lastIndexOf(sign)));
    const title = path.slice(last + 1).trim();
    if (last < 1 || title.split(/\s+/u).length < 4) continue;
    const place = places.get(title) ?? -1;
    if (place > index) return place;
  }
  return -1;
}
