/** Seconds of silence after which the engine hangs, however short what it works on … */
const patience = 30;
/** … and seconds more for each thousand UTF-16 units: fifty times what a slow machine takes. */
const patiencePerThousand = 0.1;
const tick = 1000; // milliseconds

/** What the engine's worker said it was at, while a source was analysed. */
export interface Work {
  readonly source: string;
  /** UTF-16 units. */
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

  /** The worker begins to analyse a source, or something else that is not watched. */
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
    if (!work || ++this.#silent < patience + (work.length / 1000) * patiencePerThousand) return;
    this.dispose();
    this.#bark(work);
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
