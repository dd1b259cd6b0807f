import * as vscode from 'vscode';
import { hasDisk, readDisk } from '#platform';
import { decodeInSteps } from '../core/text/decode';
import { say } from '../core/words';
import { Breath } from './breath';
import type { Engine } from './engine';
import { inSteps } from './inSteps';
import { inTurns } from './inTurns';
import type { FileText } from './protocol';
import { setting } from './settings';
import { translate } from './translate';

/** So many files are asked for in one message. */
const inOneMessage = 64;
/** Fewer files are read here: a file that was saved must not wait for what the worker is doing. */
const worthAsking = 16;

/** The text of a source, or why it cannot be used, in the reader's language. */
export type SourceText = { readonly text: string } | { readonly problem: string };

/** The text of an open document, when it is not too large. @param most characters */
export function allowedText(text: string, most = sizeLimit()): SourceText {
  return text.length > most ? tooLarge() : { text };
}

/** Reads a source from disk; a file that is too large is not read. */
async function readSourceText(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<SourceText> {
  try {
    const bytes = await readBytes(uri, sizeLimit());
    if (!bytes) return tooLarge();
    const decoded = await inSteps(decodeInSteps(bytes));
    return decoded.ok ? allowedText(decoded.text) : { problem: say(decoded.reason, translate) };
  } catch (error) {
    log.warn(`cannot read ${uri.toString()}`, error);
    return unreadable();
  }
}

/** Reads sources, many of this machine's disk in the engine's worker: that is faster, and holds no thread that others need. */
export class SourceTexts {
  readonly #engine: Engine;
  readonly #log: vscode.LogOutputChannel;

  constructor(engine: Engine, log: vscode.LogOutputChannel) {
    this.#engine = engine;
    this.#log = log;
  }

  /** Reads sources and gives their texts, in any order. @param take called for each, with its place in the list */
  async read(uris: readonly vscode.Uri[], take: (at: number, read: SourceText) => void): Promise<void> {
    const places = [...uris.keys()];
    const isNear = (at: number): boolean => hasDisk && uris[at]?.scheme === 'file';
    const isMany = uris.length >= worthAsking;
    const near = isMany ? places.filter(isNear) : [];
    const parts = Array.from({ length: Math.ceil(near.length / inOneMessage) }, (_, part) =>
      near.slice(part * inOneMessage, (part + 1) * inOneMessage),
    );
    const one = async (at: number): Promise<void> => {
      const uri = uris[at];
      if (uri) take(at, await readSourceText(uri, this.#log));
    };
    await inTurns(parts, async (part) => {
      const left = await this.#readNear(part, uris, take);
      await inTurns(left, one);
    });
    await inTurns(
      places.filter((at) => !isMany || !isNear(at)),
      one,
    );
  }

  /** @returns those that the engine could not be asked about */
  async #readNear(
    places: readonly number[],
    uris: readonly vscode.Uri[],
    take: (at: number, read: SourceText) => void,
  ): Promise<readonly number[]> {
    const { pause } = new Breath();
    const most = sizeLimit();
    for (let from = 0; from < places.length;) {
      const part = places.slice(from);
      const paths = part.map((at) => uris[at]?.fsPath ?? '');
      const files = await this.#engine.files(paths, most).catch(() => []);
      if (files.length === 0) return part;
      for (const [index, file] of files.entries()) {
        take(part[index] ?? 0, this.#told(file, paths[index] ?? '', most));
        await pause();
      }
      from += files.length;
    }
    return [];
  }

  #told(file: FileText, path: string, most: number): SourceText {
    if ('text' in file) return allowedText(file.text, most);
    if (file.problem === 'too-large') return tooLarge();
    if (file.problem !== 'unreadable') return { problem: say(file.problem, translate) };
    this.#log.warn(`cannot read ${path}: ${'why' in file ? file.why : ''}`);
    return unreadable();
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

function unreadable(): SourceText {
  return { problem: vscode.l10n.t('The file cannot be read.') };
}

function tooLarge(): SourceText {
  const size = setting('maximumFileSize');
  return { problem: vscode.l10n.t('The file is larger than the {0} MB that are allowed for a source.', size) };
}
