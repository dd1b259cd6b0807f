/** Draws hover cards as Markdown; what a text holds stays text. */
import type { Passage } from '../core/model';
import type { CardLine, CardPart, HoverCard } from '../core/views/card';
import { escapeMarkdown } from './escape';

/** The card as Markdown, with icons. @param address where a click on a passage goes: nothing in it may end a link */
export function cardText({ lines }: HoverCard, address: (passage: Passage) => string): string {
  return lines
    .map((line, index) => (index > 0 ? separator(lines[index - 1], line) : '') + drawLine(line, address))
    .join('');
}

/** A value made fit to stand in a link. */
export function encoded(value: unknown): string {
  // brackets would end the link early
  return encodeURIComponent(JSON.stringify(value)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** The title and lists stand apart; other lines follow each other closely. */
function separator(before: CardLine | undefined, line: CardLine): string {
  if (before?.style === 'list' && line.style === 'list') return '\n';
  return before?.style === 'title' || before?.style === 'list' || line.style === 'list' ? '\n\n' : '  \n';
}

function drawLine({ style, parts }: CardLine, address: (passage: Passage) => string): string {
  const text = parts.map((part) => drawPart(part, address, style)).join('');
  switch (style) {
    case 'warning':
      return `$(warning) ${text}`;
    case 'list':
      return `- ${text}`;
    case 'hint':
      return `*${text.trim()}*`;
    case 'title':
    case 'text':
      return text;
  }
}

function drawPart(part: CardPart, address: (passage: Passage) => string, style: CardLine['style']): string {
  const text = escapeMarkdown(part.text);
  // emphasis marks do not work next to spaces
  const inner = text.trim();
  if (inner === '') return text;
  const wrap = (words: string): string => text.replace(inner, () => words);
  if (part.open) return wrap(`[${inner}](${address(part.open)})`);
  return part.strong && style !== 'hint' ? wrap(`**${inner}**`) : text;
}
