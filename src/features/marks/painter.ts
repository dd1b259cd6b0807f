import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import { allAtOnce } from '../../core/steps';
import { inSteps } from '../../host/inSteps';
import { markKinds, type MarkKind } from '../../host/markKinds';
import { lengthOf } from '../../host/documentText';
import { setting } from '../../host/settings';
import { Breath } from '../../host/breath';
import type { Stories } from '../../host/stories';
import type { SourceView, StoryView } from '../../host/storyView';
import type { StoryIndex } from '../../core/views/storyIndex';
import { Glances } from './glances';
import { type Stroke, strokes } from './kinds';
import { moved } from './moved';

/** Beyond this many characters only what is on the screen is painted, with a margin. */
const paintedWhole = 200_000;
const margin = 60; // lines
/** VS Code draws no more of a line (`editor.stopRenderingLineAfter`); a text without line breaks is one line. */
const drawnOfLine = 10_000; // characters

interface Pen {
  readonly stroke: Stroke;
  readonly decoration: vscode.TextEditorDecorationType;
}

/** What one pen has drawn in an editor. */
type Drawn = ReadonlyMap<Pen, readonly Span[]>;

/**
 * Paints the marks of every visible editor that shows a source, both panes of a side-by-side review too.
 *
 * While a reader types the editor itself moves the marks along; those that the text alone decides about are painted anew as
 * soon as the engine has looked at it, but for the word that is being typed, which keeps what it has. The others are painted
 * anew when the story is analysed, after a pause.
 */
