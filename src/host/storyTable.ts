import * as vscode from 'vscode';
import { Source, StoryEntry } from './storyEntry';
import { placeOf, placesAbove } from './uriPaths';

/** A source and the story it is in. */
export interface KnownSource {
  readonly entry: StoryEntry;
  readonly source: Source;
}

/** The stories of this window by folder, and their sources by address. */
export class StoryTable implements vscode.Disposable {
  readonly #entries = new Map<string, StoryEntry>();
  readonly #byPlace = new Map<string, StoryEntry>();
  readonly #byUri = new Map<string, KnownSource>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watch: (folder: vscode.Uri) => vscode.Disposable;

  /** Fired when stories come or go. */
  readonly onDidChange = this.#changed.event;

  /** @param watch watches a story's folder until the result is disposed of */
  constructor(watch: (folder: vscode.Uri) => vscode.Disposable) {
    this.#watch = watch;
  }

  dispose(): void {
    for (const entry of this.#entries.values()) entry.dispose();
    this.#changed.dispose();
  }

  /** How many stories there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** The stories, sorted by folder. */
  get all(): readonly StoryEntry[] {
    return [...this.#entries.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  /** The story with this key. */
  get(key: string): StoryEntry | undefined {
    return this.#entries.get(key);
  }

  /** The stories in whose folders this lies, the nearest first; of a story's folder itself, that story too. */
  above(uri: vscode.Uri): readonly StoryEntry[] {
    return [...placesAbove(placeOf(uri))].flatMap((place) => this.#byPlace.get(place) ?? []);
  }

  /** The source with this address. */
  find(uri: vscode.Uri): KnownSource | undefined {
    return this.#byUri.get(uri.toString());
  }

  /** The story of a folder, a new one when there is none. */
  entry(folder: vscode.Uri): StoryEntry {
    const key = folder.toString();
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = new StoryEntry(key, folder, this.#watch(folder));
      this.#entries.set(key, entry);
      this.#byPlace.set(placeOf(folder), entry);
      this.#changed.fire();
    }
    return entry;
  }

  /** Says that the list of stories is known, though nothing changed in it. */
  tell(): void {
    this.#changed.fire();
  }

  /** The source of a story with this id, a new one when there is none. */
  source(entry: StoryEntry, id: string, uri: vscode.Uri): Source {
    let source = entry.byId.get(id);
    if (!source) {
      source = new Source(id, uri);
      entry.byId.set(id, source);
      this.#byUri.set(uri.toString(), { entry, source });
    }
    return source;
  }

  /** Forgets a source. */
  remove(entry: StoryEntry, source: Source): void {
    entry.byId.delete(source.id);
    this.#byUri.delete(source.uri.toString());
  }

  /** Forgets a story and its sources. */
  drop(entry: StoryEntry): void {
    entry.dispose();
    for (const source of entry.sources) this.remove(entry, source);
    this.#entries.delete(entry.key);
    this.#byPlace.delete(placeOf(entry.folder));
    this.#changed.fire();
  }
}
