import * as vscode from 'vscode';
import type { StoryView } from '../../host/storyView';

const moment = 700; // milliseconds

/** The line that VS Code moves along the top of a view while a story is analysed for longer than a moment. */
export class BusyLine implements vscode.Disposable {
  readonly #viewId: string;
  /** What ends the line, by story. */
  readonly #ends = new Map<string, () => void>();

  constructor(viewId: string) {
    this.#viewId = viewId;
  }

  dispose(): void {
    for (const end of this.#ends.values()) end();
  }

  /** Shows or ends the line, as the story's state asks. */
  show(story: StoryView): void {
    const isBusy = story.state === 'analysing' || story.state === 'reading';
    if (!isBusy) {
      this.#ends.get(story.key)?.();
      this.#ends.delete(story.key);
    } else if (!this.#ends.has(story.key)) this.#begin(story);
  }

  #begin(story: StoryView): void {
    let finish = (): void => undefined;
    const timer = setTimeout(() => {
      const done = new Promise<void>((resolve) => (finish = resolve));
      void vscode.window.withProgress({ location: { viewId: this.#viewId } }, () => done);
    }, moment);
    this.#ends.set(story.key, () => {
      clearTimeout(timer);
      finish();
    });
  }
}
