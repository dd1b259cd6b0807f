import { complain, type CliPorts } from '../ports';

/** Milliseconds between two looks of the person at the terminal. */
const PAUSE = 100;
const clearLine = '\r\u001B[K';

/** Tells how far a call is in one line of a terminal that is written over again and again; nothing where nobody looks. */
export class Progress {
  readonly #ports: CliPorts;
  readonly #isShown: boolean;
  readonly #total: number | undefined;
  readonly #started = performance.now();
  #told = 0;
  #done = 0;

  /** @param total how many there are, when it is known */
  constructor(ports: CliPorts, { isQuiet, total }: { readonly isQuiet: boolean; readonly total?: number }) {
    this.#ports = ports;
    this.#isShown = ports.hasProgress && !isQuiet;
    this.#total = total;
  }

  /** One more source is done. */
  step(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#isShown || now - this.#told < PAUSE) return;
    this.#told = now;
    const rate = Math.round((1000 * this.#done) / (now - this.#started));
    const of = this.#total === undefined ? '' : ` of ${this.#total}`;
    this.#ports.err(`${clearLine}${this.#done}${of} sources, ${rate} a second`);
  }

  /** Says something else, on a line of its own. */
  say(what: string): void {
    if (this.#isShown) this.#ports.err(`${clearLine}${what}`);
  }

  /** Complains without leaving a torn line. */
  complain(message: string): void {
    this.clear();
    complain(message, this.#ports);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#ports.err(clearLine);
  }
}
