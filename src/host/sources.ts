import * as vscode from 'vscode';
import { ExcludedFiles } from './excluded';
import { isFileAt } from './folderEntries';
import { type Glob, matchesGlob, parseGlob } from './glob';
import { setting, settingChanged } from './settings';
import { isBelow, parentOf, pathBelow, sameFolder } from './uriPaths';

/** Where a source belongs. */
export interface SourcePlace {
  /** The story's folder. */
  readonly folder: vscode.Uri;
  /** The source's id: its path below the story's folder, with `/`. */
  readonly id: string;
}

const ownExtension = '.news';

/** The name of the file that says more about a story. */
export const factsFileName = 'story.json';

/** The patterns of files that are sources, as the settings have them. */
export function sourceGlobs(): readonly Glob[] {
  return [[`**`, `*${ownExtension}`], ...setting('sources').flatMap(parseGlob)];
}

const textFile = /\.(?:txt|md|news)$/i;
/** Schemes of disks, whose files may lie in no workspace folder. */
export const plainSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/** A folder of other people's files, or what its owner hides, in a path below the folder that it is looked at from. */
const foreign = /(?:^|\/)(?:\.|node_modules\/)/;
/** How far above a file a `story.json` is looked for when the file lies in no workspace folder. */
const highestOutside = 3;

/**
 * Which files are sources, and which folder is their story.
 *
 * A file is a source when it ends in `.news`, when a pattern of `corroborate.sources` matches its path from the
 * workspace folder's own name on, or when it is a text file in an adopted folder. Its story is the nearest adopted
 * folder above it, else the nearest folder above it that holds a `story.json`, else the folder it lies in.
 */
export class Sources implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  readonly #excluded = new ExcludedFiles('files');
  #globs: readonly Glob[] | undefined;
  #adopted: readonly vscode.Uri[] | undefined;

  /** Fired when the settings say something else about which files are sources. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#listener = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeConfiguration((event) => {
        const isAboutFiles = event.affectsConfiguration('files.exclude');
        if (isAboutFiles || settingChanged(event, 'sources', 'storyFolders', 'maximumSources')) this.#forget();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    );
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Whether this file is a source, by its name and place alone. */
  isSource(uri: vscode.Uri): boolean {
    if (!textFile.test(uri.path) || !isFile(uri) || this.#excluded.has(uri)) return false;
    if (uri.path.toLowerCase().endsWith(ownExtension)) return true;
    const adopted = this.#adoptedAbove(uri);
    return (adopted !== undefined && !foreign.test(pathBelow(uri, adopted))) || this.#matches(uri);
  }

  /** The place of a file, or `undefined` when it is no source. */
  async place(uri: vscode.Uri): Promise<SourcePlace | undefined> {
    if (!this.isSource(uri)) return undefined;
    const folder = await this.storyOf(uri);
    return { folder, id: pathBelow(uri, folder) };
  }

  /** Whether a folder is a story with all that is in it, because the reader said so or a `story.json` does. */
  async isWhole(folder: vscode.Uri): Promise<boolean> {
    const isAdopted = this.adopted.some((adopted) => sameFolder(adopted, folder));
    return isAdopted || isFileAt(vscode.Uri.joinPath(folder, factsFileName));
  }

  /** Whether no file of a folder is a source: the reader has VS Code leave it out, it is hidden, or other people's. */
  isExcluded(folder: vscode.Uri): boolean {
    const top = vscode.workspace.getWorkspaceFolder(folder)?.uri;
    return (top !== undefined && foreign.test(`${pathBelow(folder, top)}/`)) || this.#excluded.has(folder);
  }

  #forget(): void {
    this.#globs = undefined;
    this.#excluded.forget();
    this.#adopted = undefined;
    this.#changed.fire();
  }

  #matches(uri: vscode.Uri): boolean {
    this.#globs ??= sourceGlobs();
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder && foreign.test(pathBelow(uri, folder.uri))) return false;
    // from the workspace folder's own name on, so that what lies above it on the reader's disk does not count
    const from = folder ? parentOf(folder.uri).path.length : parentOf(parentOf(uri)).path.length;
    const path = uri.path
      .slice(from)
      .split('/')
      .filter((segment) => segment !== '');
    return this.#globs.some((glob) => matchesGlob(glob, path));
  }

  /** The folders that the reader made stories. */
  get adopted(): readonly vscode.Uri[] {
    this.#adopted ??= (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
      setting('storyFolders', folder.uri)
        .map((relative) => vscode.Uri.joinPath(folder.uri, relative))
        // a setting that came with the folder must not reach outside it
        .filter((uri) => isBelow(uri, folder.uri)),
    );
    return this.#adopted;
  }

  #adoptedAbove(uri: vscode.Uri): vscode.Uri | undefined {
    const above = this.adopted.filter((folder) => isBelow(uri, folder));
    return above.sort((one, other) => other.path.length - one.path.length)[0];
  }

  /** The folder of the story that a source belongs to. */
  async storyOf(uri: vscode.Uri): Promise<vscode.Uri> {
    const adopted = this.#adoptedAbove(uri);
    if (adopted) return adopted;
    const own = parentOf(uri);
    const top = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    let folder = own;
    for (let level = 0; top !== undefined || level < highestOutside; level++) {
      if (await isFileAt(vscode.Uri.joinPath(folder, factsFileName))) return folder;
      const above = parentOf(folder);
      if (above.path === folder.path || (top && sameFolder(folder, top))) break;
      folder = above;
    }
    return own;
  }
}

/**
 * Whether this is a file itself, not an old version, a comparison or a search result that VS Code shows under its path:
 * those have schemes of their own.
 */
function isFile(uri: vscode.Uri): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return plainSchemes.has(uri.scheme) || folders.some((folder) => folder.uri.scheme === uri.scheme);
}
