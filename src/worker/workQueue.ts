type Work = () => Promise<void>;

/** Does work piece by piece, in the order in which it was added. */
export class WorkQueue {
  #last: Promise<void> = Promise.resolve();
  #awaited = 0;

  /** Whether somebody waits for work that has not begun. */
  get isAwaited(): boolean {
    return this.#awaited > 0;
  }

  /** Adds work that somebody waits for. @param work must not reject */
  add(work: Work): void {
    this.#awaited++;
    this.addAside(() => {
      this.#awaited--;
      return work();
    });
  }

  /** Adds work that nobody waits for, and that makes no other work hurry. @param work must not reject */
  addAside(work: Work): void {
    this.#last = this.#last.then(work);
  }
}
