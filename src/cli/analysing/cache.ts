/** Analyses kept in a folder from run to run, for any number of processes at once. */
import { randomUUID } from 'node:crypto';
import { fstatSync, futimesSync, mkdirSync, openSync, closeSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { keptJson, keptLineOf } from '../../core/story/record/keptAnalysis';

/** Bytes that all analyses together may take: over 100,000 of articles of usual length. */
const MOST = 1_000_000_000;
/** The two first digits of a key name the folder of its file. */
const SHARDS = 256;
const shardPattern = /^[0-9a-f]{2}$/;
/** So many files are written to a folder between two looks at its size. */
const PAUSE = 16;
/** What is left of a folder that has become too large. */
const LEFT = 0.8;
/** A file that was used is marked so, at most once in this time, in milliseconds. */
const DAY = 86_400_000;

/**
 * A folder of analyses, each in a file of its own, that is replaced as a whole or not at all. What is damaged, of another
 * version or gone is simply not there; when it grows too large, what was not used for longest is removed.
 */
export class AnalysisCache {
  readonly #folder: string;
  readonly #most: number;
  readonly #written = new Map<string, number>();

  /**
   * Makes the folder when it is not there.
   *
   * @param most bytes that it may hold
   * @throws the system's error when it cannot be made
   */
  constructor(folder: string, most = MOST) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#most = most;
  }

  /** The JSON of a packed analysis. */
  get(key: string): string | undefined {
    let file: number | undefined;
    try {
      file = openSync(this.#fileOf(key), 'r+');
      const line = inflateRawSync(readFileSync(file)).toString('utf8');
      const now = Date.now();
      if (now - fstatSync(file).mtimeMs > DAY) futimesSync(file, now / 1000, now / 1000);
      return keptJson(line, key);
    } catch {
      return undefined;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /**
   * Keeps the JSON of a packed analysis.
   *
   * @throws the system's error when it cannot be written
   */
  put(key: string, json: string): void {
    const file = this.#fileOf(key);
    const shard = path.dirname(file);
    const fresh = `${file}.${randomUUID()}.new`;
    try {
      mkdirSync(shard, { recursive: true });
      writeFileSync(fresh, deflateRawSync(keptLineOf(key, json), { level: 1 }), { flag: 'wx' });
      renameSync(fresh, file);
    } catch (error) {
      rmSync(fresh, { force: true });
      throw error;
    }
    const written = this.#written.get(shard) ?? 0;
    this.#written.set(shard, written + 1);
    if (written % PAUSE === 0) this.#prune(shard);
  }

  #fileOf(key: string): string {
    const shard = key.slice(0, 2);
    if (!shardPattern.test(shard) || !/^[0-9a-f]+$/.test(key)) throw new TypeError('not a key');
    return path.join(this.#folder, shard, key);
  }

  /** Removes what was not used for longest until the folder is small enough; another process may do the same just now. */
  #prune(shard: string): void {
    const files = readdirSync(shard).flatMap((name) => {
      const file = path.join(shard, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      return stat?.isFile() ? [{ file, size: stat.size, used: stat.mtimeMs }] : [];
    });
    let size = files.reduce((sum, one) => sum + one.size, 0);
    if (size <= this.#most / SHARDS) return;
    for (const one of files.sort((a, b) => a.used - b.used)) {
      if (size <= (LEFT * this.#most) / SHARDS) return;
      rmSync(one.file, { force: true });
      size -= one.size;
    }
  }
}
