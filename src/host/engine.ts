import * as vscode from 'vscode';
import { startWorker } from '#platform';
import type { Story, StoryFacts } from '../core/model';
import type { Glance } from '../core/story/glance';
import type { Correction } from '../core/store/corrections';
import { changedStory } from '../core/story/changes';
import { SourceReader } from '../core/story/packedSource';
import { PartCollector } from '../core/story/storyParts';
import { emptyPage, type RowPage, type TreeName } from '../core/views/treePages';
import { Breath } from './breath';
import { type Lack, RestartedError, type UpdateOptions } from './engineUpdate';
import { Glancer } from './glancer';
import { Outbox } from './outbox';
import { Watchdog, type Work } from './watchdog';
import { type Answer, Questions } from './questions';
import type { ExtensionFiles, FileText, Reply, Request, WorkerHandle } from './protocol';

/** A worker that died this often is not started again by itself. */
const mostDeaths = 3;
/** So many deaths do not count because what they were at is not given to the engine again. */
const mostKillers = 20;

/** How a worker died. */
interface Death {
  readonly lack?: Lack;
  /** What it was at; what the watchdog knows of, otherwise. */
  readonly at?: Work;
}

interface Call {
  readonly story: string;
  readonly resolve: (story: Story | undefined) => void;
  readonly reject: (error: Error) => void;
  readonly options: UpdateOptions;
  readonly parts: PartCollector;
}

/**
 * The engine, as the extension host sees it: a worker that is started at its first use, and again after it died, up to
 * {@link mostDeaths} times in a row. What it was told is then lost; {@link onDidRestart} says so and everything must be
 * sent once more.
 */
export class Engine implements vscode.Disposable {
  readonly #files: ExtensionFiles;
  readonly #glancer: Glancer;
  readonly #log: vscode.LogOutputChannel;
  readonly #restarted = new vscode.EventEmitter<void>();
  readonly #calls = new Map<number, Call>();
  readonly #questions = new Questions();
  /** What was last received of each story, and in answer to which call: the worker sends what differs from it. */
  readonly #received = new Map<string, { readonly call: number; readonly story: Story }>();
  /** Has the tables of the worker, as far as they have come: every part of a story brings more of them, wanted or not. */
  #reader = new SourceReader();
  readonly #outbox = new Outbox();
  readonly #breath = new Breath();
  #worker: Promise<WorkerHandle> | undefined;
  #lastCall = 0;
  #deaths = 0;
  #killers = 0;
  /** Until one has needed more memory: then the next one may take what there is. */
  #isLean = true;
  readonly #watchdog = new Watchdog((work) => void this.#hangs(work));
  #disposed = false;

  readonly #keep = new vscode.EventEmitter<Extract<Reply, { type: 'keep' }>>();
  /** Fired when the worker has something to be kept for the next session. */
  readonly onDidKeep = this.#keep.event;

