/** Finds and reads the sources that a call names. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFacts, SourceInput, StoryFacts } from '../core/model';
import { correctionsPath, parseCorrections, type Correction } from '../core/store/corrections';
import { parseRecords, peoplePath, type ReviewRecord } from '../core/store/records';
import type { SelectedPassage } from '../core/store/selectedPassage';
import { parseStoryFacts } from '../core/story/factsFile';
import { decodeSource } from '../core/text/decode';
import { inEnglish, say, type Reason } from '../core/words';
import { terminalText } from './terminal';
import { UsageError } from './usage';

/** A source with the path it was read from. */
export interface ReadSource extends SourceInput {
  readonly file: string;
}

/** What was read, and one sentence for each thing that was not. */
export interface ReadStory {
  readonly sources: readonly ReadSource[];
  readonly facts: StoryFacts;
  readonly corrections: readonly Correction[];
  /** What people checked and noted. */
  readonly records: readonly ReviewRecord[];
  readonly warnings: readonly string[];
}

/** A file to read: as it is shown, and where it is. */
interface FoundFile {
  readonly shown: string;
  readonly absolute: string;
}

const sourceExtensions: readonly string[] = ['.txt', '.md', '.news'];
const FACTS_FILE = 'story.json';
/** The id of the text that comes through standard input. */
const STANDARD_INPUT = 'standard input';

/**
 * Reads every source that `paths` stands for. What cannot be read becomes a warning; {@link UsageError} when
 * nothing is left. Links inside a folder are not followed, so that a folder cannot reach beyond itself.
 */
export async function readSources(
  paths: readonly string[],
  readStandardInput: () => Promise<Uint8Array>,
): Promise<ReadStory> {
  const reader = new SourceReader();
  for (const given of new Set(paths)) {
    if (given === '-') reader.addText(STANDARD_INPUT, '-', await readStandardInput());
    else await reader.addPath(given);
  }
  return reader.finish();
}

class SourceReader {
  readonly #files = new Map<string, FoundFile>();
  readonly #folders = new Set<string>();
  readonly #texts: ReadSource[] = [];
  readonly #warnings: string[] = [];

