import * as vscode from 'vscode';
import type { CardLine, CardPart, HoverCard } from '../core/views/card';
import { commandId } from './commands';
import { type PassageArgument, passageArgument } from './passages';

/** Every ASCII punctuation mark can be written with a backslash in CommonMark, and then means itself. */
const punctuation = /[!-/:-@[-`{-~]/g;
/** Control characters, line breaks and the marks that turn the reading direction of what follows. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text of an article or a file's name as inert Markdown on one line: no link, image, HTML, entity, code, icon or list
 * can come of it; icons are looked for after the Markdown is drawn, so their `$` is written as an entity. (`appendText` would do this too, but turns every space into one that lines cannot break at.)
 */
export function escapeMarkdown(text: string): string {
  return text.replace(controls, ' ').replace(punctuation, (mark) => (mark === '$' ? '&#36;' : `\\${mark}`));
}

/** Draws a card; the only command its links can run is the one that opens a passage of this story. */
export function cardMarkdown(card: HoverCard, story: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(undefined, true);
  markdown.isTrusted = { enabledCommands: [commandId('openPassage')] };
  markdown.supportHtml = false;
  for (const [index, line] of card.lines.entries()) {
    if (index > 0) markdown.appendMarkdown(separator(card.lines[index - 1], line));
    markdown.appendMarkdown(drawLine(line, story));
  }
  return markdown;
}

/** The title and lists stand apart; other lines follow each other closely. */
function separator(before: CardLine | undefined, line: CardLine): string {
  if (before?.style === 'list' && line.style === 'list') return '\n';
  return before?.style === 'title' || before?.style === 'list' || line.style === 'list' ? '\n\n' : '  \n';
}

function drawLine({ style, parts }: CardLine, story: string): string {
  const text = parts.map((part) => drawPart(part, story, style)).join('');
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

function drawPart(part: CardPart, story: string, style: CardLine['style']): string {
  const text = escapeMarkdown(part.text);
  // emphasis marks do not work next to spaces
  const inner = text.trim();
  if (inner === '') return text;
  const wrap = (words: string): string => text.replace(inner, () => words);
  if (part.open)
    return wrap(`[${inner}](command:${commandId('openPassage')}?${encoded(passageArgument(story, part.open))})`);
  return part.strong && style !== 'hint' ? wrap(`**${inner}**`) : text;
}

function encoded(argument: PassageArgument): string {
  // brackets would end the link early
  return encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (bracket) =>
    bracket === '(' ? '%28' : '%29',
  );
}