  /** Fired after the worker died, before anything is sent to a new one. */
  readonly onDidRestart = this.#restarted.event;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel) {
    const at = (relative: string): vscode.Uri => vscode.Uri.joinPath(extension, ...relative.split('/'));
    this.#files = {
      path: (relative) => at(relative).fsPath,
      read: async (relative) => vscode.workspace.fs.readFile(at(relative)),
    };
    this.#log = log;
    this.#glancer = new Glancer(this.#files, log);
  }

  /** Adds or replaces a source's text. */
  set(story: string, source: string, text: string): void {
    this.#post({ type: 'set', story, source, text });
  }

  /** Takes a source out of its story. */
  remove(story: string, source: string): void {
    this.#post({ type: 'remove', story, source });
  }

  /** Tells what `story.json` says. */
  setFacts(story: string, facts: StoryFacts | undefined): void {
    this.#post({ type: 'facts', story, facts });
  }

  /** Tells what people corrected. */
  setCorrections(story: string, corrections: readonly Correction[]): void {
    this.#post({ type: 'corrections', story, corrections });
    this.#glancer.setCorrections(story, corrections);
  }

  /** Forgets a story. */
  drop(story: string): void {
    this.#received.delete(story);
    this.#post({ type: 'drop', story });
    this.#glancer.drop(story);
  }

  /**
   * Analyses what changed in a story and links it anew.
   *
   * @returns the new story, `undefined` when cancelled
   * @throws when the engine fails or its worker dies: {@link RestartedError} when it is started again
   */
  update(story: string, options: UpdateOptions): Promise<Story | undefined> {
    const call = ++this.#lastCall;
    const cancelling = options.token.onCancellationRequested(() => this.#post({ type: 'cancel', call }));
    const result = new Promise<Story | undefined>((resolve, reject) => {
      this.#calls.set(call, { story, resolve, reject, options, parts: new PartCollector(this.#reader) });
      this.#post({ type: 'update', story, call, first: options.first, has: this.#received.get(story)?.call });
    });
    return result.finally(() => {
      cancelling.dispose();
      this.#calls.delete(call);
    });
  }

  /**
   * Rows of a tree of the story that was last received, under a row that was received before, or at the top.
   *
   * @throws when the worker dies
   */
  async rows(story: string, tree: TreeName, parent: string | undefined, from: number, to: number): Promise<RowPage> {
    const answer = await this.#ask((call) => ({ type: 'rows', call, story, tree, parent, from, to }));
    return answer.type === 'rows' ? answer.page : emptyPage;
  }

  /** What a text says by itself, as a source of a story, whatever else is going on. @throws when the engine fails or its worker dies */
  glance(story: string, source: string, text: string): Promise<Glance> {
    return this.#glancer.glance(story, source, text);
  }

  /** The texts of files on this machine's disk, of no more than `most` bytes each: of the first ones, at least of one. @throws when the worker dies */
  async files(paths: readonly string[], most: number): Promise<readonly FileText[]> {
    const answer = await this.#ask((call) => ({ type: 'files', call, paths, most }));
    return answer.type === 'files' ? answer.files : [];
  }

  /** Gives the worker analyses that an earlier session kept for a story. @throws when the worker dies */
  async restore(story: string, bytes: Uint8Array): Promise<void> {
    await this.#ask((call) => ({ type: 'restore', call, story, bytes }));
  }

  /**
   * Has rows shown that an earlier session kept for a story, if everything in it is as it was.
   *
   * @returns whether they can be asked for
   * @throws when the worker dies
   */
  async show(story: string, bytes: Uint8Array): Promise<boolean> {
    const answer = await this.#ask((call) => ({ type: 'show', call, story, bytes }));
    return answer.type === 'taken' && answer.isShown;
  }

  #ask(request: (call: number) => Request): Promise<Answer> {
    const call = ++this.#lastCall;
    const answer = this.#questions.ask(call);
    this.#post(request(call));
    return answer;
  }

  dispose(): void {
    this.#disposed = true;
    this.#glancer.dispose();
    this.#watchdog.dispose();
    void this.#worker?.then((worker) => worker.dispose());
    this.#restarted.dispose();
    this.#keep.dispose();
  }

  #post(request: Request): void {
    if (this.#disposed) return;
    this.#worker ??= this.#start();
    const own = this.#worker;
    own.then(
      (worker) => this.#outbox.send(request, (part) => worker.post(part)),
      (error: unknown) => this.#died(own, String(error)),
    );
  }

  async #start(): Promise<WorkerHandle> {
    const started = Date.now();
    const worker = await startWorker(this.#files, this.#isLean);
    const own = this.#worker;
    // what a worker said before it was ended may come when there is another one
    worker.onMessage((reply) => {
      if (this.#worker === own) this.#receive(reply);
    });
    worker.onDeath((why, isOutOfMemory) => this.#died(own, why, isOutOfMemory ? { lack: 'memory' } : {}));
    worker.post({ type: 'language', messages: vscode.l10n.bundle ?? {} });
    this.#log.debug(`engine started in ${Date.now() - started} ms`);
    return worker;
  }

  #receive(reply: Reply): void {
    this.#watchdog.hears();
    if (reply.type === 'keep') return this.#keep.fire(reply);
    if (this.#questions.take(reply)) return;
    if (reply.type === 'part') {
      if (reply.part.list === 'sources') this.#reader.tables.grow(reply.part.growth);
      void this.#acknowledge(reply.call);
    }
    const call = this.#calls.get(reply.call);
    if (!call) return;
    switch (reply.type) {
      case 'part':
        return call.parts.add(reply.part);
      case 'begins': {
        const { source, length } = reply;
        return this.#watchdog.begins({ source, length });
      }
      case 'progress':
        return call.options.onProgress(reply.done, reply.total);
      case 'left-out':
        this.#log.error(`${reply.source} could not be analysed: ${reply.message}`);
        return call.options.onLeftOut(reply.source);
      case 'updated':
        this.#watchdog.begins(undefined);
        this.#deaths = 0;
        return void this.#storyOf(call, reply).then(call.resolve, call.reject);
      case 'failed':
        this.#watchdog.begins(undefined);
        return call.reject(new Error(reply.message));
      case 'lives':
      case 'rows':
      case 'files':
      case 'glance':
      case 'taken':
        return;
    }
  }

  /**
   * Has the next part of a story sent, even when nobody waits for it any more: the worker must not be kept waiting. After a
   * while in a later turn, or one would go on for as long as parts come as fast as they are read.
   */
  async #acknowledge(call: number): Promise<void> {
    const own = this.#worker;
    await this.#breath.pause();
    if (this.#worker === own) this.#post({ type: 'read', call });
  }

  /** The story of an answer; `undefined` when the update was cancelled, or the story forgotten while it ran. */
  async #storyOf(
    { story: name, parts }: Call,
    { call, since, places }: Extract<Reply, { type: 'updated' }>,
  ): Promise<Story | undefined> {
    const before = since === undefined ? undefined : this.#received.get(name);
    if (!places || before?.call !== since) return undefined;
    const story = await changedStory(before?.story, parts.changes(places), new Breath().pause);
    if (this.#calls.get(call)?.parts !== parts) return undefined;
    this.#received.set(name, { call, story });
    return story;
  }

  /** Ends a worker that hangs. */
  async #hangs(work: Work): Promise<void> {
    const own = this.#worker;
    (await own)?.dispose();
    this.#died(own, 'it hangs', { lack: 'time', at: work });
  }

  #died(worker: Promise<WorkerHandle> | undefined, why: string, { lack, at = this.#watchdog.work }: Death = {}): void {
    if (this.#disposed || this.#worker !== worker) return;
    this.#worker = undefined;
    const isTooLean = lack === 'memory' && this.#isLean;
    if (isTooLean) this.#isLean = false;
    const killer = isTooLean ? undefined : at?.source;
    const isLinking = at !== undefined && at.source === undefined && !isTooLean;
    this.#watchdog.begins(undefined);
    this.#log.error(`the engine ended: ${why}${killer === undefined ? '' : `, at ${killer}`}`);
    // updates run one after the other: the first one is the one that is going on
    const [running] = this.#calls.values();
    if (killer !== undefined) running?.options.onKilledBy(killer);
    const isUnlinkable = isLinking && lack !== undefined;
    if (isUnlinkable) {
      running?.options.onUnlinkable(lack);
      running?.reject(new Error(why));
    }
    if ((killer !== undefined || isUnlinkable) && ++this.#killers <= mostKillers) this.#deaths = 0;
    const isRestarted = isTooLean || ++this.#deaths < mostDeaths;
    const error = isRestarted ? new RestartedError(why) : new Error(why);
    for (const call of this.#calls.values()) call.reject(error);
    this.#calls.clear();
    this.#questions.reject(error);
    // a new worker knows nothing of the stories, and counts from none
    this.#received.clear();
    this.#reader = new SourceReader();
    if (isRestarted) this.#restarted.fire();
  }
}
