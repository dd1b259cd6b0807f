import * as vscode from 'vscode';
import { Breath } from './breath';
import { ExcludedFiles } from './excluded';
import { typeAt } from './folderEntries';
import { globBelow } from './glob';
import { plainSchemes, sourceGlobs, type Sources } from './sources';
import { deepestFolder, sourcesBelow } from './storyListing';
import { baseName, isBelow, parentOf, pathBelow, placeOf, sameFolder } from './uriPaths';

/** VS Code gives so many files at a time: of one large story the files could be all. */
const mostAtOnce = 5000;
/** So often the search goes on past the folders that were found. */
const mostRounds = 20;
/** Where nothing answers for so long, folders are listed one by one, … */
const longestWait = 3000; // milliseconds
/** … so deep, since each may take its time. */
const deepestWithoutSearch = 3;
const foreignFiles = ['**/node_modules/**', '**/.*/**'];
const textFiles = ['*.txt', '*.md', '*.news'];

/** Looks for stories: the folders of sources, but for those that the reader excludes from search. */
export class StorySearch {
  readonly #sources: Sources;
  readonly #excluded = new ExcludedFiles('search');

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The story folders of the workspace, sorted by path. */
  async everywhere(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const found = new FoundFolders();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) await this.#search(uri, found, token);
    for (const folder of this.#sources.adopted) await this.#walk(folder, deepestFolder, found);
    return this.#storiesOf(found);
  }

  /**
   * The story folders in a folder of the workspace, itself among them; not those that only a link to a folder above leads to.
   * VS Code's search follows links, and notices only those that lead in circles to where it began.
   */
  async below(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const found = new FoundFolders();
    await this.#search(folder, found, token);
    for (const adopted of this.#sources.adopted) {
      if (isBelow(adopted, folder)) await this.#walk(adopted, deepestFolder, found);
    }
    const known = new Map<string, boolean>();
    const stories: vscode.Uri[] = [];
    for (const story of await this.#storiesOf(found)) {
      if (!(await isInCircle(story, folder, known))) stories.push(story);
    }
    return stories;
  }

  /** Reads the setting anew when it is next needed. */
  forget(): void {
    this.#excluded.forget();
  }

  /** Whether the reader excludes a folder from search. */
  isExcluded(folder: vscode.Uri): boolean {
    return this.#excluded.has(folder);
  }

  async #search(folder: vscode.Uri, found: FoundFolders, token: vscode.CancellationToken): Promise<void> {
    const root = vscode.workspace.getWorkspaceFolder(folder);
    if (!root || this.#excluded.has(folder) || this.#sources.isExcluded(folder)) return;
    const { pause } = new Breath();
    const excluded = [...foreignFiles, ...this.#excluded.patterns(root).filter((pattern) => !/[{},]/.test(pattern))];
    for (const pattern of searchPatterns(root, folder)) {
      for (let round = 0; round < mostRounds && !token.isCancellationRequested; round++) {
        const past = round === 0 ? [] : found.below(folder);
        const known = past.flatMap((path) => textFiles.map((files) => `${path}${files}`));
        const include = new vscode.RelativePattern(folder, pattern);
        const exclude = `{${[...excluded, ...known].join(',')}}`;
        const files = await answered(vscode.workspace.findFiles(include, exclude, mostAtOnce, token), folder);
        if (!files) return this.#walk(folder, deepestWithoutSearch, found);
        for (const file of files) {
          if (!this.#excluded.has(file)) found.add(file);
          await pause();
        }
        if (files.length < mostAtOnce) break;
      }
    }
    // a file system without search may find nothing: the folder itself can still be listed
    await this.#walk(folder, 0, found);
  }

  async #walk(folder: vscode.Uri, depth: number, found: FoundFolders): Promise<void> {
    for await (const file of sourcesBelow(folder, depth, this.#sources, false)) {
      if (!this.#excluded.has(file)) found.add(file);
    }
  }

  async #storiesOf(found: FoundFolders): Promise<readonly vscode.Uri[]> {
    const stories = new Map<string, vscode.Uri>();
    for (const file of found.files) {
      const place = await this.#sources.place(file);
      if (place) stories.set(place.folder.toString(), place.folder);
    }
    return [...stories.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  }
}

/**
 * What a search finds. In a folder of which no extension knows how to search it, VS Code waits for one that does, for ever if
 * need be: nothing then.
 */
function answered(
  searching: Thenable<readonly vscode.Uri[]>,
  { scheme }: vscode.Uri,
): Thenable<readonly vscode.Uri[] | undefined> {
  if (plainSchemes.has(scheme)) return searching;
  const giveUp = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), longestWait));
  return Promise.race([searching, giveUp]);
}

async function isLink(folder: vscode.Uri): Promise<boolean> {
  return (((await typeAt(folder)) ?? 0) & vscode.FileType.SymbolicLink) !== 0;
}

/** Whether a link that leads back is on the way from a folder to one in it. @param known of the folders that were asked about */
async function isInCircle(folder: vscode.Uri, from: vscode.Uri, known: Map<string, boolean>): Promise<boolean> {
  for (let at = folder; isBelow(at, from); at = parentOf(at)) {
    const isBack = known.get(at.path) ?? (await leadsBack(at));
    known.set(at.path, isBack);
    if (isBack) return true;
    if (sameFolder(at, from)) break;
  }
  return false;
}

/** Whether a folder is a link to a folder above it: then it is there once more below itself. */
async function leadsBack(folder: vscode.Uri): Promise<boolean> {
  if (!(await isLink(folder))) return false;
  for (let above = folder; !sameFolder(parentOf(above), above);) {
    above = parentOf(above);
    if (await isLink(vscode.Uri.joinPath(folder, pathBelow(folder, above)))) return true;
  }
  return false;
}

/** Folders that hold sources, each with one of them. */
class FoundFolders {
  readonly #files = new Map<string, vscode.Uri>();

  get files(): Iterable<vscode.Uri> {
    return this.#files.values();
  }

  add(file: vscode.Uri): void {
    const place = placeOf(file);
    const folder = place.slice(0, place.lastIndexOf('/'));
    if (!this.#files.has(folder)) this.#files.set(folder, file);
  }

  /** The paths of those below a folder, as patterns, each with a slash at its end; "" for the folder itself. */
  below(folder: vscode.Uri): readonly string[] {
    const parents = [...this.#files.values()].map(parentOf).filter((parent) => isBelow(parent, folder));
    // what means something in a pattern becomes any one character
    const paths = parents.map((parent) => pathBelow(parent, folder).replace(/[*?[\]{},!\\]/g, '?'));
    return paths.map((path) => (path === '' ? '' : `${path}/`));
  }
}

/** What sources must match below a folder. */
function searchPatterns(root: vscode.WorkspaceFolder, folder: vscode.Uri): readonly string[] {
  const names = new Set([root.name, baseName(root.uri)]);
  const inRoot = sourceGlobs().flatMap((glob) => [...names].flatMap((name) => globBelow(glob, name)));
  let patterns = new Set(inRoot.map((glob) => glob.join('/')));
  for (const segment of pathBelow(folder, root.uri).split('/')) {
    if (segment === '') continue;
    const below = [...patterns].flatMap((pattern) => globBelow(pattern.split('/'), segment));
    patterns = new Set(below.map((glob) => glob.join('/')));
  }
  return [...patterns];
}
