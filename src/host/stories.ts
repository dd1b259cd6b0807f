import * as vscode from 'vscode';
import type { Passage, Span } from '../core/model';
import { decodeSource } from '../core/text/decode';
import { StoryIndex } from '../core/views/storyIndex';
import { say } from '../core/words';
import { PendingEdits } from './edits';
import type { Engine, Progress } from './engine';
import { LineIndex } from './lineIndex';
import { setting, settingChanged } from './settings';
import { baseName, isBelow, type Sources } from './sources';
import { isCorrectionsFile, isReviewFile, isStoryFile, StoryFiles } from './storyFiles';
import { translate } from './translate';

/** What a story is doing. */
export type StoryState = 'reading' | 'analysing' | 'ready' | 'failed';

/** A source of a story and, once it was analysed, the text its spans point into. */
export interface SourceView {
  readonly id: string;
  readonly uri: vscode.Uri;
  /** Why the file cannot be used, when it cannot, in the reader's language. */
  readonly problem: string | undefined;
}

/** A story as features see it; everything in it is of one analysis. */
export interface StoryView {
  /** The folder's address: the story's name everywhere. */
  readonly key: string;
  readonly folder: vscode.Uri;
  readonly state: StoryState;
  /** Sources done and in all, while `state` is `analysing`. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** The latest analysis, while a newer one is made too. */
  readonly index: StoryIndex | undefined;
  readonly sources: readonly SourceView[];
}

/** A place in an analysed text. */
export interface AnalysedPlace {
  readonly story: StoryView;
  readonly index: StoryIndex;
  readonly source: string;
  /** Offset into the analysed text. */
  readonly offset: number;
}

/** After the last keystroke, before the text is analysed again. */
const typingPause = 350; // milliseconds
/** Bursts of file events (a checkout, a save of many files) are taken together. */
const fileBurst = 200; // milliseconds

class Source implements SourceView {
  readonly edits = new PendingEdits();
  text: string | undefined;
  /** As it was when this window first read it. */
  first: string | undefined;
  problem: string | undefined;
  /** The open document has changed since its text was sent. */
  isDirty = false;
  /** What the latest analysis read. */
  analysed: { readonly text: string; readonly lines: () => LineIndex } | undefined;

  constructor(
    readonly id: string,
    readonly uri: vscode.Uri,
  ) {}
}

class StoryEntry implements StoryView {
  state: StoryState = 'reading';
  progress: StoryView['progress'];
  index: StoryIndex | undefined;
  readonly byId = new Map<string, Source>();
  /** Counts what was sent to the engine. */
  revision = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: vscode.CancellationTokenSource | undefined;
  loading: Promise<void> | undefined;
  watcher: vscode.Disposable | undefined;

  constructor(
    readonly key: string,
    readonly folder: vscode.Uri,
  ) {}

  get sources(): readonly Source[] {
    return [...this.byId.values()];
  }
}

/**
 * The stories that are open in this window, kept up to date with documents and files.
 *
 * A story is read when one of its sources is opened or when {@link open} asks for it. Open documents win over what is
 * on disk. Features only read; nothing here waits for a keystroke.
 */
