import * as vscode from 'vscode';
import { StoryIndex } from '../core/views/storyIndex';
import { Breath } from './breath';
import type { Engine } from './engine';

/** Analyses texts as stories of their own that nobody else sees. */
export class Apart {
  readonly #engine: Engine;
  #last = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The story of texts, by id. @returns `undefined` when the engine gives none @throws when the engine fails or its worker dies */
  async analyse(texts: ReadonlyMap<string, string>): Promise<StoryIndex | undefined> {
    const key = `apart:${String(++this.#last)}`;
    for (const [id, text] of texts) this.#engine.set(key, id, text);
    const source = new vscode.CancellationTokenSource();
    try {
      const nothing = (): void => undefined;
      const options = {
        token: source.token,
        first: [],
        onProgress: nothing,
        onLeftOut: nothing,
        onKilledBy: nothing,
        onUnlinkable: nothing,
      };
      const story = await this.#engine.update(key, options);
      return story && (await StoryIndex.prepare(story, texts, new Breath().pause));
    } finally {
      this.#engine.drop(key);
      source.dispose();
    }
  }
}
