/** Calls the command line inside the test's process, in folders made for the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCli } from '../../../src/cli/run';

/** What one call did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `corroborate` with these arguments. */
export async function corroborate(
  args: readonly string[],
  { input = '', colours = false }: { input?: string | Uint8Array; colours?: boolean } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStandardInput: () => Promise.resolve(typeof input === 'string' ? Buffer.from(input) : input),
    hasColours: colours,
  });
  return { code, out, err };
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
