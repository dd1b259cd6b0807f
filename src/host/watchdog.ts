/** Seconds of silence after which the engine hangs, however short what it works on … */
const patience = 30;
/** … and seconds more for each thousand UTF-16 units of a source: fifty times what a slow machine takes to analyse it … */
const patienceForSource = 0.1;
/** … or of a story: what a slow machine takes to link all of it, in steps after which the worker says that it lives. */
const patienceForStory = 0.005;
const tick = 1000; // milliseconds

/** What the engine's worker said it was at. */
export interface Work {
  /** The source that is analysed; without one, the story is linked. */
  readonly source: string | undefined;
  /** UTF-16 units of the source, or of all sources. */
  readonly length: number;
}

/** Notices when the engine's worker is silent for longer than the length of what it works on can explain. */
export class Watchdog {
  readonly #bark: (work: Work) => void;
  #work: Work | undefined;
  #silent = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param bark called once when the worker hangs, with what it hangs at */
  constructor(bark: (work: Work) => void) {
    this.#bark = bark;
  }

  /** What is being worked on. */
  get work(): Work | undefined {
    return this.#work;
  }

  /** The worker begins something, or has done all that it was asked for. */
  begins(work: Work | undefined): void {
    this.#work = work;
    this.#silent = 0;
    if (!work) this.#rest();
    // a clock would count the time that the machine slept
    else this.#timer ??= setInterval(() => this.#tick(), tick);
  }

  /** The worker said something, so it lives. */
  hears(): void {
    this.#silent = 0;
  }

  dispose(): void {
    this.#work = undefined;
    this.#rest();
  }

  #tick(): void {
    const work = this.#work;
    if (!work || ++this.#silent < patienceFor(work)) return;
    this.dispose();
    this.#bark(work);
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

function patienceFor({ source, length }: Work): number {
  return patience + (length / 1000) * (source === undefined ? patienceForStory : patienceForSource);
}
