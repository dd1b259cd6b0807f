/** The thread gives other work its turn after ours has held it for so long. */
const longestStretch = 2; // milliseconds

const { setImmediate } = globalThis as { readonly setImmediate?: (callback: () => void) => void };
/** In browsers, where timers are slowed down; Node would take a thousand of its own messages in one turn. */
const channel = setImmediate ? undefined : new MessageChannel();
const waiting: (() => void)[] = [];
if (channel) channel.port1.onmessage = () => waiting.shift()?.();

/** Ends this turn of the thread and begins another one. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) return setImmediate(resolve);
    waiting.push(resolve);
    channel?.port2.postMessage(undefined);
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
