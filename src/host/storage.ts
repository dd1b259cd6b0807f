import * as vscode from 'vscode';

/** What is kept of a story: its analyses in some files, and the rows that its trees begin with in one. */
export type KeptKind = 'analyses' | 'rows';

/** A file of the extension's storage; its name says all about it but its content. */
interface KeptFile {
  readonly uri: vscode.Uri;
  readonly engine: string;
  readonly story: string;
  readonly kind: KeptKind;
}

/** Bytes that all files together may take: the oldest go first. */
const mostBytes = 400_000_000;
/** More files of analyses of one story than this are made anew in fewer. */
const mostFiles = 40;

/**
 * What one session keeps for the next, in the extension's own storage. A file is written whole, under a name of its own, and
 * never changed, so that several windows get along: the worst is that something is kept twice, or made again. Files of other
 * versions are removed. Whoever reads a file must check what is in it.
 */
export class Storage {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  /** Changes come one after the other. */
  #queue: Promise<void> = Promise.resolve();
  #tidied = false;

  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = vscode.Uri.joinPath(folder, 'kept');
    this.#log = log;
  }

  /** What was kept of a story, file by file. */
  async *read(story: string, kind: KeptKind): AsyncIterable<Uint8Array> {
    const name = await nameOf(story);
    const files = (await this.#files()).filter((file) => file.story === name && file.kind === kind);
    for (const { uri } of files) {
      try {
        yield await vscode.workspace.fs.readFile(uri);
      } catch {
        // another window has just replaced it
      }
    }
  }

  /** Keeps something of a story: rows in place of those before, analyses beside others. */
  keep(story: string, engine: string, kind: KeptKind, bytes: Uint8Array): void {
    this.#queue = this.#queue
      .then(() => this.#keep(story, engine, kind, bytes))
      .catch((error: unknown) => this.#log.warn('cannot keep what was analysed', error));
  }

  /** Ends when everything is kept. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #keep(story: string, engine: string, kind: KeptKind, bytes: Uint8Array): Promise<void> {
    const name = await nameOf(story);
    await vscode.workspace.fs.createDirectory(this.#folder);
    const before = (await this.#files()).filter((file) => file.story === name && file.kind === kind);
    const unique = kind === 'rows' ? 'r' : crypto.randomUUID();
    const uri = vscode.Uri.joinPath(this.#folder, `${engine.slice(0, 16)}.${name}.${unique}.${kind}`);
    const fresh = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.new` });
    await vscode.workspace.fs.writeFile(fresh, bytes);
    await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
    // what is not there any more is analysed again, and kept together
    if (kind === 'analyses' && before.length >= mostFiles) for (const file of before) await remove(file.uri);
    await this.#tidy(engine.slice(0, 16));
  }

  /** Removes what is of no use: of other versions, half written, and the oldest when all of it is too much. */
  async #tidy(engine: string): Promise<void> {
    if (!this.#tidied) {
      this.#tidied = true;
      for (const [name] of await this.#entries()) {
        const file = this.#fileOf(name);
        const uri = vscode.Uri.joinPath(this.#folder, name);
        const isOld = file ? file.engine !== engine : await isLeftBehind(uri);
        if (isOld) await remove(uri);
      }
    }
    const files: { uri: vscode.Uri; size: number; mtime: number }[] = [];
    for (const { uri } of await this.#files()) {
      try {
        files.push({ uri, ...(await vscode.workspace.fs.stat(uri)) });
      } catch {
        // another window has just removed it
      }
    }
    files.sort((one, other) => one.mtime - other.mtime);
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files) {
      if (size <= mostBytes) return;
      await remove(file.uri);
      size -= file.size;
    }
  }

  async #files(): Promise<readonly KeptFile[]> {
    return (await this.#entries()).flatMap(([name]) => this.#fileOf(name) ?? []);
  }

  #fileOf(name: string): KeptFile | undefined {
    const parts = /^(\w+)\.(\w+)\.[\w-]+\.(analyses|rows)$/.exec(name);
    if (!parts) return undefined;
    const [, engine = '', story = '', kind] = parts;
    return { uri: vscode.Uri.joinPath(this.#folder, name), engine, story, kind: kind as KeptKind };
  }

  async #entries(): Promise<readonly [string, vscode.FileType][]> {
    try {
      return await vscode.workspace.fs.readDirectory(this.#folder);
    } catch {
      return [];
    }
  }
}

/** A story in the name of a file: 32 hexadecimal digits. */
async function nameOf(story: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(story));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const hour = 3_600_000; // milliseconds

/** Whether a file that is half written is no longer being written. */
async function isLeftBehind(uri: vscode.Uri): Promise<boolean> {
  try {
    return Date.now() - (await vscode.workspace.fs.stat(uri)).mtime > hour;
  } catch {
    return false;
  }
}

async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // another window was faster
  }
}
