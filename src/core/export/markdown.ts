/** A report in Markdown: every source with its facts by status, and a footnote for what stands behind each. */
import { progressOf, type CheckedFact, type PlacedNote } from '../review/checkSheet';
import type { Steps } from '../steps';
import { statuses, type Status } from '../store/records';
import { markdownText } from '../views/factsMarkdown';
import { Wording } from '../views/wording';
import type { Translate } from '../words';
import { ofSource, type Annotated } from './annotated';

const WORDS_LENGTH = 200;

/** Article text and what people wrote is escaped and cannot form links or HTML. */
export function* reviewMarkdown(annotated: Annotated, translate: Translate): Steps<readonly string[]> {
  const words = new Wording(translate);
  const { index, sheet } = annotated;
  const footnotes: string[] = [];
  const footnote = (text: string): string => {
    footnotes.push(text);
    return `[^${footnotes.length}]`;
  };
  const title = index.story.title ?? words.say('report.title');
  const { checked, total } = progressOf(sheet.facts);
  const lines = [`# ${markdownText(title)}`, '', words.say('check.progress', String(checked), String(total)), ''];
  for (const { id } of index.story.sources) {
    const { facts, notes } = ofSource(annotated, id);
    if (facts.length + notes.length === 0) continue;
    const own = progressOf(facts);
    lines.push(
      `## ${markdownText(index.name(id))}`,
      '',
      `${markdownText(id)}: ${words.say('check.progress', String(own.checked), String(own.total))}`,
      '',
    );
    for (const status of statuses) {
      for (const line of yield* statusLines(annotated, facts, status, words, footnote)) lines.push(line);
    }
    for (const line of noteLines(annotated, notes, words, footnote)) lines.push(line);
    yield;
  }
  for (const [at, text] of footnotes.entries()) {
    lines.push(`[^${at + 1}]: ${text}`);
    yield;
  }
  while (lines.at(-1) === '') lines.pop();
  const parts: string[] = [];
  for (const line of lines) {
    parts.push(`${line}\n`);
    yield;
  }
  return parts;
}

function* statusLines(
  { index }: Annotated,
  facts: readonly CheckedFact[],
  status: Status,
  words: Wording,
  footnote: (text: string) => string,
): Steps<readonly string[]> {
  const own = facts.filter((fact) => fact.status === status);
  if (own.length === 0) return [];
  const lines = [`### ${markdownText(words.say(`check.${status}`))}`, ''];
  for (const fact of own) {
    const kind = words.say(`fact.${fact.fact.kind}`);
    const behind = footnoteOf(fact, words);
    const mark = behind === '' ? '' : footnote(behind);
    lines.push(`- ${markdownText(index.words(fact.fact, WORDS_LENGTH))} (${markdownText(kind)})${mark}`);
    yield;
  }
  lines.push('');
  return lines;
}

/** Who checked it, how, against what; what it was when its passage has changed. */
function footnoteOf({ record, hasChanged, earlier }: CheckedFact, words: Wording): string {
  if (!record) return '';
  const by = (one: typeof record): string =>
    words.say('check.by', words.say(`check.${one.status}`), one.by, one.time.slice(0, 10));
  const parts = [
    ...(hasChanged ? [words.say('check.changed')] : []),
    by(record),
    ...(record.method === undefined ? [] : [words.say('check.method', record.method)]),
    ...(record.evidence === undefined ? [] : [words.say('check.evidence', record.evidence)]),
    ...earlier.map(by),
  ];
  return parts.map(markdownText).join('; ');
}

function noteLines(
  { index }: Annotated,
  notes: readonly PlacedNote[],
  words: Wording,
  footnote: (text: string) => string,
): readonly string[] {
  if (notes.length === 0) return [];
  const rows = notes.map(({ note, passage, replies }) => {
    const said = [note, ...replies].map(({ by, text }) => `${markdownText(by)}: ${markdownText(text)}`).join('; ');
    return `- ${markdownText(index.words(passage, WORDS_LENGTH))}${footnote(said)}`;
  });
  return [`### ${markdownText(words.say('review.notes'))}`, '', ...rows, ''];
}
