import * as vscode from 'vscode';
import type { CardLine, CardPart, HoverCard } from '../core/views/card';
import { commandId } from './commands';
import { escapeMarkdown } from './escape';
import { type PassageArgument, passageArgument } from './passages';

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
