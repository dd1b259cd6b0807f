import * as vscode from 'vscode';
import { Breath } from './breath';
import { entriesOf } from './folderEntries';
import { setting } from './settings';
import { sortedInTurns } from './sortedInTurns';
import type { Sources } from './sources';
import { pathBelow, sameFolder } from './uriPaths';

/** The sources of a story. */
export interface Listing {
  /** Sorted by path. */
  readonly sources: readonly { readonly id: string; readonly uri: vscode.Uri }[];
  /** How many more there are than `corroborate.maximumSources` allows. */
  readonly leftOut: number;
}

/** Folders in a story, that far down, are part of it when the whole folder is the story. */
export const deepestFolder = 8;
const foreignFolder = 'node_modules';

/** The sources of a story's folder. */
export async function listStory(folder: vscode.Uri, sources: Sources): Promise<Listing> {
  const { pause } = new Breath();
  const found: string[] = [];
  for await (const { path } of sourcesBelow(folder, (await sources.isWhole(folder)) ? deepestFolder : 0, sources)) {
    found.push(path);
  }
  const paths = await sortedInTurns(found, (one, other) => (one < other ? -1 : Number(one > other)), pause);
  const stories = new Map<string, vscode.Uri>();
  const listed: { id: string; uri: vscode.Uri }[] = [];
  const most = setting('maximumSources');
  for (const path of paths.slice(0, most)) {
    const uri = folder.with({ path });
    const parent = path.slice(0, path.lastIndexOf('/'));
    const story = stories.get(parent) ?? (await sources.storyOf(uri));
    stories.set(parent, story);
    if (sameFolder(story, folder)) listed.push({ id: pathBelow(uri, folder), uri });
    await pause();
  }
  return { sources: listed, leftOut: Math.max(0, paths.length - most) };
}

/**
 * The sources in a folder and, so deep, in the folders in it.
 *
 * @param isOneStory whether folders that are stories of their own are passed over
 */
export async function* sourcesBelow(
  folder: vscode.Uri,
  depth: number,
  sources: Sources,
  isOneStory = true,
): AsyncIterable<vscode.Uri> {
  const { pause } = new Breath();
  for await (const { name, isFile, isFolder, isLink } of entriesOf(folder)) {
    await pause();
    if (name.startsWith('.') || name === foreignFolder) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    if (isFile) {
      if (sources.isSource(uri)) yield uri;
    } else if (isFolder && !isLink && depth > 0) {
      // linked folders are not followed: they could lead in circles
      if (sources.isExcluded(uri) || (isOneStory && (await sources.isWhole(uri)))) continue;
      yield* sourcesBelow(uri, depth - 1, sources, isOneStory);
    }
  }
}
