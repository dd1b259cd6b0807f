import type { Paragraph, ReadText, Sentence, Zone, ZoneKind } from '../model';
import { blocksOf } from './lines';
import { sentenceStarts } from './sentences';
import { tagSentence } from './tagger';
import { LONGEST_WITH_TOKENS, TableSentence, TokenTable } from './tokenTable';
import { tokenize, type TaggedToken } from './tokens';
import { zonesOf } from './zones';

/**
 * Reads a source's text: zones, paragraphs, sentences and tagged tokens. Linear in the length of the text; any string
 * is fine, empty ones give empty lists.
 *
 * @param correct what people said of the zones: zones in order, inside the ones given
 */
export function readText(text: string, correct?: (zones: readonly Zone[]) => readonly Zone[]): ReadText {
  const judged = zonesOf(text, blocksOf(text));
  const zones = correct ? correct(judged) : judged;
  const paragraphs: Paragraph[] = zones.map(({ start, end, kind }) => ({ start, end, zone: kind }));
  const table = text.length > LONGEST_WITH_TOKENS ? new TokenTable() : undefined;
  const sentences: Sentence[] = [];
  zones.forEach((zone, paragraph) => {
    if (readable(zone.kind)) addSentences(sentences, table, text, zone, paragraph);
  });
  return { text, zones, paragraphs, sentences };
}

/** Nothing in boilerplate or about the writer becomes a mention or a claim. */
function readable(kind: Zone['kind']): boolean {
  return kind === 'headline' || kind === 'dateline' || kind === 'body';
}

function addSentences(
  sentences: Sentence[],
  table: TokenTable | undefined,
  text: string,
  zone: Zone,
  paragraph: number,
): void {
  const tokens = tokenize(text, zone.start, zone.end);
  const starts = sentenceStarts(tokens);
  for (let index = 0; index < starts.length; index++) {
    const tagged = tagSentence(tokens.slice(starts[index], starts[index + 1] ?? tokens.length));
    sentences.push(
      table ? new TableSentence(table, tagged, zone.kind, paragraph) : sentenceOf(tagged, zone.kind, paragraph),
    );
  }
}

/** @param tokens at least one */
function sentenceOf(tokens: readonly TaggedToken[], zone: ZoneKind, paragraph: number): Sentence {
  const start = (tokens[0] as TaggedToken).start;
  const end = (tokens.at(-1) as TaggedToken).end;
  return { start, end, zone, paragraph, tokens };
}
