import type { StoryEngine } from '../core/story/engine';
import { keyOfLine } from '../core/story/record/keptAnalysis';
import { rowsIn, rowsLine } from '../core/story/record/keptView';
import type { Breath } from '../host/breath';
import type { Channel, Reply, Request } from '../host/protocol';
import { linesIn, pressed } from './pressed';
import type { Trees } from './trees';

/** Fewer new analyses are not worth a file: to make them again takes a moment. */
const fewest = 20;
/** Analyses in one file, at most: a few megabytes. */
const mostInFile = 1000;

/** Brings back what an earlier session knew of a story, and has kept what the next one wants to know. */
export class Keeper {
  readonly #engine: StoryEngine;
  readonly #trees: Trees;
  readonly #channel: Channel<Reply, Request>;
  readonly #version: string;

  /** @param version what made the analyses, as `engineVersion` tells it */
  constructor(engine: StoryEngine, trees: Trees, channel: Channel<Reply, Request>, version: string) {
    this.#engine = engine;
    this.#trees = trees;
    this.#channel = channel;
    this.#version = version;
  }

  /** Takes analyses from a file of kept ones: as many as are wanted and not damaged. */
  async restore(story: string, bytes: Uint8Array, breath: Breath): Promise<void> {
    const wanted = this.#engine.wanted(story);
    if (wanted.size === 0) return;
    for await (const line of linesIn(bytes)) {
      for (const id of wanted.get(keyOfLine(line) ?? '') ?? []) this.#engine.restore(story, id, line);
      await breath.pause();
    }
  }

  /** Shows rows that were kept, if they are those of the story as it is now. */
  async show(story: string, bytes: Uint8Array): Promise<boolean> {
    const key = this.#engine.viewKey(story, this.#trees.language);
    for await (const line of linesIn(bytes)) {
      const rows = rowsIn(line, key);
      if (rows) this.#trees.setKept(story, rows);
      return rows !== undefined;
    }
    return false;
  }

  /**
   * Has kept what is new of a story. An analysis as a line is large: no more than a few are lines at a time.
   *
   * @param isWanted asked between analyses: whether there is other work, so that the rest has to wait for the next time
   */
  async keep(story: string, breath: Breath, isWanted: () => boolean): Promise<void> {
    if (this.#keepsNothing || this.#engine.countUnkept(story) < fewest) return;
    const lines = this.#engine.unkept(story)[Symbol.iterator]();
    let isDone = false;
    while (!isDone && !isWanted()) {
      let count = 0;
      const part = async function* (): AsyncGenerator<string> {
        while (count < mostInFile && (count < fewest || !isWanted())) {
          const next = lines.next();
          if (next.done === true) {
            isDone = true;
            return;
          }
          count++;
          yield next.value;
          await breath.pause();
        }
      };
      const bytes = await pressed(part());
      if (count > 0) this.#post(story, 'analyses', bytes);
    }
  }

  /** Has kept the rows that a reader sees first. */
  async keepRows(story: string, count: number, breath: Breath): Promise<void> {
    if (this.#keepsNothing || count < fewest) return;
    const key = this.#engine.viewKey(story, this.#trees.language);
    const rows = await this.#trees.firstRows(story, breath);
    if (rows) this.#post(story, 'rows', await pressed([rowsLine(key, rows)]));
  }

  /** What was built without a version could not be told from what another build made. */
  get #keepsNothing(): boolean {
    return this.#version === 'unversioned';
  }

  #post(story: string, kind: 'analyses' | 'rows', bytes: Uint8Array): void {
    this.#channel.post({ type: 'keep', story, engine: this.#version, kind, bytes });
  }
}
