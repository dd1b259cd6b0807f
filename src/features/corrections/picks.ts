import * as vscode from 'vscode';
import type { Disagreement, Passage } from '../../core/model';
import type { StoryIndex } from '../../core/views/storyIndex';
import { say } from '../../core/words';
import { translate } from '../../host/translate';

/** Characters of a claim that are shown. */
const CLAIM_LENGTH = 160;

/** Asks for one of several claims; a single one needs no question. */
export async function pickClaim(
  index: StoryIndex,
  title: string,
  choices: readonly Passage[],
): Promise<Passage | undefined> {
  const items = choices.map((where) => ({
    label: index.words(where, CLAIM_LENGTH),
    description: index.name(where.source),
    where,
  }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.where;
}

/** Asks for one of several disagreements; a single one needs no question. */
export async function pickDisagreement(
  index: StoryIndex,
  choices: readonly Disagreement[],
): Promise<Disagreement | undefined> {
  if (choices.length < 2) return choices[0];
  const items = choices.map((disagreement) => {
    const { code, args } = disagreement.reason;
    const named = args.map((arg) => (index.source(arg) ? index.name(arg) : arg));
    return { label: say({ code, args: named }, translate), disagreement };
  });
  const title = vscode.l10n.t('Which disagreement?');
  return (await vscode.window.showQuickPick(items, { title }))?.disagreement;
}
