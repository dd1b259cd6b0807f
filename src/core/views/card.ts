/** What a hover card is made of: plain lines and parts, rendered by the host. */
import type { Passage, Span } from '../model';

/** A stretch of text on a card. Article text may be in it: hosts must escape it. */
export interface CardPart {
  readonly text: string;
  readonly strong?: true;
  /** The passage that a click opens. */
  readonly open?: Passage;
}

/** title: what it is; text: plain; warning: sources differ here; list: an item; hint: small print. */
export interface CardLine {
  readonly style: 'title' | 'text' | 'warning' | 'list' | 'hint';
  readonly parts: readonly CardPart[];
}

/** A hover card: the text it is about, and at most {@link MOST_LINES} lines. */
export interface HoverCard {
  readonly span: Span;
  readonly lines: readonly CardLine[];
}

/** No card has more lines. */
export const MOST_LINES = 12;

/** A line of a card; plain strings become parts. */
export function line(style: CardLine['style'], ...parts: readonly (string | CardPart)[]): CardLine {
  return { style, parts: parts.map((part) => (typeof part === 'string' ? { text: part } : part)) };
}

/** Bold text. */
export function strong(text: string): CardPart {
  return { text, strong: true };
}

/** Text that opens a passage. */
export function link(text: string, open: Passage): CardPart {
  return { text, open };
}

/** Puts `separator` between groups of parts. */
export function joined(groups: readonly (readonly CardPart[])[], separator: string): readonly CardPart[] {
  return groups.flatMap((parts, index) => (index === 0 ? parts : [{ text: separator }, ...parts]));
}

/** Words of a text in quotation marks; as they are when they have quotation marks of their own. */
export function quoted(text: string): string {
  return /[“”"«»„]/.test(text) ? text : `“${text}”`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}
