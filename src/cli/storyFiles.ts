/** Reads what lies beside the sources: facts, corrections, and what people checked and noted. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFacts, StoryFacts } from '../core/model';
import { correctionsPath, parseCorrections, type Correction } from '../core/store/corrections';
import { parseRecords, peoplePath, type ReviewRecord } from '../core/store/records';
import type { SelectedPassage } from '../core/store/selectedPassage';
import { parseStoryFacts } from '../core/story/factsFile';
import { decodeSource } from '../core/text/decode';
import { inEnglish, say, type Reason } from '../core/words';
import { errorText, idIn, shown } from './paths';

const FACTS_FILE = 'story.json';

/** Reads the files of some folders that are one story, whose ids begin at `root`. */
export class StoryFiles {
  readonly #folders: ReadonlySet<string>;
  readonly #root: string;
  readonly #warn: (sentence: string) => void;

  constructor(folders: ReadonlySet<string>, root: string, warn: (sentence: string) => void) {
    this.#folders = folders;
    this.#root = root;
    this.#warn = warn;
  }

  /** `story.json` of all folders. */
  async facts(): Promise<StoryFacts> {
    const sources = new Map<string, SourceFacts>();
    let title: string | undefined;
    for (const folder of this.#folders) {
      const file = path.join(folder, FACTS_FILE);
      const text = await this.#read(file);
      if (text === undefined) continue;
      const { facts, problems } = parseStoryFacts(text);
      for (const { message, span } of problems) {
        this.#tell(`${relative(file)}:${text.slice(0, span.start).split('\n').length}`, message);
      }
      title ??= facts.title;
      for (const [name, about] of facts.sources) {
        sources.set(idIn(this.#root, path.join(folder, ...name.split('/'))), about);
      }
    }
    return { ...(title === undefined ? {} : { title }), sources };
  }

  /** What people corrected in all folders. */
  async corrections(): Promise<readonly Correction[]> {
    const found: Correction[] = [];
    for (const folder of this.#folders) {
      const file = path.join(folder, ...correctionsPath);
      const { corrections, problems } = parseCorrections((await this.#read(file)) ?? '');
      for (const { message, line } of problems) this.#tell(`${relative(file)}:${line}`, message);
      const named = this.#namedIn(folder);
      found.push(...corrections.map((one) => ({ ...one, passages: one.passages.map(named) })));
    }
    return found;
  }

  /** What people checked and noted in all folders. */
  async records(): Promise<readonly ReviewRecord[]> {
    const found: ReviewRecord[] = [];
    for (const folder of this.#folders) {
      const people = path.join(folder, ...peoplePath);
      const names = await readdir(people).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.jsonl')).sort()) {
        const file = path.join(people, name);
        const { records, problems } = parseRecords((await this.#read(file)) ?? '');
        for (const { message, line } of problems) this.#tell(`${relative(file)}:${line}`, message);
        const named = this.#namedIn(folder);
        found.push(...records.map((record) => ({ ...record, passage: named(record.passage) })));
      }
    }
    return found;
  }

  async #read(file: string): Promise<string | undefined> {
    try {
      const decoded = decodeSource(await readFile(file));
      if (decoded.ok) return decoded.text;
      this.#tell(file, decoded.reason);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        this.#warn(`${shown(file)} cannot be read: ${errorText(error)}.`);
      }
    }
    return undefined;
  }

  #tell(file: string, why: Reason): void {
    this.#warn(`${shown(file)}: ${say(why, inEnglish)}.`);
  }

  /** Passages of a folder's files, named as the sources are in this story. */
  #namedIn(folder: string): (passage: SelectedPassage) => SelectedPassage {
    return (passage) => ({ ...passage, source: idIn(this.#root, path.join(folder, ...passage.source.split('/'))) });
  }
}

function relative(file: string): string {
  return path.relative('', file) || file;
}
