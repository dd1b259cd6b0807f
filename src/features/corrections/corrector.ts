import * as vscode from 'vscode';
import type { DisagreementKind, Passage } from '../../core/model';
import { selectorOf } from '../../core/store/anchor';
import {
  correctionLine,
  withLine,
  withoutLine,
  type Correction,
  type SelectedPassage,
} from '../../core/store/corrections';
import type { Stories, StoryView } from '../../host/stories';
import { correctionsFile } from '../../host/storyFiles';

/** Writes corrections to the story's folder and has the story linked with them; each can be taken back. */
export class Corrector {
  readonly #stories: Stories;
  /** One change of a file after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(stories: Stories) {
    this.#stories = stories;
  }

  /** Two passages make, or do not make, the same claim. */
  async aboutClaim(
    story: StoryView,
    correction: 'same-claim' | 'not-same-claim',
    one: Passage,
    other: Passage,
  ): Promise<void> {
    const said =
      correction === 'same-claim'
        ? vscode.l10n.t('Noted: the same claim.')
        : vscode.l10n.t('Noted: not the same claim.');
    await this.#add(story, { correction, passages: [selected(story, one), selected(story, other)] }, said);
  }

  /** Passages of two sides of a disagreement can stand side by side. */
  async notADisagreement(story: StoryView, about: DisagreementKind, one: Passage, other: Passage): Promise<void> {
    const passages = [selected(story, one), selected(story, other)] as const;
    const said = vscode.l10n.t('Noted: not a disagreement.');
    await this.#add(story, { correction: 'not-a-disagreement', about, passages }, said);
  }

  async #add(story: StoryView, correction: Correction, said: string): Promise<void> {
    const line = correctionLine(correction);
    if (!(await this.#change(story, (text) => withLine(text, line)))) return;
    const undo = vscode.l10n.t('Undo');
    void vscode.window.showInformationMessage(said, undo).then(async (chosen) => {
      if (chosen === undo) await this.#change(story, (text) => withoutLine(text, line));
    });
  }

  /** @returns false when the file cannot be read or written; the reader was told */
  async #change(story: StoryView, change: (text: string) => string): Promise<boolean> {
    const writing = this.#last.then(() => rewrite(correctionsFile(story.folder), change));
    this.#last = writing.catch(() => {});
    try {
      await writing;
    } catch {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The correction could not be kept: its file in the story’s folder cannot be read or written.'),
      );
      return false;
    }
    await this.#stories.reread(story);
    return true;
  }
}

/** Reads a file, changes its text and puts the new one in its place as a whole, so that a crash leaves one or the other. */
async function rewrite(uri: vscode.Uri, change: (text: string) => string): Promise<void> {
  const before = await textOf(uri);
  const after = change(before);
  if (after === before) return;
  const fresh = uri.with({ path: `${uri.path}.new` });
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(after));
  await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
}

/**
 * The whole text of a file, "" when there is none.
 * @throws when it is there and cannot be read as it is: what is not understood must not be written over
 */
async function textOf(uri: vscode.Uri): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function selected({ index }: StoryView, { source, start, end }: Passage): SelectedPassage {
  return { source, ...selectorOf(index?.text(source) ?? '', { start, end }) };
}
