import * as vscode from 'vscode';
import { Breath } from './breath';
import { ExcludedFiles } from './excluded';
import { type Glob, globBelow, matchesGlob, parseGlob } from './glob';
import { setting, settingChanged } from './settings';

/** Where a source belongs. */
export interface SourcePlace {
  /** The story's folder. */
  readonly folder: vscode.Uri;
  /** The source's id: its path below the story's folder, with `/`. */
  readonly id: string;
}

/** The sources of a story. */
export interface Listing {
  /** Sorted by path. */
  readonly sources: readonly { readonly id: string; readonly uri: vscode.Uri }[];
  /** How many more there are than `corroborate.maximumSources` allows. */
  readonly leftOut: number;
}

/** The name of the file that says more about a story. */
export const factsFileName = 'story.json';

const ownExtension = '.news';
const textFile = /\.(?:txt|md|news)$/i;
/** Schemes of files that lie in no workspace folder. */
const plainSchemes = new Set(['file', 'vscode-remote']);
/** Folders of other people's files. */
const foreignFolder = 'node_modules';
const mostDiscovered = 5000;
const deepestFolder = 8;
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
  readonly #excluded = new ExcludedFiles();
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
    const path = uri.path.toLowerCase();
    if (!textFile.test(path) || !isFile(uri) || this.#excluded.has(uri)) return false;
    return path.endsWith(ownExtension) || this.#adoptedAbove(uri) !== undefined || this.#matches(uri);
  }

  /** The place of a file, or `undefined` when it is no source. */
  async place(uri: vscode.Uri): Promise<SourcePlace | undefined> {
    if (!this.isSource(uri)) return undefined;
    const folder = await this.#storyOf(uri);
    return { folder, id: pathBelow(uri, folder) };
  }

  /** The sources of a story. */
  async list(folder: vscode.Uri): Promise<Listing> {
    const whole = this.#isAdopted(folder) || (await exists(vscode.Uri.joinPath(folder, factsFileName)));
    const { pause } = new Breath();
    const paths: string[] = [];
    for await (const uri of this.#walk(folder, whole ? deepestFolder : 0)) {
      paths.push(uri.path);
      await pause();
    }
    paths.sort();
    const stories = new Map<string, vscode.Uri>();
    const sources: { id: string; uri: vscode.Uri }[] = [];
    const most = setting('maximumSources');
    for (const path of paths.slice(0, most)) {
      const uri = folder.with({ path });
      const parent = parentOf(uri);
      const story = stories.get(parent.path) ?? (await this.#storyOf(uri));
      stories.set(parent.path, story);
      if (sameFolder(story, folder)) sources.push({ id: pathBelow(uri, folder), uri });
      await pause();
    }
    return { sources, leftOut: Math.max(0, paths.length - most) };
  }

  /** The story folders of the workspace. */
  async discover(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const files: vscode.Uri[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      for (const pattern of this.#searchPatterns(folder)) {
        if (token.isCancellationRequested) return [];
        const relative = new vscode.RelativePattern(folder, pattern);
        files.push(...(await vscode.workspace.findFiles(relative, `**/${foreignFolder}/**`, mostDiscovered, token)));
      }
      // a file system without search finds nothing: the folder itself can still be listed
      for await (const file of this.#walk(folder.uri, 0)) files.push(file);
    }
    const { pause } = new Breath();
    for (const folder of this.#adoptedFolders()) {
      for await (const file of this.#walk(folder, deepestFolder)) files.push(file);
    }
    const stories = new Map<string, vscode.Uri>();
    const byParent = new Map<string, vscode.Uri>();
    for (const file of files) {
      byParent.set(parentOf(file).path, file);
      await pause();
    }
    for (const file of byParent.values()) {
      const place = await this.place(file);
      if (place) stories.set(place.folder.toString(), place.folder);
    }
    return [...stories.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  #forget(): void {
    this.#globs = undefined;
    this.#excluded.forget();
    this.#adopted = undefined;
    this.#changed.fire();
  }

  #matches(uri: vscode.Uri): boolean {
    this.#globs ??= setting('sources').flatMap(parseGlob);
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    // from the workspace folder's own name on, so that what lies above it on the reader's disk does not count
    const from = folder ? parentOf(folder.uri).path.length : parentOf(parentOf(uri)).path.length;
    const path = uri.path
      .slice(from)
      .split('/')
      .filter((segment) => segment !== '');
    return !path.includes(foreignFolder) && this.#globs.some((glob) => matchesGlob(glob, path));
  }

  #searchPatterns(folder: vscode.WorkspaceFolder): readonly string[] {
    const own = [`**/*${ownExtension}`.split('/'), ...setting('sources').flatMap(parseGlob)];
    const below = own.flatMap((glob) => globBelow(glob, folder.name).concat(globBelow(glob, baseName(folder.uri))));
    return [...new Set(below.map((glob) => glob.join('/')))];
  }

  #adoptedFolders(): readonly vscode.Uri[] {
    this.#adopted ??= (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
      setting('storyFolders', folder.uri)
        .map((relative) => vscode.Uri.joinPath(folder.uri, relative))
        // a setting that came with the folder must not reach outside it
        .filter((uri) => isBelow(uri, folder.uri)),
    );
    return this.#adopted;
  }

  #isAdopted(folder: vscode.Uri): boolean {
    return this.#adoptedFolders().some((adopted) => sameFolder(adopted, folder));
  }

  #adoptedAbove(uri: vscode.Uri): vscode.Uri | undefined {
    const above = this.#adoptedFolders().filter((folder) => isBelow(uri, folder));
    return above.sort((one, other) => other.path.length - one.path.length)[0];
  }

  async #storyOf(uri: vscode.Uri): Promise<vscode.Uri> {
    const adopted = this.#adoptedAbove(uri);
    if (adopted) return adopted;
    const own = parentOf(uri);
    const top = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    let folder = own;
    for (let level = 0; top !== undefined || level < highestOutside; level++) {
      if (await exists(vscode.Uri.joinPath(folder, factsFileName))) return folder;
      const above = parentOf(folder);
      if (above.path === folder.path || (top && sameFolder(folder, top))) break;
      folder = above;
    }
    return own;
  }

  async *#walk(folder: vscode.Uri, depth: number): AsyncIterable<vscode.Uri> {
    const { pause } = new Breath();
    for (const [name, type] of await entries(folder)) {
      await pause();
      if (name.startsWith('.') || name === foreignFolder) continue;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.File) {
        if (this.isSource(uri)) yield uri;
      } else if (type === vscode.FileType.Directory && depth > 0) {
        // linked folders are not followed: they could lead in circles
        const otherStory = this.#isAdopted(uri) || (await exists(vscode.Uri.joinPath(uri, factsFileName)));
        if (!otherStory && !this.#excluded.has(uri)) yield* this.#walk(uri, depth - 1);
      }
    }
  }
}

