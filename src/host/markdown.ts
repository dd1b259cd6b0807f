import * as vscode from 'vscode';
import type { HoverCard } from '../core/views/card';
import { cardText, encoded } from './cardText';
import { commandId } from './commands';
import { passageArgument } from './passages';

/** Draws a card; the only command its links can run is the one that opens a passage of this story. */
export function cardMarkdown(card: HoverCard, story: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(undefined, true);
  markdown.isTrusted = { enabledCommands: [commandId('openPassage')] };
  markdown.supportHtml = false;
  const openPassage = `command:${commandId('openPassage')}`;
  return markdown.appendMarkdown(
    cardText(card, (passage) => `${openPassage}?${encoded([passageArgument(story, passage)])}`),
  );
}
