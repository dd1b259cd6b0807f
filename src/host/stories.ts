import * as vscode from 'vscode';
import type { Passage, Span } from '../core/model';
import type { Glance } from '../core/story/glance';
import type { StoryIndex } from '../core/views/storyIndex';
import type { RowPage, TreeName } from '../core/views/treePages';
import { Analyser } from './analyser';
import { Apart } from './apart';
import type { Engine } from './engine';
import type { Progress } from './engineUpdate';
import { OpenDocuments } from './openDocuments';
import { settingChanged } from './settings';
import type { Sources } from './sources';
import { isStoryFile, StoryFiles } from './storyFiles';
import { SourceTexts } from './sourceText';
import type { Storage } from './storage';
import { StoryReader } from './storyReader';
import { StorySearch } from './storySearch';
import { StoryTable } from './storyTable';
import type { AnalysedPlace, SourceView, StoryView } from './storyView';
import { StoryWatch } from './storyWatch';

/** After the last keystroke, before the text is analysed again. */
const typingPause = 350; // milliseconds

/**
 * The stories that are open in this window, kept up to date with documents and files.
 *
 * A story is read when one of its sources is opened or when {@link open} asks for it. Open documents win over what is
 * on disk. Features only read; nothing here waits for a keystroke.
 */
export class Stories implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #sources: Sources;
  readonly #documents = new OpenDocuments();
  readonly #table = new StoryTable((folder) => this.#watch.watch(folder));
  readonly #search: StorySearch;
  readonly #analyser: Analyser;
  readonly #apart: Apart;
  readonly #reader: StoryReader;
  readonly #watch: StoryWatch;
  readonly #disposable: vscode.Disposable;
  #discovered = false;

  /** Fired when a story has a new analysis or another state. */
  readonly onDidChange: vscode.Event<StoryView>;
  /** Fired when files of what people wrote about a story were touched. */
  readonly onDidTouchReviews: vscode.Event<StoryView>;
  /** Fired when stories come or go. */
  readonly onDidChangeList = this.#table.onDidChange;

  constructor(engine: Engine, sources: Sources, storage: Storage, log: vscode.LogOutputChannel) {
    const files = new StoryFiles(engine, (uri) => this.#documents.get(uri)?.getText());
    this.#engine = engine;
    this.#sources = sources;
    this.#apart = new Apart(engine);
    this.#analyser = new Analyser(engine, (uri) => this.#documents.get(uri), storage, log);
    this.#reader = new StoryReader(
      this.#table,
      sources,
      files,
      this.#documents,
      this.#analyser,
      new SourceTexts(engine, log),
      log,
    );
    this.#search = new StorySearch(sources);
    this.#watch = new StoryWatch(this.#table, sources, this.#search, this.#reader, () => this.#discovered);
    this.onDidChange = this.#analyser.onDidChange;
    this.onDidTouchReviews = this.#watch.onDidTouchReviews;
    this.#disposable = vscode.Disposable.from(
      this.#table,
      this.#watch,
      this.#analyser,
      files,
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        // VS Code keeps documents for a while after their editors were closed
        for (const { input } of closed) if (input instanceof vscode.TabInputText) this.#watch.add(input.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('search.exclude')) this.#search.forget();
        if (settingChanged(event, 'maximumFileSize')) void this.#reloadAll();
        else if (event.affectsConfiguration('search.exclude')) void this.#searchAgain();
      }),
      sources.onDidChange(() => void this.#reloadAll()),
      engine.onDidRestart(() => this.#resend()),
      engine.onDidKeep(({ story, engine: version, kind, bytes }) => storage.keep(story, version, kind, bytes)),
    );
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** The stories that are known, sorted by folder. */
  get all(): readonly StoryView[] {
    return this.#table.all;
  }

  /** Whether the workspace has been searched for stories. */
  get isDiscovered(): boolean {
    return this.#discovered;
  }

  /** The story a file belongs to and its id there, when the story is open. */
  find(uri: vscode.Uri): { readonly story: StoryView; readonly source: SourceView } | undefined {
    const found = this.#table.find(uri);
    return found && { story: found.entry, source: found.source };
  }

  /** The story with this key. */
  get(key: string): StoryView | undefined {
    return this.#table.get(key);
  }

  /** Searches the workspace for story folders; the stories are read when {@link open} is called for them. */
  async discover(token: vscode.CancellationToken): Promise<readonly StoryView[]> {
    const folders = await this.#search.everywhere(token);
    if (token.isCancellationRequested) return this.all;
    const first = !this.#discovered;
    this.#discovered = true;
    const before = this.#table.size;
    for (const folder of folders) this.#table.entry(folder);
    // whoever shows the stories must hear that there are none, too
    if (first && this.#table.size === before) this.#table.tell();
    return this.all;
  }

  /** All stories; the workspace is searched first when it was not yet. */
  async found(): Promise<readonly StoryView[]> {
    return this.#discovered ? this.all : this.discover(new vscode.CancellationTokenSource().token);
  }

  /** Reads a story's folder, if that was not done before, and waits until it is analysed. */
  async open(folder: vscode.Uri): Promise<StoryView> {
    const entry = this.#table.entry(folder);
    await this.#reader.load(entry);
    await this.#analyser.settled(entry);
    return entry;
  }

  /** Reads a story's folder, if that was not done before, and waits until there are rows for its trees. */
  async openRows(folder: vscode.Uri): Promise<StoryView> {
    const entry = this.#table.entry(folder);
    let isRead = false;
    const reading = this.#reader.load(entry).then(() => (isRead = true));
    await Promise.race([reading, this.#analyser.rowsReady(entry, () => isRead)]);
    await this.#analyser.rowsReady(entry, () => isRead);
    return entry;
  }

  /** Waits until the story of a file is analysed; `undefined` when the file is no source. */
  async ready(uri: vscode.Uri): Promise<StoryView | undefined> {
    const place = await this.#sources.place(uri);
    return place && this.open(place.folder);
  }

  /** Reads and analyses a whole story anew. */
  async analyse(story: StoryView, progress: Progress, token: vscode.CancellationToken): Promise<void> {
    const entry = this.#table.entry(story.folder);
    this.#analyser.forget(entry);
    // anew means from the texts, those at which the engine died too
    entry.isRestored = true;
    for (const source of entry.sources) source.tryAgain();
    entry.linkAgain();
    const cancelling = token.onCancellationRequested(() => entry.stop());
    try {
      await this.#reader.load(entry);
      await this.#analyser.settled(entry, progress);
    } finally {
      cancelling.dispose();
    }
  }

  /** Reads the corrections of a story anew and links it with them; the sources are not read again. */
  async relink(story: StoryView): Promise<void> {
    const entry = this.#table.entry(story.folder);
    await this.#reader.relink(entry);
    await this.#analyser.settled(entry);
  }

  /** Where a position of a document is in the analysed text; `undefined` where text was just written. */
  at(document: vscode.TextDocument, position: vscode.Position): AnalysedPlace | undefined {
    const found = this.#table.find(document.uri);
    const index = found?.entry.index;
    if (found?.source.analysed === undefined || !index) return undefined;
    const offset = found.source.edits.toAnalysed(document.offsetAt(position));
    if (offset === undefined) return undefined;
    return { story: found.entry, index, source: found.source.id, offset };
  }

  /** Where a span of an analysed source is now; `undefined` when it was edited since. */
  range(story: StoryView, source: string, span: Span): vscode.Range | undefined {
    const found = this.#table.get(story.key)?.byId.get(source);
    if (found?.analysed === undefined) return undefined;
    const document = this.#documents.get(found.uri);
    // finding the lines of a long text takes long, and an open document knows its own
    if (!document) return found.edits.isEmpty ? found.lines?.range(span) : undefined;
    const current = found.edits.toCurrent(span);
    return current && new vscode.Range(document.positionAt(current.start), document.positionAt(current.end));
  }

  /** Whether something was written in a source since it was analysed. */
  isEdited(story: StoryView, source: string): boolean {
    return this.#table.get(story.key)?.byId.get(source)?.edits.isEmpty === false;
  }

  /** The text of a source as it was when this window first read it. */
  firstText(story: StoryView, source: string): string | undefined {
    return this.#table.get(story.key)?.byId.get(source)?.first;
  }

  /** Analyses texts as a story of their own that nobody else sees, such as two versions of one source. */
  analyseApart(texts: ReadonlyMap<string, string>): Promise<StoryIndex | undefined> {
    return this.#apart.analyse(texts);
  }

  /** What the text of a source says by itself, before its story is analysed with it; nothing for what is no source. */
  async glance(uri: vscode.Uri, text: string): Promise<Glance | undefined> {
    const found = this.#table.find(uri);
    return found && found.source.killing !== text
      ? this.#engine.glance(found.entry.key, found.source.id, text)
      : undefined;
  }

  /** Rows of a story's trees: under a row that was given before, or at the top. */
  rows(story: StoryView, tree: TreeName, parent: string | undefined, from: number, to: number): Promise<RowPage> {
    return this.#engine.rows(story.key, tree, parent, from, to);
  }

  /** Where a passage is. */
  location(story: StoryView, passage: Passage): vscode.Location | undefined {
    const uri = this.#table.get(story.key)?.byId.get(passage.source)?.uri;
    const range = this.range(story, passage.source, passage);
    return uri && range && new vscode.Location(uri, range);
  }

  async #reloadAll(): Promise<void> {
    for (const entry of this.#table.all) entry.loading = undefined;
    await Promise.all(this.#table.all.filter((entry) => entry.index).map((entry) => this.#reader.load(entry)));
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
    await this.#searchAgain();
  }

  /** Finds the stories there are now, and drops those without sources, read or not, that are not among them. */
  async #searchAgain(): Promise<void> {
    if (!this.#discovered) return;
    const folders = await this.#search.everywhere(new vscode.CancellationTokenSource().token);
    const found = new Set(folders.map((folder) => folder.toString()));
    for (const entry of this.#table.all) {
      const isBeingRead = entry.loading !== undefined && entry.index === undefined;
      if (!found.has(entry.key) && entry.sources.length === 0 && !isBeingRead) this.#reader.drop(entry);
    }
    for (const folder of folders) this.#table.entry(folder);
  }

  #opened(document: vscode.TextDocument): void {
    this.#documents.add(document);
    void this.#reader.opened(document);
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    if (isStoryFile(event.document.uri)) return this.#watch.add(event.document.uri);
    const known = this.#table.find(event.document.uri);
    if (!known) return;
    for (const change of event.contentChanges) {
      const edit = { start: change.rangeOffset, removed: change.rangeLength, inserted: change.text.length };
      known.source.edits.add(event.document.version, edit);
    }
    known.source.isDirty = true;
    this.#analyser.schedule(known.entry, typingPause);
  }

  #closed(document: vscode.TextDocument): void {
    this.#documents.remove(document);
    if (!this.#table.find(document.uri)) return;
    // a change of language closes and opens the document: what is open again is not read from disk
    setTimeout(() => {
      if (!this.#documents.get(document.uri)) this.#watch.add(document.uri);
    }, 0);
  }

  /** What the engine was told is lost: the stories are read and sent once more. */
  #resend(): void {
    for (const entry of this.#table.all) {
      if (!entry.loading) continue;
      this.#analyser.forget(entry);
      void this.#reader.load(entry);
    }
  }
}
