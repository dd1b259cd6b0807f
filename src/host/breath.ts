/** The thread gives other work its turn after ours has held it for so long. */
const longestStretch = 2; // milliseconds

const { setImmediate } = globalThis as { readonly setImmediate?: (callback: () => void) => void };
/** In browsers, where timers are slowed down; Node would take a thousand of its own messages in one turn. */
const channel = setImmediate ? undefined : new MessageChannel();
if (channel) channel.port1.onmessage = goOn;
/** Work that goes on in a later turn. Only one goes on in each: together they would hold the thread. */
const waiting: (() => void)[] = [];

/** Ends this turn of the thread and begins another one. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) ask();
  });
}

function ask(): void {
  if (setImmediate) setImmediate(goOn);
  else channel?.port2.postMessage(undefined);
}

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) ask();
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
