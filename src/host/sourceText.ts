import * as vscode from 'vscode';
import { hasDisk, readDisk } from '#platform';
import { decodeSource } from '../core/text/decode';
import { say } from '../core/words';
import { setting } from './settings';
import { translate } from './translate';

/** The text of a source, or why it cannot be used, in the reader's language. */
export type SourceText = { readonly text: string } | { readonly problem: string };

/** The text of an open document, when it is not too large. */
export function allowedText(text: string): SourceText {
  return text.length > sizeLimit() ? tooLarge() : { text };
}

/** Reads a source from disk; a file that is too large is not read. */
export async function readSourceText(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<SourceText> {
  try {
    const bytes = await readBytes(uri, sizeLimit());
    if (!bytes) return tooLarge();
    const decoded = decodeSource(bytes);
    return decoded.ok ? allowedText(decoded.text) : { problem: say(decoded.reason, translate) };
  } catch (error) {
    log.warn(`cannot read ${uri.toString()}`, error);
    return { problem: vscode.l10n.t('The file cannot be read.') };
  }
}

/** Reads a file, unless it has more bytes than `most`. VS Code takes ten times as long for a file on this machine's disk. */
async function readBytes(uri: vscode.Uri, most: number): Promise<Uint8Array | undefined> {
  if (hasDisk && uri.scheme === 'file') return readDisk(uri.fsPath, most);
  const { size } = await vscode.workspace.fs.stat(uri);
  return size > most ? undefined : vscode.workspace.fs.readFile(uri);
}

/** The largest source, in bytes of a file or characters of a document. */
function sizeLimit(): number {
  return setting('maximumFileSize') * 1024 * 1024;
}

function tooLarge(): SourceText {
  const size = setting('maximumFileSize');
  return { problem: vscode.l10n.t('The file is larger than the {0} MB that are allowed for a source.', size) };
}
