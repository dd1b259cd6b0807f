/** Through whom a statement came: "told NBC News", "in a statement, cited by Reuters", "in an interview with Le Monde". */
import { mediaWords, pressNouns } from '../../data/speech/nouns';
import { relayVerbs } from '../../data/speech/phrases';
import type { Item, Line } from './lines';
import { phraseEnd, simpleEnd, type Stretch } from './phrases';
import type { Report } from './reports/draft';

/** How far from the cue a relay is looked for, in words. */
const NEAR = 12;

/** The relay that a reporting clause names. */
export function relayOf(line: Line, report: Report): Stretch | undefined {
  const { items } = line;
  if (report.listener && isMedium(items, report.listener)) return report.listener;
  const from = Math.max(0, Math.min(report.cue.from, report.source?.from ?? report.cue.from) - NEAR);
  const to = Math.min(items.length, Math.max(report.cue.to, report.source?.to ?? 0) + NEAR);
  for (let at = from; at < to; at++) {
    const item = items[at] as Item;
    const next = items[at + 1];
    if (relayVerbs.has(item.lower) && next?.lower === 'by') return relayAt(items, at + 2, report);
    if (item.lower === 'interview' && (next?.lower === 'with' || next?.lower === 'to'))
      return relayAt(items, at + 2, report);
  }
  return undefined;
}

function relayAt(items: readonly Item[], from: number, report: Report): Stretch | undefined {
  const end = simpleEnd(items, from);
  const to = end > from ? end : phraseEnd(items, from);
  const isSource = report.source !== undefined && report.source.from < to && from < report.source.to;
  return to > from && !isSource && items.slice(from, to).some((item) => item.tag === 'NNP') ? { from, to } : undefined;
}

/** A newspaper, a broadcaster, "reporters": by its words, or a name in capitals ("CNN"). */
function isMedium(items: readonly Item[], listener: Stretch): boolean {
  return items
    .slice(listener.from, listener.to)
    .some((item) => mediaWords.has(item.lower) || pressNouns.has(item.lower) || /^\p{Lu}{2,5}$/u.test(item.text));
}