  async addPath(given: string): Promise<void> {
    const absolute = path.resolve(given);
    try {
      if ((await stat(absolute)).isDirectory()) await this.#addFolder(given, absolute);
      else {
        this.#files.set(absolute, { shown: given, absolute });
        this.#folders.add(path.dirname(absolute));
      }
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.#warnings.push(
        isMissing
          ? `There is no file or folder ${shown(given)}.`
          : `${shown(given)} cannot be read: ${errorText(error)}.`,
      );
    }
  }

  addText(id: string, file: string, bytes: Uint8Array): void {
    const decoded = decodeSource(bytes);
    if (!decoded.ok) this.#warn(file, decoded.reason);
    else {
      if (decoded.note) this.#warn(file, decoded.note);
      this.#texts.push({ id, file, text: decoded.text });
    }
  }

  async finish(): Promise<ReadStory> {
    const files = [...this.#files.values()];
    const root = commonFolder([...this.#folders]);
    for (const { shown: file, absolute } of files) {
      try {
        this.addText(idIn(root, absolute), file, await readFile(absolute));
      } catch (error) {
        this.#warnings.push(`${shown(file)} cannot be read: ${errorText(error)}.`);
      }
    }
    if (this.#texts.length === 0) throw new UsageError(this.#warnings.join('\n') || 'There is nothing to read.');
    const facts = await this.#readFacts(root);
    const corrections = await this.#readCorrections(root);
    const records = await this.#readRecords(root);
    return { sources: this.#texts, facts, corrections, records, warnings: this.#warnings };
  }

  async #addFolder(given: string, absolute: string): Promise<void> {
    const found = await sourceFilesIn(absolute);
    if (found.length === 0) {
      this.#warnings.push(`There are no sources (${sourceExtensions.join(', ')}) in ${shown(given)}.`);
      return;
    }
    this.#folders.add(absolute);
    for (const file of found)
      this.#files.set(file, { shown: path.join(given, path.relative(absolute, file)), absolute: file });
  }

  /** The facts of all folders that were given, under the ids that the sources have in this story. */
  async #readFacts(root: string): Promise<StoryFacts> {
    const sources = new Map<string, SourceFacts>();
    let title: string | undefined;
    for (const folder of this.#folders) {
      const file = path.join(folder, FACTS_FILE);
      const text = await this.#readSmallFile(file);
      if (text === undefined) continue;
      const { facts, problems } = parseStoryFacts(text);
      for (const { message, span } of problems) {
        const lineNumber = text.slice(0, span.start).split('\n').length;
        this.#warn(`${path.relative('', file) || file}:${lineNumber}`, message);
      }
      title ??= facts.title;
      for (const [name, about] of facts.sources) sources.set(idIn(root, path.join(folder, ...name.split('/'))), about);
    }
    return { ...(title === undefined ? {} : { title }), sources };
  }

  /** The corrections of all folders that were given, about the ids that the sources have in this story. */
  async #readCorrections(root: string): Promise<readonly Correction[]> {
    const found: Correction[] = [];
    for (const folder of this.#folders) {
      const file = path.join(folder, ...correctionsPath);
      const { corrections, problems } = parseCorrections((await this.#readSmallFile(file)) ?? '');
      for (const { message, line } of problems) this.#warn(`${path.relative('', file) || file}:${line}`, message);
      const named = namedIn(root, folder);
      found.push(...corrections.map((one) => ({ ...one, passages: one.passages.map(named) })));
    }
    return found;
  }

  /** What people wrote in all folders that were given, about the ids that the sources have in this story. */
  async #readRecords(root: string): Promise<readonly ReviewRecord[]> {
    const found: ReviewRecord[] = [];
    for (const folder of this.#folders) {
      const people = path.join(folder, ...peoplePath);
      const names = await readdir(people).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.jsonl')).sort()) {
        const file = path.join(people, name);
        const { records, problems } = parseRecords((await this.#readSmallFile(file)) ?? '');
        for (const { message, line } of problems) this.#warn(`${path.relative('', file) || file}:${line}`, message);
        const named = namedIn(root, folder);
        found.push(...records.map((record) => ({ ...record, passage: named(record.passage) })));
      }
    }
    return found;
  }

  async #readSmallFile(file: string): Promise<string | undefined> {
    try {
      const decoded = decodeSource(await readFile(file));
      if (decoded.ok) return decoded.text;
      this.#warn(file, decoded.reason);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        this.#warnings.push(`${shown(file)} cannot be read: ${errorText(error)}.`);
      }
    }
    return undefined;
  }

  #warn(file: string, why: Reason): void {
    this.#warnings.push(`${shown(file)}: ${say(why, inEnglish)}.`);
  }
}

/** Source files in a folder and below it, sorted; hidden folders, packages and links are left out. */
async function sourceFilesIn(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const full = path.join(next, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(full);
      else if (entry.isFile() && sourceExtensions.includes(path.extname(entry.name).toLowerCase())) files.push(full);
    }
  }
  return files.sort();
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  return rest.reduce((common, folder) => {
    let shared = common;
    while (shared !== path.dirname(shared) && folder !== shared && !folder.startsWith(shared + path.sep)) {
      shared = path.dirname(shared);
    }
    return shared;
  }, first);
}

/** Passages of a folder's files, named as the sources are in a story that begins at `root`. */
function namedIn(root: string, folder: string): (passage: SelectedPassage) => SelectedPassage {
  return (passage) => ({ ...passage, source: idIn(root, path.join(folder, ...passage.source.split('/'))) });
}

function idIn(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/');
}

function shown(name: string): string {
  return `“${terminalText(name)}”`;
}

function errorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return terminalText(code ?? message);
}
