import * as vscode from 'vscode';

/** A folder in memory, as an extension for a remote place gives one. */
export class MemoryFolder implements vscode.FileSystemProvider {
  readonly files: Map<string, Uint8Array>;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** Nothing may be written. */
  isRefusing = false;

  /** @param files texts by path */
  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if ([...this.files.keys()].some((one) => one.startsWith(`${path.replace(/\/$/, '')}/`)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const below = [...this.files.keys()].filter((one) => one.startsWith(`${path}/`));
    const names = new Map(
      below.map((one) => {
        const [name = '', deeper] = one.slice(path.length + 1).split('/');
        return [name, deeper === undefined ? vscode.FileType.File : vscode.FileType.Directory];
      }),
    );
    return [...names];
  }

  createDirectory(): void {
    if (this.isRefusing) throw vscode.FileSystemError.NoPermissions();
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
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
}
