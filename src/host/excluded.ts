import * as vscode from 'vscode';
import { type Glob, matchesGlob, parseGlob } from './glob';
import { placeOf } from './uriPaths';

/** So many folders are remembered; then they are looked at anew. */
const mostFolders = 10_000;

/** Which files the reader excludes by one of VS Code's settings, `files.exclude` or `search.exclude`. */
export class ExcludedFiles {
  readonly #setting: 'files' | 'search';
  readonly #globs = new Map<string, readonly Glob[]>();
  /** Whether a folder, or one above it, is excluded. */
  readonly #folders = new Map<string, boolean>();

  /** @param setting which of the two */
  constructor(setting: 'files' | 'search') {
    this.#setting = setting;
  }

  /** Reads the setting anew when it is next needed. */
  forget(): void {
    this.#globs.clear();
    this.#folders.clear();
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
    return this.#isIn(globs, placeOf(folder.uri), path.slice(0, -1)) || globs.some((glob) => matchesGlob(glob, path));
  }

  /** The patterns of the setting that are on, for a folder of the workspace. */
  patterns(folder: vscode.WorkspaceFolder): readonly string[] {
    const patterns = vscode.workspace
      .getConfiguration(this.#setting, folder.uri)
      .get<Record<string, unknown>>('exclude');
    // a pattern may have a condition instead of true, about files beside: those stay
    return Object.entries(patterns ?? {}).flatMap(([pattern, value]) => (value === true ? [pattern] : []));
  }

  /** Whether a folder, given by its path below the workspace's, or one above it, is excluded. */
  #isIn(globs: readonly Glob[], top: string, path: readonly string[]): boolean {
    if (path.length === 0) return false;
    const key = `${top}/${path.join('/')}`;
    let isExcluded = this.#folders.get(key);
    if (isExcluded === undefined) {
      isExcluded = this.#isIn(globs, top, path.slice(0, -1)) || globs.some((glob) => matchesGlob(glob, path));
      if (this.#folders.size >= mostFolders) this.#folders.clear();
      this.#folders.set(key, isExcluded);
    }
    return isExcluded;
  }

  #globsOf(folder: vscode.WorkspaceFolder): readonly Glob[] {
    const key = folder.uri.toString();
    let globs = this.#globs.get(key);
    if (!globs) {
      globs = this.patterns(folder).flatMap(parseGlob);
      this.#globs.set(key, globs);
    }
    return globs;
  }
}
