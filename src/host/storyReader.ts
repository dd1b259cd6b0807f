import * as vscode from 'vscode';
import type { Analyser } from './analyser';
import { Breath } from './breath';
import { isThereAsNamed, typeAt } from './folderEntries';
import { inTurns } from './inTurns';
import type { OpenDocuments } from './openDocuments';
import { openSetting, setting } from './settings';
import type { Sources } from './sources';
import { allowedText, type SourceTexts } from './sourceText';
import type { Source, StoryEntry } from './storyEntry';
import { isCorrectionsFile, isReviewFile, isReviewFolder, isStoryFile, type StoryFiles } from './storyFiles';
import { listStory } from './storyListing';
import type { StoryTable } from './storyTable';
import { TouchedFolder } from './touchedFolder';
import { baseName } from './uriPaths';

/** A folder that was read is listed once more so long after. */
const secondLook = 1500; // milliseconds

/** A source and its place in its story. */
interface Place {
  readonly id: string;
  readonly uri: vscode.Uri;
}

/** Reads story folders, single sources and open documents, and has analysed what is new in them. */
export class StoryReader {
  readonly #table: StoryTable;
  readonly #sources: Sources;
  readonly #files: StoryFiles;
  readonly #documents: OpenDocuments;
  readonly #analyser: Analyser;
  readonly #texts: SourceTexts;
  readonly #log: vscode.LogOutputChannel;

  constructor(
    table: StoryTable,
    sources: Sources,
    files: StoryFiles,
    documents: OpenDocuments,
    analyser: Analyser,
    texts: SourceTexts,
    log: vscode.LogOutputChannel,
  ) {
    this.#table = table;
    this.#sources = sources;
    this.#files = files;
    this.#documents = documents;
    this.#analyser = analyser;
    this.#texts = texts;
    this.#log = log;
  }

