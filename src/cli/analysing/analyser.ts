/** Who analyses sources: this thread, or several others. */
import type { Worker } from 'node:worker_threads';
import { AnalysisCache } from './cache';
import { doWork, nameOf, type Done, type Work } from './work';

/** Analyses sources. */
export interface Analyser {
  /** Never rejects. */
  do(work: Work): Promise<Done>;
  /** How many pieces of work can be done at once. */
  readonly width: number;
  dispose(): Promise<void>;
}

/** Analyses in this thread. @param cache the folder of the cache */
export function analyserHere(cache: string | undefined): Analyser {
  const kept = cache === undefined ? undefined : new AnalysisCache(cache);
  return {
    width: 1,
    do: (work) => Promise.resolve(doWork(work, kept)),
    dispose: () => Promise.resolve(),
  };
}

interface Waiting {
  readonly work: Work;
  readonly resolve: (done: Done) => void;
}

/** Analyses in threads, which are started as they are needed. One that dies takes only its own source with it. */
export class ThreadPool implements Analyser {
  readonly width: number;
  readonly #start: () => Worker;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];
  #isDisposed = false;

  /** @param width the most threads at a time */
  constructor(width: number, start: () => Worker) {
    this.width = width;
    this.#start = start;
  }

  do(work: Work): Promise<Done> {
    return new Promise((resolve) => {
      this.#waiting.push({ work, resolve });
      this.#assign();
    });
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #assign(): void {
    for (;;) {
      const worker = this.#waiting.length > 0 ? this.#free() : undefined;
      const next = worker && this.#waiting.shift();
      if (!worker || !next) return;
      this.#busy.set(worker, next);
      worker.postMessage(next.work);
    }
  }

  #free(): Worker | undefined {
    const idle = this.#idle.pop();
    if (idle || this.#busy.size >= this.width) return idle;
    const worker = this.#start();
    let why = 'its thread ended';
    worker.on('message', (done: Done) => {
      const task = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      task?.resolve(done);
      this.#assign();
    });
    worker.on('error', (error) => (why = error.message));
    worker.on('exit', () => this.#ended(worker, why));
    return worker;
  }

  #ended(worker: Worker, why: string): void {
    if (this.#isDisposed) return;
    const task = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    task?.resolve({ notes: [`${nameOf(task.work)} cannot be analysed: ${why}.`] });
    this.#assign();
  }
}
