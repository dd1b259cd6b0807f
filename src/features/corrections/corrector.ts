import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { superseded } from '../../core/correct/superseded';
import { correctionLine, type Correction } from '../../core/store/corrections';
import { LONGEST_LINE, withLine, withoutLine } from '../../core/store/jsonLines';
import { selectPassage } from '../../core/store/selectedPassage';
import { tellWriteProblem } from '../../host/kept';
import type { Reviews } from '../../host/reviews';
import type { StoryView } from '../../host/storyView';
import type { UndoStep, UndoSteps } from '../../host/undo';

/** A correction before its passages are remembered. */
export type NewCorrection = Omit<Correction, 'passages'> & { readonly passages: readonly Passage[] };

/** Writes corrections to the story's folder and has the story linked with them; each can be taken back. */
export class Corrector {
  readonly #reviews: Reviews;
  readonly #undo: UndoSteps;

  constructor(reviews: Reviews, undo: UndoSteps) {
    this.#reviews = reviews;
    this.#undo = undo;
  }

  /** Writes a correction, in the place of those that it contradicts, and says so. @param said what was noted, one sentence */
  async correct(story: StoryView, correction: NewCorrection, said: string): Promise<void> {
    if (!story.index) return;
    const { corrections, lines } = this.#reviews.corrections(story);
    const old = superseded(story.index, corrections, correction).map((at) => lines[at] ?? '');
    const passages = correction.passages.map((where) => selectPassage(story.index?.text(where.source) ?? '', where));
    const line = correctionLine({ ...correction, passages });
    if (line.length > LONGEST_LINE) return tellWriteProblem('too-long');
    await this.#change(
      story,
      said,
      (text) => withLine(old.reduce(withoutLine, text), line),
      (text) => old.reduce(withLine, withoutLine(text, line)),
    );
  }

  /** Takes lines out of the file. */
  async remove(story: StoryView, lines: readonly string[], said: string): Promise<void> {
    await this.#change(
      story,
      said,
      (text) => lines.reduce(withoutLine, text),
      (text) => lines.reduce(withLine, text),
    );
  }

  /** Puts a line in the place of another. */
  async replace(story: StoryView, line: string, fresh: string, said: string): Promise<void> {
    await this.#change(
      story,
      said,
      (text) => withLine(withoutLine(text, line), fresh),
      (text) => withLine(withoutLine(text, fresh), line),
    );
  }

  async #change(
    story: StoryView,
    said: string,
    change: (text: string) => string,
    back: (text: string) => string,
  ): Promise<void> {
    const problem = await this.#reviews.correct(story, change);
    if (problem) return tellWriteProblem(problem);
    const step: UndoStep = {
      name: said,
      undo: async () => {
        const failed = await this.#reviews.correct(story, back);
        if (failed) tellWriteProblem(failed);
      },
    };
    this.#undo.push(step);
    const undo = vscode.l10n.t('Undo');
    void vscode.window.showInformationMessage(said, undo).then(async (chosen) => {
      if (chosen === undo) await this.#undo.undo(step);
    });
  }
}
