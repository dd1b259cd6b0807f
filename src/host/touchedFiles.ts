import * as vscode from 'vscode';

/** Bursts of file events (a checkout, a save of many files) are taken together: until there was a pause, or at the latest … */
const fileBurst = 200; // milliseconds
/** … after so long. */
const longestBurst = 2000; // milliseconds
/**
 * A file that was deleted is looked for once more after this: when one takes its place at once, the event that says so can
 * be missing.
 */
const lateLook = 1500; // milliseconds

/** Files that were made, changed or deleted, gathered for a moment and told together. */
export class TouchedFiles implements vscode.Disposable {
  readonly #tell: (touched: readonly vscode.Uri[]) => void;
  readonly #touched = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  readonly #gone = new Map<string, vscode.Uri>();
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell called once for each burst */
  constructor(tell: (touched: readonly vscode.Uri[]) => void) {
    this.#tell = tell;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#lateTimer);
  }

  /** Adds a file that may be another one now. */
  add(uri: vscode.Uri): void {
    this.#touched.set(uri.toString(), uri);
    if (this.#timer === undefined) this.#since = performance.now();
    else if (performance.now() - this.#since > longestBurst - fileBurst) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
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
      watcher.onDidDelete((uri) => {
        this.add(uri);
        this.#addLater(uri);
      }),
    );
  }

  #addLater(uri: vscode.Uri): void {
    this.#gone.set(uri.toString(), uri);
    this.#lateTimer ??= setTimeout(() => {
      this.#lateTimer = undefined;
      const gone = [...this.#gone.values()];
      this.#gone.clear();
      for (const one of gone) this.add(one);
    }, lateLook);
  }
}
