import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import { markKinds, type MarkKind } from '../../host/markKinds';
import { setting } from '../../host/settings';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { type Stroke, strokes } from './kinds';

/** Beyond this many characters only what is on the screen is painted, with a margin. */
const paintedWhole = 200_000;
const margin = 60; // lines
/** VS Code draws no more of a line (`editor.stopRenderingLineAfter`); a text without line breaks is one line. */
const drawnOfLine = 10_000; // characters

interface Pen {
  readonly stroke: Stroke;
  readonly decoration: vscode.TextEditorDecorationType;
}

/**
 * Paints the marks of every visible editor that shows a source, both panes of a side-by-side review too.
 *
 * While a reader types nothing is repainted: the editor itself moves the marks along. They are painted anew when the
 * analysis of what was typed arrives, after a pause.
 */
export class Painter implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #pens: readonly Pen[];
  /** What is painted, by document and kind; for those who want to know. */
  readonly #painted = new WeakMap<vscode.TextEditor, ReadonlyMap<MarkKind, readonly vscode.Range[]>>();

  constructor(stories: Stories) {
    this.#stories = stories;
    this.#pens = strokes.map((stroke) => ({
      stroke,
      decoration: vscode.window.createTextEditorDecorationType(stroke.style),
    }));
  }

  dispose(): void {
    for (const { decoration } of this.#pens) decoration.dispose();
  }

  /** The ranges painted in an editor, by kind. */
  painted(editor: vscode.TextEditor): ReadonlyMap<MarkKind, readonly vscode.Range[]> {
    return this.#painted.get(editor) ?? new Map();
  }

  /** Paints the editors that show sources of a story, or all. */
  paintAll(story?: StoryView): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!story || this.#stories.find(editor.document.uri)?.story === story) this.paint(editor);
    }
  }

  /** Paints one editor. */
  paint(editor: vscode.TextEditor): void {
    const found = this.#stories.find(editor.document.uri);
    const shown = found?.story.index ? shownKinds() : new Set<MarkKind>();
    if (shown.size === 0 && !this.#painted.has(editor)) return;
    const painted = new Map<MarkKind, vscode.Range[]>();
    for (const { stroke, decoration } of this.#pens) {
      const ranges = found && shown.has(stroke.kind) ? this.#ranges(editor, found.story, found.source.id, stroke) : [];
      editor.setDecorations(decoration, ranges);
      painted.set(stroke.kind, [...(painted.get(stroke.kind) ?? []), ...ranges]);
    }
    this.#painted.set(editor, painted);
  }

  /** Paints what scrolled into view of a text that is too large to be painted whole. */
  paintScrolled(editor: vscode.TextEditor): void {
    if (isLarge(editor.document)) this.paint(editor);
  }

  #ranges(editor: vscode.TextEditor, story: StoryView, source: string, stroke: Stroke): vscode.Range[] {
    const spans = story.index ? stroke.spans(story.index, source) : [];
    const ranges = (shown: readonly Span[]): vscode.Range[] =>
      shown.flatMap((span) => this.#stories.range(story, source, span) ?? []);
    if (!isLarge(editor.document)) return ranges(spans);
    const window = visibleSpan(editor);
    return ranges(spans.filter(({ start, end }) => end > window.start && start < window.end)).filter(
      (range) => range.start.character < drawnOfLine,
    );
  }
}

/** The kinds that are switched on. */
export function shownKinds(): ReadonlySet<MarkKind> {
  return new Set(setting('marks.enabled') ? markKinds.filter((kind) => setting(`marks.${kind}`)) : []);
}

function isLarge(document: vscode.TextDocument): boolean {
  return document.lineCount > 0 && document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > paintedWhole;
}

function visibleSpan({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - margin);
  const last = Math.min(document.lineCount - 1, (visibleRanges.at(-1)?.end.line ?? 0) + margin);
  return {
    start: document.offsetAt(new vscode.Position(first, 0)),
    end: document.offsetAt(document.lineAt(last).range.end),
  };
}
