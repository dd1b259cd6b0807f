import type * as files from 'node:fs/promises';
import type * as vscode from 'vscode';

/** The files of this machine's disk, past VS Code, as git and other programs change them; nothing in a browser's host. */
export function disk(folder: vscode.Uri): typeof files | undefined {
  const { process: node } = globalThis as { readonly process?: Partial<NodeJS.Process> };
  if (folder.scheme !== 'file' || node?.versions?.node === undefined) return undefined;
  return node.getBuiltinModule?.('node:fs/promises');
}

/** A file that is slow to read. */
export interface HeldFile {
  /** Somebody waits for it. */
  readonly isAwaited: boolean;
  /** Gives it to those who wait for it, and is quick from then on. */
  release(): void;
}

/** Has whoever reads one file of this machine's disk in the extension host wait, as on a slow disk. @param disk see {@link disk} */
export function holdFile(disk: typeof files, path: string): HeldFile {
  const { readFile } = disk;
  let isAwaited = false;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const slow = async (...args: Parameters<typeof readFile>): Promise<unknown> => {
    if (args[0] === path) {
      isAwaited = true;
      await released;
    }
    return readFile(...args);
  };
  Object.assign(disk, { readFile: slow });
  return {
    get isAwaited() {
      return isAwaited;
    },
    release: () => {
      Object.assign(disk, { readFile });
      release();
    },
  };
}