  /** Reads a story's folder, if that was not done before. */
  load(entry: StoryEntry): Promise<void> {
    return (entry.loading ??= this.#loaded(entry).then(() => this.#lookAgain(entry)));
  }

  /** Of a file that goes or moves as soon as it came VS Code tells nothing: the folder is listed once more, nothing is read again. */
  #lookAgain(entry: StoryEntry): void {
    clearTimeout(entry.secondLook);
    entry.secondLook = setTimeout(() => {
      entry.watching = entry.watching.then(async () => {
        if (!entry.loading || !this.#table.all.includes(entry)) return;
        entry.loading = this.#loaded(entry, new TouchedFolder());
        await entry.loading;
      });
    }, secondLook);
  }

  /** Reads a story's corrections anew and has it linked with them. */
  async relink(entry: StoryEntry): Promise<void> {
    await this.#files.readCorrections(entry.folder);
    this.#analyser.schedule(entry);
  }

  /** Takes the text of a document that was opened; reads its story when it is the first of it. */
  async opened(document: vscode.TextDocument): Promise<void> {
    if (isStoryFile(document.uri)) return;
    const known = this.#table.find(document.uri);
    if (known) {
      const before = known.source.text;
      this.#analyser.give(known.entry, known.source, allowedText(document.getText()));
      if (known.source.text !== before) this.#analyser.schedule(known.entry);
      return;
    }
    if (!this.#sources.isSource(document.uri)) return;
    const place = await this.#sources.place(document.uri);
    if (!place) return;
    const entry = this.#table.entry(place.folder);
    const wasLoaded = entry.loading !== undefined;
    await this.load(entry);
    if (!wasLoaded || this.#table.find(document.uri)) return;
    await this.#analyser.whileReading(entry, () => this.#readSource(entry, document.uri));
    this.#analyser.schedule(entry);
  }

  /** Reads what is new of files that were touched in a story's folder; what is touched meanwhile is read together after that. */
  filesChanged(entry: StoryEntry, touched: readonly vscode.Uri[]): Promise<void> {
    const isWaiting = entry.touched.length > 0;
    for (const uri of touched) entry.touched.push(uri);
    if (isWaiting) return entry.watching;
    entry.watching = entry.watching
      .then(() => this.#analyser.whileReading(entry, () => this.#filesChanged(entry, entry.touched.splice(0))))
      .catch((error: unknown) => this.#log.error(`cannot read what changed in ${entry.key}`, error));
    return entry.watching;
  }

  /** Forgets a story that is gone. */
  drop(entry: StoryEntry): void {
    this.#table.drop(entry);
    this.#analyser.drop(entry);
  }

  async #filesChanged(entry: StoryEntry, touched: readonly vscode.Uri[]): Promise<void> {
    const { pause } = new Breath();
    const uris: vscode.Uri[] = [];
    const folder = new TouchedFolder();
    let [isRelinked, isKnown, hasSource] = [false, true, false];
    for (const uri of touched) {
      // of a folder that was made a moment ago with files in it, only the folder may be told
      isRelinked ||= isCorrectionsFile(uri) || isReviewFolder(uri);
      if (isReviewFile(uri)) continue;
      uris.push(uri);
      folder.add(uri);
      isKnown &&= this.#table.find(uri)?.entry === entry;
      hasSource ||= this.#sources.isSource(uri);
      await pause();
    }
    if (this.#table.get(entry.key) !== entry) return;
    if (isRelinked) void this.relink(entry);
    if (uris.length === 0) return;
    if (isKnown) return this.#readAgain(entry, uris);
    if (!hasSource && !folder.hasStoryFile && !(await folder.hasFolder(entry))) return;
    // something new, a folder, or the facts: the folder is listed again, and what was not touched is left as it is
    entry.loading = this.#loaded(entry, folder);
    await entry.loading;
  }

  #loaded(entry: StoryEntry, touched?: TouchedFolder): Promise<void> {
    const failed = (error: unknown): void => {
      this.#log.error(`cannot read ${entry.key}`, error);
      this.#analyser.fail(entry);
    };
    return this.#analyser.whileReading(entry, () => this.#read(entry, touched).catch(failed));
  }

  /** @param touched what alone may be new; missing when nothing is known */
  async #read(entry: StoryEntry, touched?: TouchedFolder): Promise<void> {
    const begun = Date.now();
    const before = entry.revision;
    const { pause } = new Breath();
    if (touched?.has(entry.folder) === true && !(await isThereAsNamed(entry.folder))) return this.drop(entry);
    await this.#files.read(entry.folder);
    const { sources, leftOut } = await listStory(entry.folder, this.#sources);
    if (sources.length === 0 && (await typeAt(entry.folder)) === undefined) return this.drop(entry);
    const listed = new Set(sources.map(({ id }) => id));
    for (const source of entry.sources) {
      if (!listed.has(source.id) && !(await isReadOn(source.uri))) this.#remove(entry, source);
      await pause();
    }
    this.#tellLeftOut(entry, leftOut);
    const fresh: Place[] = [];
    for (const source of sources) {
      if (entry.byId.get(source.id)?.text === undefined || touched?.mayHaveChanged(source.uri) !== false)
        fresh.push(source);
      await pause();
    }
    await this.#readAll(entry, fresh);
    this.#log.info(`${entry.key}: ${fresh.length} sources read in ${Date.now() - begun} ms`);
    await this.#analyser.restore(entry);
    const isSame = touched && !touched.hasStoryFile && entry.revision === before;
    // a first analysis that is going on has what is there
    if (isSame && (entry.index !== undefined || entry.isUnderWay)) return;
    this.#analyser.schedule(entry);
  }

  #tellLeftOut(entry: StoryEntry, leftOut: number): void {
    const isNew = entry.leftOut === 0 && leftOut > 0;
    entry.leftOut = leftOut;
    if (!isNew) return;
    const settings = vscode.l10n.t('Open the Setting');
    const words = vscode.l10n.t(
      '{0} sources of “{1}” are left out: the setting corroborate.maximumSources allows {2}.',
      leftOut,
      baseName(entry.folder),
      setting('maximumSources'),
    );
    void vscode.window.showInformationMessage(words, settings).then((chosen) => {
      if (chosen === settings) openSetting('maximumSources');
    });
  }

  async #readSource(entry: StoryEntry, uri: vscode.Uri): Promise<void> {
    const place = await this.#placeIn(entry, uri);
    if (place) await this.#readAll(entry, [place]);
  }

  /** The place of a file in a story; one that does not belong there any more leaves it. */
  async #placeIn(entry: StoryEntry, uri: vscode.Uri): Promise<Place | undefined> {
    const place = await this.#sources.place(uri);
    if (place?.folder.toString() === entry.key) return { id: place.id, uri };
    const known = this.#table.find(uri);
    if (known?.entry === entry) this.#remove(entry, known.source);
    return undefined;
  }

  async #readAll(entry: StoryEntry, places: readonly Place[]): Promise<void> {
    const { pause } = new Breath();
    const onDisk: Source[] = [];
    for (const { id, uri } of places) {
      const source = this.#table.source(entry, id, uri);
      const document = this.#documents.get(uri);
      if (document) this.#analyser.give(entry, source, allowedText(document.getText()));
      else onDisk.push(source);
      await pause();
    }
    const uris = onDisk.map(({ uri }) => uri);
    await this.#texts.read(uris, (at, read) => {
      const source = onDisk[at];
      // opened while it was read: the document's text was taken
      if (source && !this.#documents.get(source.uri)) this.#analyser.give(entry, source, read);
    });
  }

  async #readAgain(entry: StoryEntry, uris: readonly vscode.Uri[]): Promise<void> {
    const before = entry.revision;
    const places: Place[] = [];
    await inTurns(uris, async (uri) => {
      const isThere = (await typeAt(uri)) !== undefined;
      const place = isThere ? await this.#placeIn(entry, uri) : undefined;
      if (place) places.push(place);
      if (isThere) return;
      const known = this.#table.find(uri);
      if (known && !hasTab(uri)) this.#remove(entry, known.source);
    });
    await this.#readAll(entry, places);
    if (entry.revision !== before) this.#analyser.schedule(entry);
  }

  #remove(entry: StoryEntry, source: Source): void {
    this.#table.remove(entry, source);
    this.#analyser.remove(entry, source);
  }
}

/** Whether this is a file that was deleted while it is shown: it stays readable, and leaves the story with its editor. */
async function isReadOn(uri: vscode.Uri): Promise<boolean> {
  return hasTab(uri) && (await typeAt(uri)) === undefined;
}

function hasTab(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}
