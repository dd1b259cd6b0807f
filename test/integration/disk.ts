import type * as files from 'node:fs/promises';
import type * as vscode from 'vscode';

/** The files of this machine's disk, past VS Code, as git and other programs change them; nothing in a browser's host. */
export function disk(folder: vscode.Uri): typeof files | undefined {
  const { process: node } = globalThis as { readonly process?: Partial<NodeJS.Process> };
  if (folder.scheme !== 'file' || node?.versions?.node === undefined) return undefined;
  return node.getBuiltinModule?.('node:fs/promises');
}
