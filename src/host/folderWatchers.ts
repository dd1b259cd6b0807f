import * as vscode from 'vscode';

/** What happened to a file or folder. */
export type FileEvent = 'came' | 'changed' | 'gone';

/** Watches the folders of the workspace, each with all below it once, and besides them only what lies outside. */
export class FolderWatchers implements vscode.Disposable {
  readonly #told: (uri: vscode.Uri, event: FileEvent) => void;
  readonly #asked = new Set<vscode.Uri>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #listener: vscode.Disposable;

  /** @param told called for each file or folder that something happened to */
  constructor(told: (uri: vscode.Uri, event: FileEvent) => void) {
    this.#told = told;
    this.#listener = vscode.workspace.onDidChangeWorkspaceFolders(() => this.#update());
    this.#update();
  }

  dispose(): void {
    this.#listener.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  /** Sees to it that a folder and all below it is watched until the result is disposed of. */
  watch(folder: vscode.Uri): vscode.Disposable {
    this.#asked.add(folder);
    if (!vscode.workspace.getWorkspaceFolder(folder)) this.#update();
    return new vscode.Disposable(() => {
      this.#asked.delete(folder);
      if (this.#watchers.has(folder.toString())) this.#update();
    });
  }

  #update(): void {
    const outside = [...this.#asked].filter((folder) => !vscode.workspace.getWorkspaceFolder(folder));
    const folders = [...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri), ...outside];
    const wanted = new Map(folders.map((folder) => [folder.toString(), folder]));
    for (const [key, watcher] of this.#watchers) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      this.#watchers.delete(key);
    }
    for (const [key, folder] of wanted) if (!this.#watchers.has(key)) this.#watchers.set(key, this.#watcher(folder));
  }

  #watcher(folder: vscode.Uri): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => this.#told(uri, 'came')),
      watcher.onDidChange((uri) => this.#told(uri, 'changed')),
      watcher.onDidDelete((uri) => this.#told(uri, 'gone')),
    );
  }
}
