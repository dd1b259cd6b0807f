import * as vscode from 'vscode';
import { exclusively } from '#platform';
import { LinkedFileError, type KeptFile } from '../core/store/rewrite';

/** How long a file that is being replaced by another window can be missing. */
const longestGap = 1000; // milliseconds
const shortPause = 50; // milliseconds

/**
 * A file in a folder that only VS Code can reach. Only a browser has locks for it, which its own windows share, and VS Code
 * deletes a file before it moves another to its place: so a missing file with a new one beside it is waited for, and put there when nobody does.
 */
export class VirtualFile implements KeptFile {
  readonly #folder: vscode.Uri;
  readonly #uri: vscode.Uri;

  /** @param folder a folder above it */
  constructor(folder: vscode.Uri, uri: vscode.Uri) {
    this.#folder = folder;
    this.#uri = uri;
  }

  async read(): Promise<string | undefined> {
    for (const end = Date.now() + longestGap; ; await pause(shortPause)) {
      const text = await this.#text();
      if (text !== undefined) return text;
      const fresh = await this.#unfinished();
      if (!fresh) return this.#text();
      if (Date.now() < end) continue;
      await Promise.resolve(vscode.workspace.fs.rename(fresh, this.#uri, { overwrite: false })).catch(() => undefined);
      return this.#text();
    }
  }

  async replace(text: string): Promise<void> {
    const started = Date.now();
    const fresh = this.#uri.with({ path: `${this.#uri.path}.${session}.new` });
    try {
      await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(fresh, this.#uri, { overwrite: true });
    } catch (error) {
      // when the old file is gone already, the new one is all there is
      if ((await this.#text()) !== undefined) await Promise.resolve(vscode.workspace.fs.delete(fresh)).catch(nothing);
      throw error;
    }
    // another window that looked before this came writes over it now, if at all: whoever looks again afterwards sees it
    await pause(shortPause + Math.min(longestGap, 2 * (Date.now() - started)));
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    await this.#refuseLinks();
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.#uri, '..'));
    return exclusively(`corroborate ${this.#uri.toString()}`, work);
  }

  async #text(): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(this.#uri);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  /** A new file that was not put in this one's place yet. */
  async #unfinished(): Promise<vscode.Uri | undefined> {
    const folder = vscode.Uri.joinPath(this.#uri, '..');
    const start = `${this.#uri.path.split('/').at(-1)}.`;
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const found = entries.find(([name]) => name.startsWith(start) && name.endsWith('.new'));
    return found && vscode.Uri.joinPath(folder, found[0]);
  }

  /** A link could lead anywhere. */
  async #refuseLinks(): Promise<void> {
    let at = this.#folder;
    for (const name of this.#uri.path.slice(this.#folder.path.length).split('/').filter(Boolean)) {
      at = vscode.Uri.joinPath(at, name);
      try {
        const { type } = await vscode.workspace.fs.stat(at);
        if ((type & vscode.FileType.SymbolicLink) !== 0) throw new LinkedFileError(at.path);
      } catch (error) {
        if (isMissing(error)) return;
        throw error;
      }
    }
  }
}

/** Tells the unfinished files of two windows apart. */
const session = Math.floor(Math.random() * 36 ** 6).toString(36);

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): void {
  // the file lies there unfinished, which does no harm
}
