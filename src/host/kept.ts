import * as vscode from 'vscode';
import { keptFile } from '#platform';
import { mergeAttributes } from '../core/store/mergeAttributes';
import { BusyFileError, LinkedFileError, rewrite, type KeptFile } from '../core/store/rewrite';
import { VirtualFile } from './virtualFile';

/** Why something could not be kept. */
export type WriteProblem = 'read-only' | 'unreadable' | 'busy' | 'full' | 'linked' | 'too-long' | 'other';

/** Changes the files of people's work in story folders: in this window one after the other, with an eye on other windows. */
export class KeptFiles {
  readonly #last = new Map<string, Promise<void>>();
  /** The story folders that git was told about. */
  readonly #attributed = new Set<string>();

  /**
   * Changes the text of a file; `undefined` when that was done, otherwise why it was not.
   *
   * @param change as {@link rewrite} wants it
   * @param folder the story's folder
   */
  async change(
    folder: vscode.Uri,
    file: vscode.Uri,
    change: (text: string) => string,
  ): Promise<WriteProblem | undefined> {
    if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) return 'read-only';
    const key = file.toString();
    const writing = (this.#last.get(key) ?? Promise.resolve()).then(() => rewrite(fileAt(folder, file), change));
    this.#last.set(
      key,
      writing.catch(() => undefined),
    );
    try {
      await writing;
    } catch (error) {
      return problemOf(error);
    }
    if (this.#attributed.has(folder.toString())) return undefined;
    this.#attributed.add(folder.toString());
    const beside = vscode.Uri.joinPath(folder, '.corroborate', '.gitattributes');
    // without it git still merges what does not touch, so that it cannot be written is no harm
    await rewrite(fileAt(folder, beside), (text) => (text === '' ? mergeAttributes : text)).catch(() => undefined);
    return undefined;
  }
}

function fileAt(folder: vscode.Uri, uri: vscode.Uri): KeptFile {
  return (uri.scheme === 'file' ? keptFile(folder.fsPath, uri.fsPath) : undefined) ?? new VirtualFile(folder, uri);
}

function problemOf(error: unknown): WriteProblem {
  if (error instanceof BusyFileError) return 'busy';
  if (error instanceof LinkedFileError) return 'linked';
  if (error instanceof TypeError) return 'unreadable';
  const code = String((error as { readonly code?: unknown }).code);
  if (/^(?:EACCES|EPERM|EROFS|NoPermissions)$/.test(code)) return 'read-only';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'other';
}

/** Says that something could not be kept, and why. */
export function tellWriteProblem(problem: WriteProblem): void {
  const messages: Readonly<Record<WriteProblem, string>> = {
    'read-only': vscode.l10n.t('Nothing could be kept: the story’s folder is read-only.'),
    unreadable: vscode.l10n.t('Nothing was changed: the file in the story’s folder is not text that can be read.'),
    busy: vscode.l10n.t('Nothing was changed: another program is writing to the same file. Try again.'),
    full: vscode.l10n.t('Nothing could be kept: the disk is full.'),
    linked: vscode.l10n.t(
      'Nothing was changed: the .corroborate folder or a file in it is a link, which could lead anywhere.',
    ),
    'too-long': vscode.l10n.t('Nothing was changed: the passage or the text is too long.'),
    other: vscode.l10n.t('Nothing could be kept: the file in the story’s folder cannot be read or written.'),
  };
  void vscode.window.showWarningMessage(messages[problem]);
}
