import * as vscode from 'vscode';
import { Breath } from './breath';
import { typeAt } from './folderEntries';
import type { StoryEntry } from './storyEntry';
import { isStoryFile } from './storyFiles';
import { placeOf, placesAbove } from './uriPaths';

/** Of more things with names like files' it is not asked whether they are folders: they may be. */
const mostAsked = 50;

/** Files and folders of a story's folder that were touched. */
export class TouchedFolder {
  readonly #uris: vscode.Uri[] = [];
  readonly #places = new Set<string>();
  #hasStoryFile = false;

  /** Whether something that says more about the story is among them. */
  get hasStoryFile(): boolean {
    return this.#hasStoryFile;
  }

  /** Adds a file or folder. */
  add(uri: vscode.Uri): void {
    this.#uris.push(uri);
    this.#places.add(placeOf(uri));
    this.#hasStoryFile ||= isStoryFile(uri);
  }

  /** Whether this itself was touched. */
  has(uri: vscode.Uri): boolean {
    return this.#places.has(placeOf(uri));
  }

  /** Whether a file, or a folder above it, was touched. */
  mayHaveChanged(uri: vscode.Uri): boolean {
    for (const place of placesAbove(placeOf(uri))) if (this.#places.has(place)) return true;
    return false;
  }

  /** Whether there is a folder among them, or was one with sources of the story. */
  async hasFolder({ sources }: StoryEntry): Promise<boolean> {
    if (this.#uris.length > mostAsked) return true;
    const { pause } = new Breath();
    for (const { uri } of sources) {
      if (this.mayHaveChanged(uri)) return true;
      await pause();
    }
    for (const uri of this.#uris) if (((await typeAt(uri)) ?? 0) & vscode.FileType.Directory) return true;
    return false;
  }
}
