import * as vscode from 'vscode';

/** Bursts of file events (a checkout, a save of many files) are taken together. */
const fileBurst = 200; // milliseconds

/** Files that were made, changed or deleted, gathered for a moment and told together. */
export class TouchedFiles implements vscode.Disposable {
  readonly #tell: (touched: readonly vscode.Uri[]) => void;
  readonly #touched = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell called once for each burst */
  constructor(tell: (touched: readonly vscode.Uri[]) => void) {
    this.#tell = tell;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** Adds a file that may be another one now. */
  add(uri: vscode.Uri): void {
    this.#touched.set(uri.toString(), uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const touched = [...this.#touched.values()];
      this.#touched.clear();
      this.#tell(touched);
    }, fileBurst);
  }

  /** Watches a folder and all below it until the result is disposed of. */
  watch(folder: vscode.Uri): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const add = (uri: vscode.Uri): void => this.add(uri);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(add),
      watcher.onDidChange(add),
      watcher.onDidDelete(add),
    );
  }
}
