/** The thread gives other work its turn after ours has held it for so long. */
const longestStretch = 4; // milliseconds

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Ends this turn of the thread and begins another one; unlike a timer it is not slowed down by browsers. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });
}

/** Keeps long work from holding its thread: {@link pause} is called often, and ends the turn when it has lasted long enough. */
export class Breath {
  readonly #stretch: number;
  #since = performance.now();

  /** @param stretch milliseconds of work between two turns */
  constructor(stretch = longestStretch) {
    this.#stretch = stretch;
  }

  /** Awaited between short steps. */
  readonly pause = async (): Promise<void> => {
    if (performance.now() - this.#since < this.#stretch) return;
    await nextTurn();
    this.#since = performance.now();
  };
}
