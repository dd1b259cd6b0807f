import * as vscode from 'vscode';
import { baseName, parentOf } from './uriPaths';

/** What lies in a folder; nothing when it cannot be read. */
export async function entriesOf(folder: vscode.Uri): Promise<readonly [name: string, type: vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
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
  const beside = await entriesOf(parentOf(uri));
  // a folder that may not be listed says nothing
  return beside.length === 0 || name === '' || beside.some(([one]) => one.normalize() === name);
}
