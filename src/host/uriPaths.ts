import type * as vscode from 'vscode';

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

/** Whether these are the same folder. */
export function sameFolder(one: vscode.Uri, other: vscode.Uri): boolean {
  return isBelow(one, other) && isBelow(other, one);
}

/** A name for a file or folder, of which {@link placesAbove} makes those of the folders above: quicker than addresses. */
export function placeOf(uri: vscode.Uri): string {
  return `${uri.scheme}://${uri.authority}${bare(uri)}`;
}

/** A place itself and the places above it, the nearest first. */
export function* placesAbove(place: string): Iterable<string> {
  const top = place.indexOf('/', place.indexOf('://') + 3);
  if (top < 0) return;
  for (let end = place.length; end > top; end = place.lastIndexOf('/', end - 1)) yield place.slice(0, end);
}