export class Stories implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #sources: Sources;
  readonly #log: vscode.LogOutputChannel;
  readonly #entries = new Map<string, StoryEntry>();
  readonly #byUri = new Map<string, { readonly entry: StoryEntry; readonly source: Source }>();
  readonly #changed = new vscode.EventEmitter<StoryView>();
  readonly #listChanged = new vscode.EventEmitter<void>();
  readonly #storyFiles: StoryFiles;
  readonly #disposables: vscode.Disposable[] = [];
  /** The open documents by address. */
  readonly #documents = new Map<string, vscode.TextDocument>();
  readonly #touched = new Map<string, vscode.Uri>();
  #touchedTimer: ReturnType<typeof setTimeout> | undefined;
  #discovered = false;
  #apart = 0;

  /** Fired when a story has a new analysis or another state. */
  readonly onDidChange = this.#changed.event;
  /** Fired when stories come or go. */
  readonly onDidChangeList = this.#listChanged.event;

  constructor(engine: Engine, sources: Sources, log: vscode.LogOutputChannel) {
    this.#engine = engine;
    this.#sources = sources;
    this.#log = log;
    this.#storyFiles = new StoryFiles(engine, (uri) => this.#document(uri)?.getText());
    this.#disposables.push(
      this.#changed,
      this.#listChanged,
      this.#storyFiles,
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        // VS Code keeps documents for a while after their editors were closed
        for (const { input } of closed) if (input instanceof vscode.TabInputText) this.#touch(input.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (settingChanged(event, 'maximumFileSize')) void this.#reloadAll();
      }),
      sources.onDidChange(() => void this.#reloadAll()),
      engine.onDidRestart(() => this.#resend()),
    );
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  dispose(): void {
    clearTimeout(this.#touchedTimer);
    for (const entry of this.#entries.values()) this.#stop(entry);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** The stories that are known, sorted by folder. */
  get all(): readonly StoryView[] {
    return [...this.#entries.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  /** Whether the workspace has been searched for stories. */
  get isDiscovered(): boolean {
    return this.#discovered;
  }

  /** The story a file belongs to and its id there, when the story is open. */
  find(uri: vscode.Uri): { readonly story: StoryView; readonly source: SourceView } | undefined {
    const found = this.#byUri.get(uri.toString());
    return found && { story: found.entry, source: found.source };
  }

  /** The story with this key. */
  get(key: string): StoryView | undefined {
    return this.#entries.get(key);
  }

  /** Searches the workspace for story folders; the stories are read when {@link open} is called for them. */
  async discover(token: vscode.CancellationToken): Promise<readonly StoryView[]> {
    const folders = await this.#sources.discover(token);
    if (token.isCancellationRequested) return this.all;
    const before = this.#entries.size;
    for (const folder of folders) this.#entry(folder);
    const first = !this.#discovered;
    this.#discovered = true;
    if (first || this.#entries.size !== before) this.#listChanged.fire();
    return this.all;
  }

  /** All stories; the workspace is searched first when it was not yet. */
  async found(): Promise<readonly StoryView[]> {
    return this.#discovered ? this.all : this.discover(new vscode.CancellationTokenSource().token);
  }

  /** Reads a story's folder, if that was not done before, and waits until it is analysed. */
  async open(folder: vscode.Uri): Promise<StoryView> {
    const entry = this.#entry(folder);
    await this.#load(entry);
    await this.#settled(entry);
    return entry;
  }

  /** Waits until the story of a file is analysed; `undefined` when the file is no source. */
  async ready(uri: vscode.Uri): Promise<StoryView | undefined> {
    const place = await this.#sources.place(uri);
    return place && this.open(place.folder);
  }

  /** Reads and analyses a whole story anew. */
  async analyse(story: StoryView, progress: Progress, token: vscode.CancellationToken): Promise<void> {
    const entry = this.#entry(story.folder);
    this.#forgetTexts(entry);
    const listening = this.onDidChange(() => {
      if (entry.progress) progress(entry.progress.done, entry.progress.total);
    });
    const cancelling = token.onCancellationRequested(() => {
      clearTimeout(entry.timer);
      entry.timer = undefined;
      entry.running?.cancel();
    });
    try {
      await this.#load(entry);
      await this.#settled(entry);
    } finally {
      listening.dispose();
      cancelling.dispose();
    }
  }

  /** Reads the corrections of a story anew and links it with them; the sources are not read again. */
  async relink(story: StoryView): Promise<void> {
    const entry = this.#entry(story.folder);
    await this.#storyFiles.readCorrections(entry.folder);
    this.#schedule(entry, 0);
    await this.#settled(entry);
  }

  /** Where a position of a document is in the analysed text; `undefined` where text was just written. */
  at(document: vscode.TextDocument, position: vscode.Position): AnalysedPlace | undefined {
    const found = this.#byUri.get(document.uri.toString());
    const index = found?.entry.index;
    if (!found?.source.analysed || !index) return undefined;
    const offset = found.source.edits.toAnalysed(document.offsetAt(position));
    if (offset === undefined) return undefined;
    return { story: found.entry, index, source: found.source.id, offset };
  }

  /** Where a span of an analysed source is now; `undefined` when it was edited since. */
  range(story: StoryView, source: string, span: Span): vscode.Range | undefined {
    const found = this.#entries.get(story.key)?.byId.get(source);
    if (!found?.analysed) return undefined;
    if (found.edits.isEmpty) return found.analysed.lines().range(span);
    const current = found.edits.toCurrent(span);
    const document = this.#document(found.uri);
    return (
      current && document && new vscode.Range(document.positionAt(current.start), document.positionAt(current.end))
    );
  }

  /** The text of a source as it was when this window first read it. */
  firstText(story: StoryView, source: string): string | undefined {
    return this.#entries.get(story.key)?.byId.get(source)?.first;
  }

  /** Analyses texts as a story of their own that nobody else sees, such as two versions of one source. */
  async analyseApart(texts: ReadonlyMap<string, string>): Promise<StoryIndex | undefined> {
    const key = `apart:${String(++this.#apart)}`;
    for (const [id, text] of texts) this.#engine.set(key, id, text);
    const source = new vscode.CancellationTokenSource();
    try {
      const nothing = (): void => undefined;
      const options = { token: source.token, first: [], onProgress: nothing, onLeftOut: nothing };
      const story = await this.#engine.update(key, options);
      return story && new StoryIndex(story, texts);
    } finally {
      this.#engine.drop(key);
      source.dispose();
    }
  }

  /** Where a passage is. */
  location(story: StoryView, passage: Passage): vscode.Location | undefined {
    const uri = this.#entries.get(story.key)?.byId.get(passage.source)?.uri;
    const range = this.range(story, passage.source, passage);
    return uri && range && new vscode.Location(uri, range);
  }

  #entry(folder: vscode.Uri): StoryEntry {
    const key = folder.toString();
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = new StoryEntry(key, folder);
      this.#entries.set(key, entry);
      this.#watch(entry);
      this.#listChanged.fire();
    }
    return entry;
  }

  // --- reading -------------------------------------------------------------------------------------------------

  #load(entry: StoryEntry): Promise<void> {
    entry.loading ??= this.#read(entry).catch((error: unknown) => {
      this.#log.error(`cannot read ${entry.key}`, error);
      entry.state = 'failed';
      this.#changed.fire(entry);
    });
    return entry.loading;
  }

  async #read(entry: StoryEntry): Promise<void> {
    await this.#storyFiles.read(entry.folder);
    const uris = await this.#sources.list(entry.folder);
    if (uris.length === 0 && !(await isThere(entry.folder))) return this.#drop(entry);
    const listed = new Set(uris.map(String));
    for (const source of entry.sources) if (!listed.has(source.uri.toString())) this.#remove(entry, source);
    await Promise.all(uris.map((uri) => this.#readSource(entry, uri)));
    this.#schedule(entry, 0);
  }

  /** Forgets a story whose folder is gone. */
  #drop(entry: StoryEntry): void {
    this.#stop(entry);
    for (const source of entry.sources) this.#remove(entry, source);
    this.#engine.drop(entry.key);
    this.#entries.delete(entry.key);
    entry.state = 'ready';
    this.#changed.fire(entry);
    this.#listChanged.fire();
  }

  async #readSource(entry: StoryEntry, uri: vscode.Uri): Promise<void> {
    const place = await this.#sources.place(uri);
    if (place?.folder.toString() !== entry.key) {
      const known = this.#byUri.get(uri.toString());
      if (known?.entry === entry) this.#remove(entry, known.source);
      return;
    }
    const source = this.#source(entry, place.id, uri);
    const document = this.#document(uri);
    if (document) {
      this.#take(entry, source, document.getText());
      return;
    }
    try {
      const limit = setting('maximumFileSize') * 1024 * 1024;
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > limit) return this.#refuse(entry, source, tooLarge());
      const decoded = decodeSource(await vscode.workspace.fs.readFile(uri));
      if (this.#document(uri)) return; // opened meanwhile: the document's text was taken
      if (decoded.ok) this.#take(entry, source, decoded.text);
      else this.#refuse(entry, source, say(decoded.reason, translate));
    } catch (error) {
      this.#log.warn(`cannot read ${uri.toString()}`, error);
      this.#refuse(entry, source, vscode.l10n.t('The file cannot be read.'));
    }
  }

  #source(entry: StoryEntry, id: string, uri: vscode.Uri): Source {
    let source = entry.byId.get(id);
    if (!source) {
      source = new Source(id, uri);
      entry.byId.set(id, source);
      this.#byUri.set(uri.toString(), { entry, source });
    }
    return source;
  }

  #take(entry: StoryEntry, source: Source, text: string): void {
    source.problem = undefined;
    source.isDirty = false;
    if (source.text === text) return;
    if (text.length > setting('maximumFileSize') * 1024 * 1024) return this.#refuse(entry, source, tooLarge());
    source.text = text;
    source.first ??= text;
    entry.revision++;
    this.#engine.set(entry.key, source.id, text);
  }

  #refuse(entry: StoryEntry, source: Source, problem: string): void {
    source.problem = problem;
    source.analysed = undefined;
    if (source.text === undefined) return;
    source.text = undefined;
    entry.revision++;
    this.#engine.remove(entry.key, source.id);
  }

  #remove(entry: StoryEntry, source: Source): void {
    entry.byId.delete(source.id);
    this.#byUri.delete(source.uri.toString());
    entry.revision++;
    this.#engine.remove(entry.key, source.id);
  }

  async #reloadAll(): Promise<void> {
    for (const entry of this.#entries.values()) entry.loading = undefined;
    await Promise.all([...this.#entries.values()].filter((entry) => entry.index).map((entry) => this.#load(entry)));
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
    if (this.#discovered) await this.discover(new vscode.CancellationTokenSource().token);
  }

  // --- documents -----------------------------------------------------------------------------------------------

  #document(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.#documents.get(uri.toString());
  }

  #opened(document: vscode.TextDocument): void {
    this.#documents.set(document.uri.toString(), document);
    if (isStoryFile(document.uri)) return;
    const known = this.#byUri.get(document.uri.toString());
    if (known) {
      const before = known.source.text;
      this.#take(known.entry, known.source, document.getText());
      if (known.source.text !== before) this.#schedule(known.entry, 0);
      return;
    }
    if (!this.#sources.isSource(document.uri)) return;
    void this.#sources.place(document.uri).then(async (place) => {
      if (!place) return;
      const entry = this.#entry(place.folder);
      const wasLoaded = entry.loading !== undefined;
      await this.#load(entry);
      if (wasLoaded && !this.#byUri.has(document.uri.toString())) {
        await this.#readSource(entry, document.uri);
        this.#schedule(entry, 0);
      }
    });
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    if (isStoryFile(event.document.uri)) return this.#touch(event.document.uri);
    const known = this.#byUri.get(event.document.uri.toString());
    if (!known) return;
    for (const change of event.contentChanges) {
      const edit = { start: change.rangeOffset, removed: change.rangeLength, inserted: change.text.length };
      known.source.edits.add(event.document.version, edit);
    }
    known.source.isDirty = true;
    known.entry.running?.cancel();
    this.#schedule(known.entry, typingPause);
  }

  #closed(document: vscode.TextDocument): void {
    this.#documents.delete(document.uri.toString());
    if (!this.#byUri.has(document.uri.toString())) return;
    // a change of language closes and opens the document: what is open again is not read from disk
    setTimeout(() => {
      if (!this.#document(document.uri)) this.#touch(document.uri);
    }, 0);
  }

  // --- files ---------------------------------------------------------------------------------------------------

  #watch(entry: StoryEntry): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(entry.folder, '**'));
    const touch = (uri: vscode.Uri): void => this.#touch(uri);
    entry.watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(touch),
      watcher.onDidChange(touch),
      watcher.onDidDelete(touch),
    );
  }

  #touch(uri: vscode.Uri): void {
    this.#touched.set(uri.toString(), uri);
    this.#touchedTimer ??= setTimeout(() => {
      this.#touchedTimer = undefined;
      const touched = [...this.#touched.values()];
      this.#touched.clear();
      for (const entry of this.#entries.values()) {
        if (entry.loading)
          void this.#filesChanged(
            entry,
            touched.filter((one) => isBelow(one, entry.folder)),
          );
      }
    }, fileBurst);
  }

  async #filesChanged(entry: StoryEntry, touched: readonly vscode.Uri[]): Promise<void> {
    if (touched.some(isCorrectionsFile)) void this.relink(entry);
    const uris = touched.filter((uri) => !isReviewFile(uri));
    if (uris.length === 0) return;
    const known = uris.every((uri) => this.#byUri.get(uri.toString())?.entry === entry);
    if (known) {
      const before = entry.revision;
      for (const uri of uris) {
        if (await isThere(uri)) await this.#readSource(entry, uri);
        else this.#forgetFile(entry, uri);
      }
      if (entry.revision !== before) this.#schedule(entry, 0);
    } else if (uris.some((uri) => isStoryFile(uri) || this.#sources.isSource(uri) || !baseName(uri).includes('.'))) {
      // something new, a folder, or the facts: the folder is listed again; unchanged texts are not analysed again
      entry.loading = undefined;
      await this.#load(entry);
    }
  }

  #forgetFile(entry: StoryEntry, uri: vscode.Uri): void {
    const known = this.#byUri.get(uri.toString());
    // a file deleted while it is shown stays readable; it leaves the story with its editor
    if (known && !hasTab(uri)) this.#remove(entry, known.source);
  }

  // --- analysing -----------------------------------------------------------------------------------------------

  #schedule(entry: StoryEntry, delay: number): void {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      void this.#analyse(entry);
    }, delay);
  }

  async #analyse(entry: StoryEntry): Promise<void> {
    entry.running?.cancel();
    const run = new vscode.CancellationTokenSource();
    entry.running = run;
    const versions = this.#sendEdited(entry);
    const texts = new Map(entry.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])));
    entry.state = 'analysing';
    entry.progress = { done: 0, total: texts.size };
    this.#changed.fire(entry);
    const started = Date.now();
    try {
      const story = await this.#engine.update(entry.key, {
        token: run.token,
        first: visibleSources(entry),
        onProgress: (done, total) => {
          entry.progress = { done, total };
          this.#changed.fire(entry);
        },
        onLeftOut: (id) => {
          const source = entry.byId.get(id);
          if (source) source.problem = vscode.l10n.t('The file could not be analysed; the log says why.');
        },
      });
      if (entry.running !== run) return;
      entry.state = entry.index || story ? 'ready' : 'reading';
      if (story && !run.token.isCancellationRequested) {
        this.#accept(entry, texts, versions);
        entry.index = new StoryIndex(story, texts);
        this.#log.info(`${entry.key}: ${texts.size} sources analysed in ${Date.now() - started} ms`);
      }
    } catch (error) {
      if (entry.running !== run) return;
      this.#log.error(`cannot analyse ${entry.key}`, error);
      entry.state = 'failed';
    } finally {
      if (entry.running === run) {
        entry.running = undefined;
        entry.progress = undefined;
        // stopped because the reader types on: nothing is painted until the pause after that
        if (entry.timer === undefined) this.#changed.fire(entry);
      }
      run.dispose();
    }
  }

  /** Sends what was typed since; returns the version each open document was sent at. */
  #sendEdited(entry: StoryEntry): ReadonlyMap<string, number> {
    const versions = new Map<string, number>();
    for (const source of entry.sources) {
      const document = this.#document(source.uri);
      if (!document) continue;
      if (source.isDirty) this.#take(entry, source, document.getText());
      versions.set(source.id, document.version);
    }
    return versions;
  }

  #accept(entry: StoryEntry, texts: ReadonlyMap<string, string>, versions: ReadonlyMap<string, number>): void {
    for (const source of entry.sources) {
      const text = texts.get(source.id);
      source.edits.forgetUpTo(versions.get(source.id) ?? Number.MAX_SAFE_INTEGER);
      if (source.analysed?.text === text) continue;
      let lines: LineIndex | undefined;
      source.analysed = text === undefined ? undefined : { text, lines: () => (lines ??= new LineIndex(text)) };
    }
  }

  #settled(entry: StoryEntry): Promise<void> {
    const isSettled = (): boolean => entry.timer === undefined && entry.running === undefined;
    if (isSettled()) return Promise.resolve();
    return new Promise((resolve) => {
      const listening = this.onDidChange((story) => {
        if (story !== entry || !isSettled()) return;
        listening.dispose();
        resolve();
      });
    });
  }

  #resend(): void {
    for (const entry of this.#entries.values()) {
      if (!entry.loading) continue;
      this.#forgetTexts(entry);
      void this.#load(entry);
    }
  }

  /** Has everything sent and analysed anew when the story is next read. */
  #forgetTexts(entry: StoryEntry): void {
    this.#engine.drop(entry.key);
    for (const source of entry.sources) source.text = undefined;
    entry.loading = undefined;
  }

  #stop(entry: StoryEntry): void {
    clearTimeout(entry.timer);
    entry.running?.cancel();
    entry.watcher?.dispose();
  }
}

/** The sources that a reader is looking at. */
function visibleSources(entry: StoryEntry): readonly string[] {
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  return entry.sources.filter(({ uri }) => visible.has(uri.toString())).map(({ id }) => id);
}

function hasTab(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

function tooLarge(): string {
  return vscode.l10n.t('The file is larger than the {0} MB that are allowed for a source.', setting('maximumFileSize'));
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
