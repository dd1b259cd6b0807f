import * as vscode from 'vscode';
import { keptFile } from '#platform';
import { mergeAttributes } from '../core/store/mergeAttributes';
import { BusyFileError, rewrite, type KeptFile } from '../core/store/rewrite';

/** Why something could not be kept. */
export type WriteProblem = 'read-only' | 'unreadable' | 'busy' | 'full' | 'other';

/** A file in a folder that only VS Code can reach: as safe as that folder's file system allows. */
class VirtualFile implements KeptFile {
  readonly #uri: vscode.Uri;

  constructor(uri: vscode.Uri) {
    this.#uri = uri;
  }

  async read(): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(this.#uri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  async replace(text: string): Promise<void> {
    const fresh = this.#uri.with({ path: `${this.#uri.path}.${session}.new` });
    try {
      await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(fresh, this.#uri, { overwrite: true });
    } catch (error) {
      await Promise.resolve(vscode.workspace.fs.delete(fresh)).catch(() => undefined);
      throw error;
    }
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.#uri, '..'));
    return work();
  }
}

/** Tells the half-written files of two windows apart. */
const session = Math.floor(Math.random() * 36 ** 6).toString(36);

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
    const writing = (this.#last.get(key) ?? Promise.resolve()).then(() => rewrite(fileAt(file), change));
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
    await rewrite(fileAt(beside), (text) => (text === '' ? mergeAttributes : text)).catch(() => undefined);
    return undefined;
  }
}

function fileAt(uri: vscode.Uri): KeptFile {
  return (uri.scheme === 'file' ? keptFile(uri.fsPath) : undefined) ?? new VirtualFile(uri);
}

function problemOf(error: unknown): WriteProblem {
  if (error instanceof BusyFileError) return 'busy';
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
    other: vscode.l10n.t('Nothing could be kept: the file in the story’s folder cannot be read or written.'),
  };
  void vscode.window.showWarningMessage(messages[problem]);
}
