import { setContext } from './contexts';

/** Takes back what was last written. */
export interface UndoStep {
  /** What it takes back, in words. */
  readonly name: string;
  undo(): Promise<void>;
}

const MOST_STEPS = 100;

/** What this window wrote, the last on top: everything can be taken back in the order it came. */
export class UndoSteps {
  #steps: UndoStep[] = [];

  /** Adds a step. */
  push(step: UndoStep): void {
    this.#keep([...this.#steps, step].slice(-MOST_STEPS));
  }

  /** Makes one step of all that are added meanwhile. */
  async together(name: string, write: () => Promise<void>): Promise<void> {
    const before = new Set(this.#steps);
    await write();
    const added = this.#steps.filter((step) => !before.has(step));
    if (added.length < 2) return;
    this.#keep(this.#steps.filter((step) => before.has(step)));
    this.push({
      name,
      undo: async () => {
        for (const step of added.reverse()) await step.undo();
      },
    });
  }

  /** Takes back one step: the last one, or this one when it was not taken back yet. Returns what was taken back. */
  async undo(step: UndoStep | undefined = this.#steps.at(-1)): Promise<string | undefined> {
    if (!step || !this.#steps.includes(step)) return undefined;
    this.#keep(this.#steps.filter((one) => one !== step));
    await step.undo();
    return step.name;
  }

  #keep(steps: UndoStep[]): void {
    this.#steps = steps;
    setContext('corroborate.canTakeBack', steps.length > 0);
  }
}
