import type * as vscode from 'vscode';

/** Milliseconds without an event after which a burst of them (a save of many files) is over; or at the latest … */
const pauseAfter = 200;
/** … after so many. */
const longestBurst = 2000;
/** More events than this are a large burst, as when git checks out another branch: VS Code gives some hundreds at a time. */
const large = 100;
const pauseAfterLarge = 1000; // milliseconds
const longestLarge = 10_000; // milliseconds
/**
 * A file that was deleted is looked for once more after this: when one takes its place at once, the event that says so can
 * be missing.
 */
const lateLook = 1500; // milliseconds

/** A file or folder that may be another one now. */
export interface Touched {
  readonly uri: vscode.Uri;
  /** It was made. */
  readonly isNew: boolean;
}

/** Files that were made, changed or deleted, gathered for a moment and told together. */
export class TouchedFiles implements vscode.Disposable {
  readonly #tell: (touched: readonly Touched[]) => void;
  readonly #touched = new Map<string, Touched>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;
  #last = 0;
  readonly #gone = new Map<string, vscode.Uri>();
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell called once for each burst */
  constructor(tell: (touched: readonly Touched[]) => void) {
    this.#tell = tell;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#lateTimer);
  }

  /** Adds a file that may be another one now. */
  add(uri: vscode.Uri, isNew = false): void {
    const key = uri.toString();
    this.#touched.set(key, { uri, isNew: isNew || this.#touched.get(key)?.isNew === true });
    this.#last = performance.now();
    if (this.#timer !== undefined) return;
    this.#first = this.#last;
    this.#wait(pauseAfter);
  }

  /** Adds a file that is gone, or that another one may have taken the place of. */
  addGone(uri: vscode.Uri): void {
    this.add(uri);
    this.#gone.set(uri.toString(), uri);
    this.#lateTimer ??= setTimeout(() => {
      this.#lateTimer = undefined;
      const gone = [...this.#gone.values()];
      this.#gone.clear();
      for (const one of gone) this.add(one);
    }, lateLook);
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      const isLarge = this.#touched.size > large;
      const [pause, longest] = isLarge ? [pauseAfterLarge, longestLarge] : [pauseAfter, longestBurst];
      const left = Math.min(this.#last + pause, this.#first + longest) - performance.now();
      if (left > 0) return this.#wait(left);
      this.#timer = undefined;
      const touched = [...this.#touched.values()];
      this.#touched.clear();
      this.#tell(touched);
    }, milliseconds);
  }
}