/** A folder's path without a slash at its end. */
function bare(uri: vscode.Uri): string {
  return uri.path.endsWith('/') ? uri.path.slice(0, -1) : uri.path;
}

/** The folder a file or folder lies in. */
export function parentOf(uri: vscode.Uri): vscode.Uri {
  const path = bare(uri);
  return uri.with({ path: path.slice(0, Math.max(path.lastIndexOf('/'), 1)) });
}

/** The last segment of a path. */
export function baseName(uri: vscode.Uri): string {
  const path = bare(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file or folder is this folder or lies in it. */
export function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const base = bare(folder);
  return uri.path === base || uri.path.startsWith(`${base}/`);
}

/** The path of a file or folder below a folder, with `/` and without one at its start; "" for the folder itself. */
export function pathBelow(uri: vscode.Uri, folder: vscode.Uri): string {
  return bare(uri).slice(bare(folder).length + 1);
}

function sameFolder(one: vscode.Uri, other: vscode.Uri): boolean {
  return isBelow(one, other) && isBelow(other, one);
}

/**
 * Whether this is a file itself, not an old version, a comparison or a search result that VS Code shows under its path:
 * those have schemes of their own.
 */
function isFile(uri: vscode.Uri): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return plainSchemes.has(uri.scheme) || folders.some((folder) => folder.uri.scheme === uri.scheme);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function entries(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
