/** Takes back what was last written. */
export interface UndoStep {
  /** What it takes back, in words. */
  readonly name: string;
  undo(): Promise<void>;
}

const MOST_STEPS = 100;

/** What this window wrote, the last on top: everything can be taken back in the order it came. */
export class UndoSteps {
  readonly #steps: UndoStep[] = [];

  /** Adds a step. */
  push(step: UndoStep): void {
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  /** Takes back one step: the last one, or this one when it was not taken back yet. Returns what was taken back. */
  async undo(step: UndoStep | undefined = this.#steps.at(-1)): Promise<string | undefined> {
    const at = step ? this.#steps.indexOf(step) : -1;
    if (!step || at < 0) return undefined;
    this.#steps.splice(at, 1);
    await step.undo();
    return step.name;
  }
}
