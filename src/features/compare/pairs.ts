import type * as vscode from 'vscode';
import type { StoryIndex } from '../../core/views/storyIndex';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';

/** Two sources of different stories, linked with each other alone. */
export interface Pair {
  readonly index: StoryIndex;
  /** The ids that two sources have in the index. */
  readonly own: string;
  readonly other: string;
}

interface Kept {
  readonly uris: readonly [vscode.Uri, vscode.Uri];
  index: StoryIndex | undefined;
}

/** More pairs than this are not kept up to date. */
const mostPairs = 10;

/**
 * Links sources of different stories that a reader compares: links never leave a story, so that two files from anywhere
 * are made a story of their own, anew whenever one of them was analysed anew.
 */
export class Pairs implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #kept = new Map<string, Kept>();
  readonly #listener: vscode.Disposable;

  constructor(stories: Stories) {
    this.#stories = stories;
    this.#listener = stories.onDidChange((story) => {
      if (story.state === 'ready') void this.#linkAnew(story);
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Links two sources, unless they are of one story: then they are linked there. */
  async add(one: vscode.Uri, two: vscode.Uri): Promise<void> {
    const [first, second] = [this.#stories.find(one), this.#stories.find(two)];
    if (!first || !second || first.story === second.story) return;
    const kept: Kept = { uris: [one, two], index: undefined };
    this.#kept.delete(keyOf(one, two));
    this.#kept.set(keyOf(one, two), kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostPairs && oldest !== undefined) this.#kept.delete(oldest);
    await this.#link(kept);
  }

  /** What two sources of different stories have to do with each other, seen from the first, unless they were edited since. */
  find(own: vscode.Uri, other: vscode.Uri): Pair | undefined {
    const kept = this.#of(own, other);
    const texts = kept?.index && this.#texts(kept);
    if (!kept?.index || !texts || !isOf(kept.index, texts)) return undefined;
    return { index: kept.index, own: own.toString(), other: other.toString() };
  }

  /** As {@link find}, but waits until what was edited since is linked. */
  async ready(own: vscode.Uri, other: vscode.Uri): Promise<Pair | undefined> {
    const kept = this.#of(own, other);
    if (kept) await this.#link(kept);
    return this.find(own, other);
  }

  #of(own: vscode.Uri, other: vscode.Uri): Kept | undefined {
    return this.#kept.get(keyOf(own, other)) ?? this.#kept.get(keyOf(other, own));
  }

  async #linkAnew(story: StoryView): Promise<void> {
    for (const kept of this.#kept.values()) {
      if (kept.uris.some((uri) => this.#stories.find(uri)?.story === story)) await this.#link(kept);
    }
  }

  async #link(kept: Kept): Promise<void> {
    const texts = this.#texts(kept);
    if (texts && !(kept.index && isOf(kept.index, texts))) kept.index = await this.#stories.analyseApart(texts);
  }

  /** The texts of both as they were last analysed. */
  #texts({ uris }: Kept): ReadonlyMap<string, string> | undefined {
    const texts = new Map<string, string>();
    for (const uri of uris) {
      const found = this.#stories.find(uri);
      const text = found?.story.index?.source(found.source.id) && found.story.index.text(found.source.id);
      if (text === undefined) return undefined;
      texts.set(uri.toString(), text);
    }
    return texts;
  }
}

/** Whether these are the texts that were linked: in others the passages are elsewhere. */
function isOf(index: StoryIndex, texts: ReadonlyMap<string, string>): boolean {
  return [...texts].every(([id, text]) => index.text(id) === text);
}

function keyOf(one: vscode.Uri, two: vscode.Uri): string {
  return `${one.toString()}\n${two.toString()}`;
}
