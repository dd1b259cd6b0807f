import * as vscode from 'vscode';
import { counterparts } from '../../core/review/sideBySide';
import { setting } from '../../host/settings';
import type { Stories } from '../../host/stories';
import type { Pairs } from './pairs';

/**
 * Shows the counterpart of the claim at the cursor in the other visible sources: lit, and scrolled to when it is not on the
 * screen. The focus and the other panes' cursors stay where they are, so that panes cannot chase each other.
 */
export class Follower implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #pairs: Pairs;
  readonly #light = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('corroborate.openedPassageBackground'),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor('corroborate.openedPassageBackground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  readonly #lit = new Map<vscode.TextEditor, readonly vscode.Range[]>();
  readonly #listener: vscode.Disposable;

  constructor(stories: Stories, pairs: Pairs) {
    this.#stories = stories;
    this.#pairs = pairs;
    this.#listener = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor)),
    );
  }

  dispose(): void {
    this.#listener.dispose();
    this.#light.dispose();
  }

  /** What is lit in an editor. */
  lit(editor: vscode.TextEditor): readonly vscode.Range[] {
    return this.#lit.get(editor) ?? [];
  }

  /** Takes all lights away. */
  clear(): void {
    for (const editor of this.#lit.keys()) editor.setDecorations(this.#light, []);
    this.#lit.clear();
  }

  /** Shows the counterparts of what stands at the cursor of an editor. */
  follow(editor: vscode.TextEditor): void {
    if (editor !== vscode.window.activeTextEditor || !this.#stories.find(editor.document.uri)) return;
    if (!setting('compare.follow')) return this.clear();
    const place = this.#stories.at(editor.document, editor.selection.active);
    if (!place) return;
    this.#set(editor, []);
    for (const other of vscode.window.visibleTextEditors) {
      const found = other === editor ? undefined : this.#stories.find(other.document.uri);
      if (!found || (found.story === place.story && found.source.id === place.source)) continue;
      const pair =
        found.story === place.story
          ? { index: place.index, own: place.source, other: found.source.id }
          : this.#pairs.find(editor.document.uri, other.document.uri);
      const passages = pair ? counterparts(pair.index, pair.own, place.offset, pair.other) : [];
      const ranges = passages.flatMap((passage) => this.#stories.range(found.story, found.source.id, passage) ?? []);
      this.#set(other, ranges);
      const [first] = ranges;
      if (first) other.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  #set(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
    if (ranges.length === 0 && this.lit(editor).length === 0) return;
    editor.setDecorations(this.#light, ranges);
    if (ranges.length > 0) this.#lit.set(editor, ranges);
    else this.#lit.delete(editor);
  }
}
