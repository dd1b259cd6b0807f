import * as vscode from 'vscode';
import { type Glob, matchesGlob, parseGlob } from './glob';

/** Which files VS Code itself does not show, by its setting `files.exclude`: they are no sources. */
export class ExcludedFiles {
  readonly #globs = new Map<string, readonly Glob[]>();

  /** Reads the setting anew when it is next needed. */
  forget(): void {
    this.#globs.clear();
  }

  /** Whether a file, or a folder above it in the workspace, is excluded. */
  has(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return false;
    const globs = this.#globsOf(folder);
    if (globs.length === 0) return false;
    const path = uri.path
      .slice(folder.uri.path.length)
      .split('/')
      .filter((segment) => segment !== '');
    return path.some((_, at) => globs.some((glob) => matchesGlob(glob, path.slice(0, at + 1))));
  }

  #globsOf(folder: vscode.WorkspaceFolder): readonly Glob[] {
    const key = folder.uri.toString();
    let globs = this.#globs.get(key);
    if (!globs) {
      const patterns = vscode.workspace.getConfiguration('files', folder.uri).get<Record<string, unknown>>('exclude');
      // a pattern may have a condition instead of true, about files beside: those stay
      const on = Object.entries(patterns ?? {}).filter(([, value]) => value === true);
      globs = on.flatMap(([pattern]) => parseGlob(pattern));
      this.#globs.set(key, globs);
    }
    return globs;
  }
}
