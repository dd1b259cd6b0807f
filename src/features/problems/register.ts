import * as vscode from 'vscode';
import { Breath, nextTurn } from '../../host/breath';
import { setting, settingChanged } from '../../host/settings';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';
import { Diagnostics } from './diagnostics';

/** Disagreements in the Problems view, at information level, so that F8 goes from one to the next. */
export function registerProblems({ stories, log }: FeatureContext): vscode.Disposable {
  const problems = new Problems(stories);
  const show = (story: StoryView): void => {
    problems.show(story).catch((error: unknown) => log.error('cannot show problems', error));
  };
  return vscode.Disposable.from(
    problems,
    stories.onDidChange((story) => {
      if (story.state === 'ready') show(story);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settingChanged(event, 'problems.enabled')) for (const story of stories.all) show(story);
    }),
  );
}

interface Shown {
  readonly uri: vscode.Uri;
  readonly diagnostics: vscode.Diagnostic[];
}

/** Shows the disagreements of stories, bit by bit: a large story has thousands. */
class Problems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('corroborate');
  readonly #diagnostics: Diagnostics;
  /** What is shown of each story, by file. */
  readonly #shown = new Map<string, Map<string, Shown>>();
  /** The run that is the newest of each story. */
  readonly #newest = new Map<string, object>();

  constructor(stories: Stories) {
    this.#diagnostics = new Diagnostics(stories);
  }

  dispose(): void {
    this.#newest.clear();
    this.#collection.dispose();
  }

  /** Shows what is contested in a story now; files in which nothing changed are left as they are. */
  async show(story: StoryView): Promise<void> {
    const run = {};
    this.#newest.set(story.key, run);
    const isNewest = (): boolean => this.#newest.get(story.key) === run;
    // marks are painted in this one
    await nextTurn();
    if (!isNewest()) return;
    const { pause } = new Breath();
    const shown = this.#shown.get(story.key) ?? new Map<string, Shown>();
    this.#shown.set(story.key, shown);
    const wanted = await this.#wanted(story, isNewest, pause);
    for (const [key, { uri }] of shown) {
      if (!isNewest()) return;
      if (wanted.has(key)) continue;
      this.#collection.delete(uri);
      shown.delete(key);
      await pause();
    }
    for (const [key, file] of wanted) {
      if (!isNewest()) return;
      const before = shown.get(key)?.diagnostics;
      if (before?.length === file.diagnostics.length && before.every((one, at) => one === file.diagnostics[at]))
        continue;
      this.#collection.set(file.uri, file.diagnostics);
      shown.set(key, file);
      await pause();
    }
  }

  async #wanted(
    story: StoryView,
    isNewest: () => boolean,
    pause: () => Promise<void>,
  ): Promise<ReadonlyMap<string, Shown>> {
    const wanted = new Map<string, Shown>();
    const { index } = story;
    if (!index || !setting('problems.enabled', story.folder)) return wanted;
    // what a newer report overtook, and garbled wording, is in the tree: a problem is what cannot stand side by side
    for (const disagreement of index.story.disagreements) {
      if (disagreement.status !== 'differs') continue;
      await pause();
      if (!isNewest()) break;
      for (const { uri, diagnostic } of await this.#diagnostics.of(story, index, disagreement, pause)) {
        const key = uri.toString();
        const file = wanted.get(key) ?? { uri, diagnostics: [] };
        file.diagnostics.push(diagnostic);
        wanted.set(key, file);
      }
    }
    return wanted;
  }
}
