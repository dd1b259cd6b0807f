import * as vscode from 'vscode';
import { StoryIndex } from '../core/views/storyIndex';
import { Breath, nextTurn } from './breath';
import type { Engine } from './engine';
import { type Progress, RestartedError } from './engineUpdate';
import type { Storage } from './storage';
import type { SourceText } from './sourceText';
import { allowedText } from './sourceText';
import type { Source, StoryEntry } from './storyEntry';
import type { StoryView } from './storyView';
import { isHeld, Troubles } from './troubles';
import { rowsReady, settled } from './waits';

/** Has stories analysed when their texts have changed, the newest state only. */
export class Analyser implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #openDocument: (uri: vscode.Uri) => vscode.TextDocument | undefined;
  readonly #storage: Storage;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<StoryView>();
  readonly #troubles: Troubles;

  /** Fired when a story has a new analysis or another state. */
  readonly onDidChange = this.#changed.event;

  /** @param openDocument the open document of an address */
  constructor(
    engine: Engine,
    openDocument: (uri: vscode.Uri) => vscode.TextDocument | undefined,
    storage: Storage,
    log: vscode.LogOutputChannel,
  ) {
    this.#engine = engine;
    this.#openDocument = openDocument;
    this.#storage = storage;
    this.#log = log;
    this.#troubles = new Troubles(
      (entry, source, text) => {
        this.give(entry, source, { text });
        this.schedule(entry);
      },
      (entry) => this.schedule(entry),
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Sends the text of a source, when it is another one, or takes a source out that cannot be used. */
  give(entry: StoryEntry, source: Source, read: SourceText): void {
    if ('problem' in read) return this.#refuse(entry, source, read.problem);
    if (read.text === source.killing) {
      const words = vscode.l10n.t(
        'The analysis took too long or too much memory; the file is set aside until it changes or the story is analysed anew.',
      );
      return this.#refuse(entry, source, words);
    }
    source.problem = undefined;
    source.isDirty = false;
    if (source.text === read.text) return;
    source.text = read.text;
    source.first ??= read.text;
    entry.revision++;
    this.#engine.set(entry.key, source.id, read.text);
  }

  /** Takes a source that is gone out of its story. */
  remove(entry: StoryEntry, source: Source): void {
    entry.revision++;
    this.#engine.remove(entry.key, source.id);
  }

  /** Brings back what an earlier session kept of a story whose texts were just given for the first time. */
  async restore(entry: StoryEntry): Promise<void> {
    if (entry.isRestored) return;
    entry.isRestored = true;
    const begun = Date.now();
    try {
      for await (const bytes of this.#storage.read(entry.key, 'rows')) {
        if (!(await this.#engine.show(entry.key, bytes))) continue;
        entry.kept = {};
        // the rows are of these very texts
        for (const source of entry.sources) source.analysed = source.text;
        this.#changed.fire(entry);
        this.#log.info(`${entry.key}: rows of an earlier session in ${Date.now() - begun} ms`);
        break;
      }
      for await (const bytes of this.#storage.read(entry.key, 'analyses')) await this.#engine.restore(entry.key, bytes);
    } catch (error) {
      this.#log.warn(`cannot read what was kept of ${entry.key}`, error);
    }
  }

  /** Waits until there are rows of a story, or nothing more to wait for. */
  rowsReady(entry: StoryEntry, isRead: () => boolean): Promise<void> {
    return rowsReady(entry, this.onDidChange, isRead);
  }

  /** Has everything of a story sent and analysed anew when the story is next read. */
  forget(entry: StoryEntry): void {
    this.#engine.drop(entry.key);
    for (const source of entry.sources) source.text = undefined;
    entry.loading = undefined;
    entry.kept = undefined;
    entry.isRestored = false;
  }

  /** Forgets a story that is gone. */
  drop(entry: StoryEntry): void {
    entry.stop();
    this.#engine.drop(entry.key);
    entry.state = 'ready';
    this.#changed.fire(entry);
  }

  /** Says that a story cannot be read. */
  fail(entry: StoryEntry): void {
    entry.isLost = false;
    entry.isWaiting = false;
    entry.state = 'failed';
    this.#changed.fire(entry);
  }

  /**
   * Has a story analysed after a delay, in milliseconds, unless it is scheduled anew meanwhile; when something of it is
   * read then, as soon as all of that is there.
   */
  schedule(entry: StoryEntry, delay = 0): void {
    clearTimeout(entry.timer);
    entry.isWaiting = false;
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      if (entry.readings > 0) entry.isWaiting = true;
      else void this.#analyse(entry);
    }, delay);
  }

  /** Reads something of a story, which is not analysed meanwhile: what is there would be a part of it. */
  async whileReading(entry: StoryEntry, read: () => Promise<void>): Promise<void> {
    entry.readings++;
    try {
      await read();
    } finally {
      entry.readings--;
      if (entry.readings === 0 && entry.isWaiting) void this.#analyse(entry);
    }
  }

  /** Waits until nothing is going on or planned for a story. */
  settled(entry: StoryEntry, progress?: Progress): Promise<void> {
    return settled(entry, this.onDidChange, progress);
  }

  #refuse(entry: StoryEntry, source: Source, problem: string): void {
    source.problem = problem;
    source.analysed = undefined;
    if (source.text === undefined) return;
    source.text = undefined;
    this.remove(entry, source);
  }

  async #analyse(entry: StoryEntry): Promise<void> {
    entry.isWaiting = false;
    if (entry.running) {
      // what is going on comes first: a long story would never be there for somebody who types on
      entry.isStale = true;
      return;
    }
    const run = new vscode.CancellationTokenSource();
    entry.running = run;
    entry.isLost = false;
    const versions = this.#sendEdited(entry);
    const texts = new Map(entry.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])));
    if (isHeld(entry, texts)) {
      entry.running = undefined;
      run.dispose();
      return this.fail(entry);
    }
    entry.unlinkable = undefined;
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
        onKilledBy: (id) => {
          const source = entry.byId.get(id);
          if (source) this.#troubles.setAside(entry, source, texts.get(id));
        },
        onUnlinkable: (lack) => this.#troubles.hold(entry, texts, lack),
        onLeftOut: (id) => {
          const source = entry.byId.get(id);
          if (source) source.problem = vscode.l10n.t('The file could not be analysed; the log says why.');
        },
      });
      const index = story && (await StoryIndex.prepare(story, texts, new Breath().pause, entry.index));
      // what is shown of it now has a turn to itself
      await nextTurn();
      if (entry.running !== run) return;
      entry.state = entry.index || index ? 'ready' : 'reading';
      if (index && !run.token.isCancellationRequested) {
        accept(entry, texts, versions);
        entry.index = index;
        entry.toldLack = undefined;
        entry.kept = undefined;
        this.#log.info(`${entry.key}: ${texts.size} sources analysed in ${Date.now() - started} ms`);
      }
    } catch (error) {
      if (entry.running !== run) return;
      this.#log.error(`cannot analyse ${entry.key}`, error);
      entry.isLost = error instanceof RestartedError;
      entry.state = entry.isLost ? 'reading' : 'failed';
    } finally {
      if (entry.running === run) {
        entry.running = undefined;
        entry.progress = undefined;
        // the reader types on: nothing is painted until the pause after that
        const isTyping = entry.timer !== undefined;
        if (entry.isStale && !isTyping) this.schedule(entry);
        entry.isStale = false;
        if (!isTyping) this.#changed.fire(entry);
      }
      run.dispose();
    }
  }

  /** Sends what was typed since; returns the version each open document was sent at. */
  #sendEdited(entry: StoryEntry): ReadonlyMap<string, number> {
    const versions = new Map<string, number>();
    for (const source of entry.sources) {
      const document = this.#openDocument(source.uri);
      if (!document) continue;
      if (source.isDirty) this.give(entry, source, allowedText(document.getText()));
      versions.set(source.id, document.version);
    }
    return versions;
  }
}

/** Notes which texts the new analysis has read; what was typed after is still to come. */
function accept(entry: StoryEntry, texts: ReadonlyMap<string, string>, versions: ReadonlyMap<string, number>): void {
  for (const source of entry.sources) {
    source.edits.forgetUpTo(versions.get(source.id) ?? Number.MAX_SAFE_INTEGER);
    source.analysed = texts.get(source.id);
    if (source.analysed !== undefined && source.problem === undefined) source.isTold = false;
  }
}

/** The sources that a reader is looking at. */
function visibleSources(entry: StoryEntry): readonly string[] {
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  return entry.sources.filter(({ uri }) => visible.has(uri.toString())).map(({ id }) => id);
}
