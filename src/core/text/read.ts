import type { Paragraph, ReadText, Sentence, Zone } from '../model';
import { blocksOf } from './lines';
import { sentenceStarts } from './sentences';
import { tagSentence } from './tagger';
import { tokenize, type RawToken } from './tokens';
import { zonesOf } from './zones';

/**
 * Reads a source's text: zones, paragraphs, sentences and tagged tokens. Linear in the length of the text; any string
 * is fine, empty ones give empty lists.
 */
export function readText(text: string): ReadText {
  const zones = zonesOf(text, blocksOf(text));
  const paragraphs: Paragraph[] = zones.map(({ start, end, kind }) => ({ start, end, zone: kind }));
  const sentences = zones.flatMap((zone, paragraph) => (readable(zone.kind) ? sentencesOf(text, zone, paragraph) : []));
  return { text, zones, paragraphs, sentences };
}

/** Nothing in boilerplate or about the writer becomes a mention or a claim. */
function readable(kind: Zone['kind']): boolean {
  return kind === 'headline' || kind === 'dateline' || kind === 'body';
}

function sentencesOf(text: string, zone: Zone, paragraph: number): Sentence[] {
  const tokens = tokenize(text, zone.start, zone.end);
  const starts = sentenceStarts(tokens);
  return starts.map((from, index) => sentence(tokens.slice(from, starts[index + 1] ?? tokens.length), zone, paragraph));
}

function sentence(tokens: readonly RawToken[], zone: Zone, paragraph: number): Sentence {
  const first = tokens[0];
  const last = tokens.at(-1);
  return {
    start: first?.start ?? zone.start,
    end: last?.end ?? zone.end,
    zone: zone.kind,
    paragraph,
    tokens: tagSentence(tokens),
  };
}
