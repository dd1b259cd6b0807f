import { AnchorText, type Attachment } from '../../../src/core/store/anchor';
import { storedSelectorOf } from '../../../src/core/store/rival';
import { fold } from '../../../src/core/store/folded';
import { analyseSource } from '../../../src/core/story/analyse';
import type { Span } from '../../../src/core/model';
import { Random } from '../../bench/corpus/random';
import { edits, type Edited } from '../anchors/edits';
import { inContext, type DataSet } from '../dataSet';
import type { Figure } from '../measures/figures';
import type { Measured, Task } from './task';

/** Passages of each kind that are remembered in an article. */
const EACH = 4;

interface Tally {
  anchors: number;
  unchanged: number;
  kept: number;
  changed: number;
  followed: number;
  gone: number;
  orphans: number;
  wrong: number;
}

/**
 * Remembered passages in edited articles: names, numbers, dates, quotations, claims and sentences of every article are
 * remembered, the article is edited in one way, and the passages are looked for. Of passages whose words are unchanged
 * how many are found at their place; of changed ones how many are followed; how many are taken for another passage.
 */
export const anchors: Task = { name: 'anchors', needs: 'docs.jsonl', onlyWhenNamed: true, run };

function run(data: DataSet): Measured {
  const figures: Figure[] = [];
  const errors: string[] = [];
  const whole = empty();
  const articles = data.docs.map(({ id, text }) => ({ id, text, analysis: analyseSource(text) }));
  for (const [name, edit] of Object.entries(edits)) {
    const tally = empty();
    for (const [number, { id, text, analysis }] of articles.entries()) {
      const random = new Random(number, 7);
      const other = articles[(number + 1) % articles.length]?.text ?? '';
      const edited = edit(
        {
          text,
          sentences: analysis.sentences,
          paragraphs: analysis.zones.filter(({ kind }) => kind === 'body'),
          other,
        },
        random,
      );
      const found = new AnchorText(edited.text);
      const folded = fold(text);
      for (const passage of passagesOf(analysis, random)) {
        const attachment = found.attach(storedSelectorOf(text, passage, folded));
        const wrong = judge(text, passage, edited, attachment, tally);
        if (wrong)
          errors.push(
            `${name}, ${wrong} ${id}: ${inContext(text, passage.start, passage.end)}${where(edited, attachment)}`,
          );
      }
    }
    figures.push(...figuresOf(name, tally));
    for (const key of Object.keys(whole) as (keyof Tally)[]) whole[key] += tally[key];
  }
  return { figures: [...figuresOf('all edits', whole), ...figures], errors, predictions: [] };
}

function empty(): Tally {
  return { anchors: 0, unchanged: 0, kept: 0, changed: 0, followed: 0, gone: 0, orphans: 0, wrong: 0 };
}

function where(edited: Edited, attachment: Attachment): string {
  return attachment.verdict === 'orphan'
    ? ''
    : ` → ${attachment.verdict} ${inContext(edited.text, attachment.span.start, attachment.span.end)}`;
}

function passagesOf(analysis: ReturnType<typeof analyseSource>, random: Random): readonly Span[] {
  const kinds: readonly (readonly Span[])[] = [
    analysis.mentions,
    analysis.claims.flatMap(({ quantities }) => quantities),
    analysis.times,
    analysis.quotations,
    analysis.claims,
    analysis.sentences,
  ];
  return kinds.flatMap((all) =>
    Array.from({ length: Math.min(EACH, all.length) }, () => random.pick(all)).map(({ start, end }) => ({
      start,
      end,
    })),
  );
}

/** Counts one passage; says what is wrong with where it was found. */
function judge(text: string, passage: Span, edited: Edited, attachment: Attachment, tally: Tally): string | undefined {
  tally.anchors++;
  if (attachment.verdict === 'orphan') tally.orphans++;
  const now = unchangedPlace(text, passage, edited);
  if (now) {
    tally.unchanged++;
    if (attachment.verdict === 'orphan') return 'lost';
    if (overlaps(attachment.span, now, edited.text)) {
      tally.kept++;
      return undefined;
    }
    tally.wrong++;
    return 'WRONG';
  }
  const places = survivors(passage, edited);
  if (places.length === 0) tally.gone++;
  else tally.changed++;
  if (attachment.verdict === 'orphan') return undefined;
  if (places.some((place) => attachment.span.start < place.end && place.start < attachment.span.end)) {
    tally.followed++;
    return undefined;
  }
  tally.wrong++;
  return 'WRONG (changed)';
}

/** Where the words of a passage stand as they were. */
function unchangedPlace(text: string, { start, end }: Span, { text: now, at }: Edited): Span | undefined {
  const [first = -1, last = -1] = [at[start], at[end - 1]];
  if (first < 0 || last < first) return undefined;
  const place = { start: first, end: last + 1 };
  for (let index = start; index < end; index++) if ((at[index] ?? -1) < 0) return undefined;
  return fold(now.slice(place.start, place.end)).text === fold(text.slice(start, end)).text ? place : undefined;
}

function overlaps(span: Span, wanted: Span, text: string): boolean {
  return fold(text.slice(span.start, span.end)).text.trim() === fold(text.slice(wanted.start, wanted.end)).text.trim()
    ? span.start < wanted.end && wanted.start < span.end
    : false;
}

/** Where what is left of a passage stands, and what was written in its place. */
function survivors({ start, end }: Span, { at, rewritten }: Edited): readonly Span[] {
  const places: Span[] = rewritten.filter(({ from }) => from.start < end && start < from.end).map(({ to }) => to);
  for (let index = start; index < end; index++) {
    const now = at[index] ?? -1;
    if (now >= 0) places.push({ start: now, end: now + 1 });
  }
  return places.filter((place) => place.end > place.start);
}

function figuresOf(
  name: string,
  { anchors: all, unchanged, kept, changed, followed, orphans, wrong }: Tally,
): Figure[] {
  const of = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return [
    { name: `${name}: unchanged, kept (${kept} of ${unchanged})`, value: of(kept, unchanged) },
    { name: `${name}: changed, followed (${followed} of ${changed})`, value: of(followed, changed) },
    { name: `${name}: orphans (${orphans} of ${all})`, value: of(orphans, all) },
    { name: `${name}: WRONG (${wrong} of ${all})`, value: of(wrong, all) },
  ];
}
