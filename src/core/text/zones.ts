import type { Zone } from '../model';
import { reason } from '../words';
import type { Judgement } from './furniture';
import { judge } from './judge';
import type { Block } from './lines';
import { datelineEnd } from './lineKinds';

const BODY: Judgement = { kind: 'body', reason: reason('zone.body') };

/** A paragraph is judged by its beginning. */
const LONGEST_READ = 1200;

/**
 * Tells headline, dateline, byline, body, credit and boilerplate apart.
 *
 * Each paragraph is judged by its words (phrases of page furniture, names of writers, credits) and by its place: a
 * short line at the top is a headline, and after the first furniture below the article short lines are furniture too.
 * @returns zones in order, one a paragraph; two where it opens with a dateline or ends in #tags.
 */
export function zonesOf(text: string, blocks: readonly Block[]): Zone[] {
  const judgements = judge(
    blocks.map((block) => text.slice(block.start, Math.min(block.end, block.start + LONGEST_READ))),
  );
  let bodies = 0;
  return blocks.flatMap((block, index) => {
    const judged = judgements[index] ?? BODY;
    if (judged.kind === 'body') bodies++;
    return split(text, block, judged, bodies <= 2);
  });
}

/** @param early one of the first two paragraphs, which may open with a dateline */
function split(text: string, block: Block, judged: Judgement, early: boolean): Zone[] {
  if (judged.kind !== 'body') return [{ start: block.start, end: block.end, ...judged }];
  const zones: Zone[] = [];
  let start = block.start;
  const end = block.end;
  const dateline = early ? datelineEnd(text.slice(start, Math.min(end, start + 100))) : 0;
  if (dateline > 0 && start + dateline < end) {
    const place = text.slice(start, start + dateline).trimEnd();
    zones.push({ start, end: start + place.length, kind: 'dateline', reason: reason('zone.dateline') });
    start += dateline;
  }
  const tags = gluedTags(text, start, end);
  if (tags < end) {
    if (start < trimEnd(text, start, tags)) zones.push({ start, end: trimEnd(text, start, tags), ...BODY });
    zones.push({ start: tags, end: block.end, kind: 'boilerplate', reason: reason('zone.tags') });
    return zones;
  }
  zones.push({ start, end, ...BODY });
  return zones;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Where a run of at least two #tags at the end of a paragraph begins; `end` when there is none. */
function gluedTags(text: string, start: number, end: number): number {
  const tail = Math.max(start, end - 600);
  let at = end;
  let tags = 0;
  for (;;) {
    let word = at;
    while (word > tail && /\S/u.test(text.charAt(word - 1)) && text.charAt(word - 1) !== '#') word--;
    if (word <= tail || text.charAt(word - 1) !== '#' || word === at) break;
    at = word - 1;
    tags++;
    let before = at;
    while (before > tail && /\s/u.test(text.charAt(before - 1))) before--;
    if (before === at) break;
    at = before;
  }
  if (tags < 2) return end;
  while (at < end && /\s/u.test(text.charAt(at))) at++;
  return at;
}
