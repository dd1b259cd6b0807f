import * as vscode from 'vscode';
import type { Source, StoryEntry } from './storyEntry';
import { baseName } from './uriPaths';

/** Keeps what the engine died or hung at from the next one, and says so: the reader may have it tried again. */
export class Troubles {
  readonly #giveAgain: (entry: StoryEntry, source: Source, text: string) => void;
  readonly #linkAgain: (entry: StoryEntry) => void;

  /**
   * @param giveAgain gives a text to the engine that was set aside
   * @param linkAgain has a story linked that was held
   */
  constructor(
    giveAgain: (entry: StoryEntry, source: Source, text: string) => void,
    linkAgain: (entry: StoryEntry) => void,
  ) {
    this.#giveAgain = giveAgain;
    this.#linkAgain = linkAgain;
  }

  /** Keeps a text at which the engine died from the next one. */
  setAside(entry: StoryEntry, source: Source): void {
    const { text } = source;
    source.killing = text;
    const words = vscode.l10n.t(
      'The analysis of “{0}” took too long or too much memory. The file is set aside.',
      source.id,
    );
    const again = vscode.l10n.t('Try Again');
    void vscode.window.showWarningMessage(words, again).then((chosen) => {
      if (chosen !== again || text === undefined || source.killing !== text) return;
      source.killing = undefined;
      // it is still to be read, or another text was tried by itself
      if (source.problem === undefined) return;
      this.#giveAgain(entry, source, text);
    });
  }

  /** Keeps a story in whose linking the engine hung from the next one. @param texts its texts, by id */
  hold(entry: StoryEntry, texts: ReadonlyMap<string, string>): void {
    entry.hungAt = texts;
    const words = vscode.l10n.t(
      'Linking the sources of “{0}” took too long. It is tried again when a source changes.',
      baseName(entry.folder),
    );
    const again = vscode.l10n.t('Try Again');
    void vscode.window.showWarningMessage(words, again).then((chosen) => {
      if (chosen !== again || entry.hungAt !== texts) return;
      entry.hungAt = undefined;
      // else it is still to be read, and is linked after that
      if (entry.state === 'failed') this.#linkAgain(entry);
    });
  }
}

/** Whether the engine hung when it linked just these texts, by id. */
export function isHeld({ hungAt }: StoryEntry, texts: ReadonlyMap<string, string>): boolean {
  return hungAt?.size === texts.size && [...texts].every(([id, text]) => hungAt.get(id) === text);
}
