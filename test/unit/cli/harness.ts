/** Calls the command line inside the test's process, in folders made for the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CliPorts } from '../../../src/cli/ports';
import { runCli } from '../../../src/cli/run';

const PIECE = 1009;

/** What one call did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a call is given besides its arguments. */
interface Given {
  readonly input?: string | Uint8Array;
  readonly colours?: boolean;
  readonly hasProgress?: boolean;
  readonly cores?: number;
  readonly startWorker?: CliPorts['startWorker'];
  /** Told what is written to standard error, as soon as it is. */
  readonly onProgress?: (text: string) => void;
}

/** Runs `corroborate` with these arguments. */
export async function corroborate(
  args: readonly string[],
  { input = '', colours = false, hasProgress = false, cores = 1, startWorker, onProgress }: Given = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    out: (text) => void (out += text),
    err: (text) => {
      err += text;
      onProgress?.(text);
    },
    standardInput: streamOf(typeof input === 'string' ? Buffer.from(input) : input),
    hasColours: colours,
    hasProgress,
    cores,
    ...(startWorker ? { startWorker } : {}),
  });
  return { code, out, err };
}

/** Bytes in pieces that may end inside a line or a character. */
async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Folders with files, removed by `clear`. */
export class TestFolders {
  readonly #made: string[] = [];

  /** Makes a folder that holds these files, named by path. */
  make(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'corroborate-'));
    this.#made.push(folder);
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return folder;
  }

  clear(): void {
    for (const folder of this.#made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}
