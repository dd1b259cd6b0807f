import * as vscode from 'vscode';
import { Breath } from './breath';
import { FolderWatchers } from './folderWatchers';
import { isThereAsNamed, typeAt } from './folderEntries';
import { inTurns } from './inTurns';
import { factsFileName, type Sources } from './sources';
import type { StoryEntry } from './storyEntry';
import { isReviewFile } from './storyFiles';
import type { StoryReader } from './storyReader';
import type { StorySearch } from './storySearch';
import type { StoryTable } from './storyTable';
import type { StoryView } from './storyView';
import { type Touched, TouchedFiles } from './touchedFiles';
import { baseName, parentOf, placeOf, placesAbove } from './uriPaths';

/** Where more new things are told at once that may be folders of stories, the whole workspace is searched. */
const mostLookedAt = 200;
/** Of so many events some may have been lost: the story is read as a whole once more, so long after. */
const mostTrusted = 1000;
const secondLook = 3000; // milliseconds

/** Tells the stories what happens to files, and finds those that come and go. */
export class StoryWatch implements vscode.Disposable {
  readonly #table: StoryTable;
  readonly #sources: Sources;
  readonly #search: StorySearch;
  readonly #reader: StoryReader;
  readonly #isSearched: () => boolean;
  readonly #touched = new TouchedFiles((touched) => void this.#told(touched));
  readonly #watchers = new FolderWatchers((uri, event) => {
    if (event === 'gone') this.#touched.addGone(uri);
    else this.#touched.add(uri, event === 'came');
  });
  readonly #reviewed = new vscode.EventEmitter<StoryView>();
  readonly #late = new Map<StoryEntry, ReturnType<typeof setTimeout>>();
  /** Ends the search that is going on. */
  readonly #ending = new vscode.CancellationTokenSource();

  /** Fired when files of what people wrote about a story were touched. */
  readonly onDidTouchReviews = this.#reviewed.event;

  /** @param isSearched whether the stories of the workspace were looked for: before, none that is new is told */
  constructor(
    table: StoryTable,
    sources: Sources,
    search: StorySearch,
    reader: StoryReader,
    isSearched: () => boolean,
  ) {
    this.#table = table;
    this.#sources = sources;
    this.#search = search;
    this.#reader = reader;
    this.#isSearched = isSearched;
  }

  dispose(): void {
    this.#ending.cancel();
    for (const timer of this.#late.values()) clearTimeout(timer);
    this.#touched.dispose();
    this.#watchers.dispose();
    this.#reviewed.dispose();
  }

  /** Watches a story's folder until the result is disposed of. */
  watch(folder: vscode.Uri): vscode.Disposable {
    return this.#watchers.watch(folder);
  }

  /** Adds a file that may be another one now. */
  add(uri: vscode.Uri): void {
    this.#touched.add(uri);
  }

  async #told(touched: readonly Touched[]): Promise<void> {
    const { pause } = new Breath();
    const byStory = new Map<StoryEntry, vscode.Uri[]>();
    const reviewed = new Set<StoryEntry>();
    const strange: Touched[] = [];
    const places = new Set<string>();
    for (const one of touched) {
      const { uri } = one;
      places.add(placeOf(uri));
      const above = this.#table.above(uri);
      for (const entry of above) pushTo(byStory, entry, uri);
      if (isReviewFile(uri)) for (const entry of above) reviewed.add(entry);
      if (above.length === 0 || baseName(uri) === factsFileName) strange.push(one);
      await pause();
    }
    // what happens to a folder may be told of the folder alone, and where a `story.json` is decides what is in a story
    const facts = strange.filter(({ uri }) => baseName(uri) === factsFileName);
    const changed = new Set([...places, ...facts.map(({ uri }) => placeOf(parentOf(uri)))]);
    for (const entry of this.#table.all) {
      const isTouched = [...placesAbove(placeOf(entry.folder))].some((place) => changed.has(place));
      if (isTouched) pushTo(byStory, entry, entry.folder);
    }
    for (const [entry, uris] of byStory) {
      if (this.#ending.token.isCancellationRequested) return;
      // dropped meanwhile
      if (this.#table.get(entry.key) !== entry) continue;
      this.#tell(entry, uris);
      if (entry.loading && reviewed.has(entry)) this.#reviewed.fire(entry);
      await pause();
    }
    if (this.#isSearched()) await this.#findNew(strange, places);
  }

  #tell(entry: StoryEntry, uris: readonly vscode.Uri[]): void {
    if (entry.loading) void this.#reader.filesChanged(entry, uris);
    else if (uris.includes(entry.folder)) void this.#lookFor(entry);
    if (!entry.loading || uris.length < mostTrusted) return;
    clearTimeout(this.#late.get(entry));
    const look = (): void => {
      this.#late.delete(entry);
      this.#touched.add(entry.folder);
    };
    this.#late.set(entry, setTimeout(look, secondLook));
  }

  /** Drops a story that was not read yet when its folder is gone. */
  async #lookFor(entry: StoryEntry): Promise<void> {
    if (!(await isThereAsNamed(entry.folder)) && !entry.loading) this.#table.drop(entry);
  }

  /** Finds stories that are new. @param strange what lies in no story, or is a `story.json` */
  async #findNew(strange: readonly Touched[], touched: ReadonlySet<string>): Promise<void> {
    const { pause } = new Breath();
    const byFolder = new Map<string, vscode.Uri>();
    const others: vscode.Uri[] = [];
    for (const { uri, isNew } of strange) {
      await pause();
      if (isReviewFile(uri)) continue;
      const folder = parentOf(uri);
      if (this.#sources.isSource(uri)) byFolder.set(folder.path, uri);
      else if (baseName(uri) === factsFileName) others.push(folder);
      // of what came with the folder it is in, the folder is looked at
      else if (isNew && !touched.has(placeOf(folder)) && !this.#sources.isExcluded(uri)) others.push(uri);
    }
    const found: vscode.Uri[] = [];
    await inTurns([...byFolder.values()], async (uri) => {
      const place = (await typeAt(uri)) === undefined ? undefined : await this.#sources.place(uri);
      if (place && !this.#search.isExcluded(place.folder)) found.push(place.folder);
    });
    if (others.length > mostLookedAt) found.push(...(await this.#search.everywhere(this.#ending.token)));
    else {
      await inTurns(others, async (uri) => {
        const isFolder = ((await typeAt(uri)) ?? 0) & vscode.FileType.Directory;
        if (isFolder) found.push(...(await this.#search.below(uri, this.#ending.token)));
      });
    }
    for (const folder of found) this.#table.entry(folder);
  }
}

function pushTo(byStory: Map<StoryEntry, vscode.Uri[]>, entry: StoryEntry, uri: vscode.Uri): void {
  const uris = byStory.get(entry);
  if (uris) uris.push(uri);
  else byStory.set(entry, [uri]);
}
