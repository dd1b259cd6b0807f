import * as vscode from 'vscode';
import { diskEntries, hasDisk } from '#platform';
import type { DiskEntry } from './protocol';
import { baseName, parentOf } from './uriPaths';

/** What lies in a folder; nothing when it cannot be read. VS Code gives all of a folder in one go, however much it is. */
export async function* entriesOf(folder: vscode.Uri): AsyncIterable<DiskEntry> {
  const { File, Directory, SymbolicLink } = vscode.FileType;
  try {
    if (hasDisk && folder.scheme === 'file') {
      yield* diskEntries(folder.fsPath);
      return;
    }
    for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
      yield {
        name,
        isFile: (type & File) !== 0,
        isFolder: (type & Directory) !== 0,
        isLink: (type & SymbolicLink) !== 0,
      };
    }
  } catch {
    // what cannot be read holds nothing
  }
}

/** What lies at an address; nothing when there is nothing. */
export async function typeAt(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

/** Whether there is a file, or a link to one. */
export async function isFileAt(uri: vscode.Uri): Promise<boolean> {
  return (((await typeAt(uri)) ?? 0) & vscode.FileType.File) !== 0;
}

/**
 * Whether there is something under this very name. A file system to which the case of letters does not matter finds what was
 * renamed under its old name, too.
 */
export async function isThereAsNamed(uri: vscode.Uri): Promise<boolean> {
  if ((await typeAt(uri)) === undefined) return false;
  const name = baseName(uri).normalize();
  let isEmpty = true;
  for await (const entry of entriesOf(parentOf(uri))) {
    if (entry.name.normalize() === name) return true;
    isEmpty = false;
  }
  // a folder that may not be listed says nothing
  return isEmpty || name === '';
}
