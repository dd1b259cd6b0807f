import * as vscode from 'vscode';
import type { Lack } from './engineUpdate';
import { openSetting } from './settings';
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

  /** Keeps a text at which the engine died from the next one. Says so once, until the source is analysed or tried again. */
  setAside(entry: StoryEntry, source: Source, text: string | undefined): void {
    source.killing = text;
    if (source.isTold) return;
    source.isTold = true;
    const words = vscode.l10n.t(
      'The analysis of “{0}” took too long or too much memory. The file is set aside.',
      source.id,
    );
    const again = vscode.l10n.t('Try Again');
    void vscode.window.showWarningMessage(words, again).then((chosen) => {
      // the engine may have died at other texts of it since
      const { killing } = source;
      if (chosen !== again || killing === undefined) return;
      source.tryAgain();
      // it is still to be read, or another text was tried by itself
      if (source.problem === undefined) return;
      this.#giveAgain(entry, source, killing);
    });
  }

  /**
   * Keeps a story that the engine could not link from the next one. Says so once for each lack, until the story is linked or
   * tried again: whoever writes in it on has it tried at each text.
   *
   * @param texts its texts, by id
   */
  hold(entry: StoryEntry, texts: ReadonlyMap<string, string>, lack: Lack): void {
    entry.unlinkable = texts;
    if (entry.toldLack === lack) return;
    entry.toldLack = lack;
    const again = vscode.l10n.t('Try Again');
    const fewer = vscode.l10n.t('Open the Setting');
    const buttons = lack === 'memory' ? [fewer, again] : [again];
    void vscode.window.showWarningMessage(inWords(entry, texts.size, lack), ...buttons).then((chosen) => {
      if (chosen === fewer) return openSetting('maximumSources');
      // other texts of it may be held since
      if (chosen !== again || !entry.unlinkable) return;
      entry.linkAgain();
      // else it is still to be read, and is linked after that
      if (entry.state === 'failed') this.#linkAgain(entry);
    });
  }
}

function inWords({ folder }: StoryEntry, sources: number, lack: Lack): string {
  const name = baseName(folder);
  if (lack === 'memory')
    return vscode.l10n.t(
      'Linking the {0} sources of “{1}” takes more memory than there is. The setting corroborate.maximumSources has fewer of them read.',
      sources,
      name,
    );
  return vscode.l10n.t('Linking the sources of “{0}” took too long. It is tried again when a source changes.', name);
}

/** Whether the engine could not link just these texts, by id. */
export function isHeld({ unlinkable }: StoryEntry, texts: ReadonlyMap<string, string>): boolean {
  return unlinkable?.size === texts.size && [...texts].every(([id, text]) => unlinkable.get(id) === text);
}
