import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { filtered, nextUnchecked, type CheckedFact } from '../../core/review/checkSheet';
import type { StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';
import { CheckProvider } from './provider';
import type { SheetRow } from './rows';

const mostTries = 5;
const retryPause = 100; // milliseconds

/** The Check Sheet view, which opens at what is to be checked next. */
export class SheetView implements vscode.Disposable {
  readonly provider: CheckProvider;
  readonly view: vscode.TreeView<SheetRow>;
  readonly #context: FeatureContext;
  readonly #disposable: vscode.Disposable;
  #wasShown = false;

  constructor(context: FeatureContext) {
    this.#context = context;
    this.provider = new CheckProvider(context.stories, context.reviews);
    this.view = vscode.window.createTreeView<SheetRow>('corroborate.checks', {
      treeDataProvider: this.provider,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#disposable = vscode.Disposable.from(
      this.provider,
      this.view,
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && !this.#wasShown) void this.#unfold(false);
      }),
    );
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** Opens the view with the focus on what is to be checked next in the active source, or in the first of all. */
  async show(): Promise<void> {
    this.#wasShown = true;
    await vscode.commands.executeCommand('corroborate.checks.focus');
    await this.#unfold(true);
  }

  /** The next unchecked fact that the filter shows. @param from a source and an offset in it @param last the fact that was gone to last */
  async next(
    story: StoryView,
    from: { source: string; offset: number },
    last?: Passage,
  ): Promise<CheckedFact | undefined> {
    const shown = await this.#shown(story);
    const next = nextUnchecked(shown, from, last);
    return shown.find(({ fact }) => fact === next);
  }

  /** Unfolds the view down to a fact's row. @param isChosen the row gets the focus */
  async reveal(story: StoryView, fact: CheckedFact, isChosen: boolean): Promise<void> {
    const row = this.provider.rowOf(story, fact);
    if (!row) return;
    await this.provider.listed;
    // a view that was opened a moment ago may still be listing its rows, and then reveals nothing
    for (let tries = 0; tries < mostTries; tries++) {
      await this.view.reveal(row, { select: isChosen, focus: isChosen });
      if (isChosen && this.#isChosen(row)) return;
      await new Promise((resolve) => setTimeout(resolve, retryPause));
      // what is chosen is told a moment later; a row that takes the focus once more would close the list of a quick reader
      if (isChosen && this.#isChosen(row)) return;
    }
  }

  #isChosen(row: Extract<SheetRow, { type: 'check' }>): boolean {
    const [chosen] = this.view.selection;
    return chosen?.type === 'check' && chosen.check.id === row.check.id;
  }

  /** The facts that the filter shows, found bit by bit. */
  async #shown(story: StoryView): Promise<readonly CheckedFact[]> {
    return filtered(await this.#context.reviews.facts(story), this.provider.filter);
  }

  async #unfold(isChosen: boolean): Promise<void> {
    this.#wasShown = true;
    const { stories } = this.#context;
    const active = vscode.window.activeTextEditor;
    const here = active && stories.find(active.document.uri);
    const folder = (here?.story ?? (await stories.found())[0])?.folder;
    const story = folder && (await stories.open(folder));
    if (!story) return;
    const source = here?.source.id ?? story.sources[0]?.id ?? '';
    const fact = (await this.next(story, { source, offset: -1 })) ?? (await this.#shown(story))[0];
    if (fact) await this.reveal(story, fact, isChosen);
  }
}
