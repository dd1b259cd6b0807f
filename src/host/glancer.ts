import type * as vscode from 'vscode';
import { startWorker } from '#platform';
import type { Correction } from '../core/store/corrections';
import type { Glance } from '../core/story/glance';
import type { ExtensionFiles, Reply, Request, WorkerHandle } from './protocol';

/** A text that takes longer hangs. */
const longest = 10_000; // milliseconds
/** The worker ends when nobody asked for so long: it takes up memory. */
const idle = 300_000; // milliseconds

interface Question {
  readonly resolve: (glance: Glance) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Looks at single texts, in a worker of its own: a look at what a person writes never waits for a story that is being linked.
 */
export class Glancer implements vscode.Disposable {
  readonly #files: ExtensionFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #corrections = new Map<string, readonly Correction[]>();
  readonly #questions = new Map<number, Question>();
  #worker: Promise<WorkerHandle> | undefined;
  #lastCall = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(files: ExtensionFiles, log: vscode.LogOutputChannel) {
    this.#files = files;
    this.#log = log;
  }

  dispose(): void {
    this.#end('it is not needed any more');
  }

  /** Tells what people corrected in a story. */
  setCorrections(story: string, corrections: readonly Correction[]): void {
    if (corrections.length === 0 && !this.#corrections.has(story)) return;
    this.#corrections.set(story, corrections);
    this.#tell({ type: 'corrections', story, corrections });
  }

  /** Forgets a story. */
  drop(story: string): void {
    this.#corrections.delete(story);
    this.#tell({ type: 'drop', story });
  }

  /** What a text says by itself, as a source of a story. @throws when the worker fails, dies or hangs */
  async glance(story: string, source: string, text: string): Promise<Glance> {
    const own = (this.#worker ??= this.#start());
    const worker = await own.catch((error: unknown) => {
      if (this.#worker === own) this.#worker = undefined;
      throw error;
    });
    const call = ++this.#lastCall;
    return new Promise((resolve, reject) => {
      this.#questions.set(call, { resolve, reject });
      this.#wait();
      worker.post({ type: 'glance', call, story, source, text });
    });
  }

  /** Tells the worker, if there is one; one that cannot be started is told of by who asks for a glance. */
  #tell(request: Request): void {
    void this.#worker?.then(
      (worker) => worker.post(request),
      () => undefined,
    );
  }

  async #start(): Promise<WorkerHandle> {
    const worker = await startWorker(this.#files, true);
    worker.onMessage((reply) => this.#receive(reply));
    const own = this.#worker;
    worker.onDeath((why) => {
      if (this.#worker === own) this.#end(why);
    });
    for (const [story, corrections] of this.#corrections) worker.post({ type: 'corrections', story, corrections });
    return worker;
  }

  #receive(reply: Reply): void {
    const question = reply.call === undefined ? undefined : this.#questions.get(reply.call);
    if (!question || reply.call === undefined) return;
    this.#questions.delete(reply.call);
    this.#wait();
    if (reply.type === 'glance') question.resolve(reply.glance);
    else question.reject(new Error(reply.type === 'failed' ? reply.message : 'not a glance'));
  }

  /** Waits for an answer, or for the next question. */
  #wait(): void {
    clearTimeout(this.#timer);
    const isAsked = this.#questions.size > 0;
    this.#timer = setTimeout(() => this.#end(isAsked ? 'it hangs' : 'nobody asks'), isAsked ? longest : idle);
  }

  #end(why: string): void {
    clearTimeout(this.#timer);
    this.#log.debug(`the worker for single texts ended: ${why}`);
    void this.#worker?.then(
      (worker) => worker.dispose(),
      () => undefined,
    );
    this.#worker = undefined;
    for (const { reject } of this.#questions.values()) reject(new Error(why));
    this.#questions.clear();
  }
}
