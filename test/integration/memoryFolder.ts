import * as vscode from 'vscode';

/** A folder in memory, as an extension for a remote place gives one. */
export class MemoryFolder implements vscode.FileSystemProvider {
  readonly files: Map<string, Uint8Array>;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** Nothing may be written. */
  isRefusing = false;

  readonly #isCaseSensitive: boolean;
  #scheme = '';

  /**
   * @param files texts by path
   * @param isCaseSensitive whether the case of letters matters in names
   */
  constructor(files: Readonly<Record<string, string>>, isCaseSensitive = true) {
    this.files = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
    this.#isCaseSensitive = isCaseSensitive;
  }

  /** Writes a file as another program would, without a word. */
  write(path: string, text: string): void {
    this.files.set(path, new TextEncoder().encode(text));
  }

  /** Renames a file or folder as another program would, and tells of it. */
  move(from: string, to: string): void {
    for (const [path, bytes] of [...this.files]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.files.delete(path);
      this.files.set(to + path.slice(from.length), bytes);
    }
    this.tell({ type: vscode.FileChangeType.Deleted, path: from }, { type: vscode.FileChangeType.Created, path: to });
  }

  /** Tells what happened to files. */
  tell(...events: readonly { readonly type: vscode.FileChangeType; readonly path: string }[]): void {
    const scheme = this.#scheme;
    this.#changed.fire(events.map(({ type, path }) => ({ type, uri: vscode.Uri.from({ scheme, path }) })));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ scheme, path }: vscode.Uri): vscode.FileStat {
    this.#scheme = scheme;
    const file = this.#at(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (this.#below(path).length > 0) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const length = path.replace(/\/$/, '').length;
    const names = new Map(
      this.#below(path).map((one) => {
        const [name = '', deeper] = one.slice(length + 1).split('/');
        return [name, deeper === undefined ? vscode.FileType.File : vscode.FileType.Directory];
      }),
    );
    return [...names];
  }

  createDirectory(): void {
    if (this.isRefusing) throw vscode.FileSystemError.NoPermissions();
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#at(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    if (this.isRefusing) throw vscode.FileSystemError.NoPermissions(path);
    this.files.set(path, content);
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.files.delete(from.path);
  }

  #at(path: string): Uint8Array | undefined {
    if (this.#isCaseSensitive) return this.files.get(path);
    const found = [...this.files.keys()].find((one) => this.#cased(one) === this.#cased(path));
    return found === undefined ? undefined : this.files.get(found);
  }

  /** The paths of the files in a folder and in those in it. */
  #below(folder: string): readonly string[] {
    const start = this.#cased(`${folder.replace(/\/$/, '')}/`);
    return [...this.files.keys()].filter((path) => this.#cased(path).startsWith(start));
  }

  #cased(path: string): string {
    return this.#isCaseSensitive ? path : path.toLowerCase();
  }
}
