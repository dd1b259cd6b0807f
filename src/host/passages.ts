import * as vscode from 'vscode';
import type { Passage } from '../core/model';
import type { Stories } from './stories';
import type { StoryView } from './storyView';

/** What the command that opens a passage is given, in links and in tree rows. */
export interface PassageArgument {
  readonly story: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The argument for a passage of a story. */
export function passageArgument(story: string, { source, start, end }: Passage): PassageArgument {
  return { story, source, start, end };
}

/** Checks an argument that may come from anywhere: only a passage of an open story's source is let through. */
export function readPassageArgument(
  stories: Stories,
  argument: unknown,
): { readonly story: StoryView; readonly passage: Passage } | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { story: key, source, start, end } = argument as Partial<Record<keyof PassageArgument, unknown>>;
  if (typeof key !== 'string' || typeof source !== 'string') return undefined;
  if (!isOffset(start) || !isOffset(end) || end < start) return undefined;
  const story = stories.get(key);
  const isKnown = story?.index
    ? story.index.source(source)
    : story?.kept && story.sources.some(({ id }) => id === source);
  if (!story || !isKnown) return undefined;
  return { story, passage: { source, start, end } };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const flashTime = 1600; // milliseconds
/** VS Code selects a row, and runs its command a moment later. */
const rowTime = 1000; // milliseconds

/** Opens passages and lights each up for a moment, so that the eye finds it. */
export class PassageOpener implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #flash = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('corroborate.openedPassageBackground'),
    borderRadius: '2px',
  });
  /** Until when the next passage that a row opens gets the focus, in milliseconds. */
  #focusesUntil = 0;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(stories: Stories) {
    this.#stories = stories;
  }

  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#flash.dispose();
  }

  /** Opens the row with the keyboard's focus in a view, and gives its passage the focus. */
  async openRow(): Promise<void> {
    this.#focusesUntil = Date.now() + rowTime;
    await vscode.commands.executeCommand('list.select');
  }

  /** Opens the passage of a row; the focus stays in the view, so that one row after the other can be opened, unless {@link openRow} asks for it. */
  async openFromRow(story: StoryView, passage: Passage): Promise<void> {
    const preserveFocus = Date.now() > this.#focusesUntil;
    this.#focusesUntil = 0;
    await this.open(story, passage, { preserveFocus });
  }

  /** Opens a passage with the cursor at its start; one that was edited away opens its source. */
  async open(
    story: StoryView,
    passage: Passage,
    options: vscode.TextDocumentShowOptions = {},
  ): Promise<vscode.TextEditor | undefined> {
    const source = story.sources.find(({ id }) => id === passage.source);
    if (!source) return undefined;
    const range = this.#stories.range(story, passage.source, passage);
    const at = range && new vscode.Range(range.start, range.start);
    const editor = await vscode.window.showTextDocument(source.uri, { ...options, ...(at ? { selection: at } : {}) });
    if (range) this.#light(editor, range);
    return editor;
  }

  #light(editor: vscode.TextEditor, range: vscode.Range): void {
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#flash, [range]);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      editor.setDecorations(this.#flash, []);
    }, flashTime);
    this.#timers.add(timer);
  }
}