export class Painter implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #glances: Glances;
  readonly #pens: readonly Pen[];
  readonly #drawn = new WeakMap<vscode.TextEditor, Drawn>();
  /** Of large texts, what each stroke would paint of the whole. */
  readonly #whole = new WeakMap<StoryIndex, Map<string, Promise<readonly Span[]>>>();
  readonly #runs = new WeakMap<vscode.TextEditor, object>();

  constructor(stories: Stories) {
    this.#stories = stories;
    this.#glances = new Glances(stories, (document) => this.#paintGlance(document));
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
    const found = new Map<MarkKind, vscode.Range[]>();
    for (const [{ stroke }, spans] of this.#drawn.get(editor) ?? []) {
      const ranges = spans.map((span) => rangeIn(editor.document, span));
      found.set(stroke.kind, [...(found.get(stroke.kind) ?? []), ...ranges]);
    }
    return found;
  }

  /** Paints the editors that show sources of a story, or all. */
  paintAll(story?: StoryView): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!story || this.#stories.find(editor.document.uri)?.story === story) this.paint(editor);
    }
  }

  /** Has a look at what the texts of a story say by themselves that are on the screen, and paints that. */
  lookAtAll(story: StoryView): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (this.#stories.find(document.uri)?.story === story) void this.#glances.ask(document);
    }
  }

  /** Paints one editor. */
  paint(editor: vscode.TextEditor): void {
    this.#runs.set(editor, {});
    const found = this.#stories.find(editor.document.uri);
    if (found && !found.story.index) void this.#glances.ask(editor.document);
    const glance = found && this.#glances.of(editor.document);
    const shown = found?.story.index || glance ? shownKinds() : new Set<MarkKind>();
    if (shown.size === 0 && !this.#drawn.has(editor)) return;
    if (found && isLarge(editor.document)) return void this.#paintLarge(editor, found, shown);
    this.#draw(editor, (pen) => {
      if (!found || !shown.has(pen.stroke.kind)) return [];
      if (glance && pen.stroke.inText) return this.#besideCursor(editor, pen, pen.stroke.inText(glance));
      return this.#spans(editor.document, found.story, found.source.id, pen);
    });
  }

  /** Paints what scrolled into view of a text that is too large to be painted whole. */
  paintScrolled(editor: vscode.TextEditor): void {
    if (isLarge(editor.document)) this.paint(editor);
  }

  /** Moves along what is painted in a document, and has a look at what it says now. */
  edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    if (contentChanges.length === 0 || editors.length === 0 || !this.#stories.find(document.uri)) return;
    for (const editor of editors) {
      const drawn = this.#drawn.get(editor);
      if (drawn)
        this.#drawn.set(editor, new Map([...drawn].map(([pen, spans]) => [pen, moved(spans, contentChanges)])));
    }
    void this.#glances.ask(document);
  }

  #paintGlance(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const glance = editor.document === document ? this.#glances.of(document) : undefined;
      if (!glance) continue;
      const shown = shownKinds();
      const drawn = this.#drawn.get(editor);
      this.#draw(editor, (pen) => {
        // what only the story knows stays as the editor moved it
        if (!pen.stroke.inText) return drawn?.get(pen) ?? [];
        return shown.has(pen.stroke.kind) ? this.#besideCursor(editor, pen, pen.stroke.inText(glance)) : [];
      });
    }
  }

  /** The word that is being typed keeps the marks it has: they would come and go from letter to letter. */
  #besideCursor(editor: vscode.TextEditor, pen: Pen, spans: readonly Span[]): readonly Span[] {
    const drawn = this.#drawn.get(editor);
    if (!drawn) return spans;
    const words = editor.selections.flatMap(({ active }) => editor.document.getWordRangeAtPosition(active) ?? []);
    const typed = words.map(({ start, end }) => ({
      start: editor.document.offsetAt(start),
      end: editor.document.offsetAt(end),
    }));
    const touches = (span: Span): boolean => typed.some(({ start, end }) => span.end > start && span.start < end);
    return [...spans.filter((span) => !touches(span)), ...(drawn.get(pen) ?? []).filter(touches)];
  }

  #draw(editor: vscode.TextEditor, spansOf: (pen: Pen) => readonly Span[]): void {
    const before = this.#drawn.get(editor);
    const drawn = new Map<Pen, readonly Span[]>();
    for (const pen of this.#pens) {
      const spans = spansOf(pen);
      drawn.set(pen, spans);
      if (spans === before?.get(pen)) continue;
      editor.setDecorations(
        pen.decoration,
        spans.map((span) => rangeIn(editor.document, span)),
      );
    }
    this.#drawn.set(editor, drawn);
  }

  /** Where the spans of a stroke are now. */
  #spans(document: vscode.TextDocument, story: StoryView, source: string, { stroke }: Pen): readonly Span[] {
    const spans = story.index ? allAtOnce(stroke.spans(story.index, source)) : [];
    return this.#current(document, story, source, spans);
  }

  #current(document: vscode.TextDocument, story: StoryView, source: string, spans: readonly Span[]): readonly Span[] {
    return spans.flatMap((span) => {
      const range = this.#stories.range(story, source, span);
      return range ? [{ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }] : [];
    });
  }

  /** Paints what is on the screen, one stroke after the other: that of a large text takes its time. */
  async #paintLarge(
    editor: vscode.TextEditor,
    { story, source }: { readonly story: StoryView; readonly source: SourceView },
    shown: ReadonlySet<MarkKind>,
  ): Promise<void> {
    const run = this.#runs.get(editor);
    const { index } = story;
    const { document } = editor;
    const { pause } = new Breath();
    const drawn = new Map<Pen, readonly Span[]>();
    for (const pen of this.#pens) {
      const whole = index && shown.has(pen.stroke.kind) ? await this.#wholeOf(index, source.id, pen) : [];
      await pause();
      if (this.#runs.get(editor) !== run) return;
      const window = visibleSpan(editor);
      const inView = whole.filter(({ start, end }) => end > window.start && start < window.end);
      const spans = this.#current(document, story, source.id, inView).filter(
        ({ start }) => document.positionAt(start).character < drawnOfLine,
      );
      drawn.set(pen, spans);
      this.#drawn.set(editor, new Map([...(this.#drawn.get(editor) ?? []), ...drawn]));
      editor.setDecorations(
        pen.decoration,
        spans.map((span) => rangeIn(document, span)),
      );
      await pause();
    }
  }

  #wholeOf(index: StoryIndex, source: string, pen: Pen): Promise<readonly Span[]> {
    const known = this.#whole.get(index) ?? new Map<string, Promise<readonly Span[]>>();
    this.#whole.set(index, known);
    const key = `${this.#pens.indexOf(pen)} ${source}`;
    // whoever paints while they are being found waits for the same
    const spans = known.get(key) ?? inSteps(pen.stroke.spans(index, source));
    known.set(key, spans);
    return spans;
  }
}

function rangeIn(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The kinds that are switched on. */
export function shownKinds(): ReadonlySet<MarkKind> {
  return new Set(setting('marks.enabled') ? markKinds.filter((kind) => setting(`marks.${kind}`)) : []);
}

function isLarge(document: vscode.TextDocument): boolean {
  return lengthOf(document) > paintedWhole;
}

function visibleSpan({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - margin);
  const last = Math.min(document.lineCount - 1, (visibleRanges.at(-1)?.end.line ?? 0) + margin);
  return {
    start: document.offsetAt(new vscode.Position(first, 0)),
    end: document.offsetAt(document.lineAt(last).range.end),
  };
}
