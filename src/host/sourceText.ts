import * as vscode from 'vscode';
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
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > sizeLimit()) return tooLarge();
    const decoded = decodeSource(await vscode.workspace.fs.readFile(uri));
    return decoded.ok ? allowedText(decoded.text) : { problem: say(decoded.reason, translate) };
  } catch (error) {
    log.warn(`cannot read ${uri.toString()}`, error);
    return { problem: vscode.l10n.t('The file cannot be read.') };
  }
}

/** The largest source, in bytes of a file or characters of a document. */
function sizeLimit(): number {
  return setting('maximumFileSize') * 1024 * 1024;
}

function tooLarge(): SourceText {
  const size = setting('maximumFileSize');
  return { problem: vscode.l10n.t('The file is larger than the {0} MB that are allowed for a source.', size) };
}
