import * as vscode from 'vscode';
import { correctionsPath, parseCorrections } from '../core/store/corrections';
import { parseStoryFacts } from '../core/story/factsFile';
import { decodeSource } from '../core/text/decode';
import { say } from '../core/words';
import type { Engine } from './engine';
import { LineIndex } from './lineIndex';
import { factsFileName } from './sources';
import { baseName } from './uriPaths';
import { translate } from './translate';

/** Where a story's corrections are kept. */
export function correctionsFile(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...correctionsPath);
}

/** Whether a file says something about a story, without being a source. */
export function isStoryFile(uri: vscode.Uri): boolean {
  return baseName(uri) === factsFileName || isCorrectionsFile(uri);
}

/** Whether a file holds the corrections of a story. */
export function isCorrectionsFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${correctionsPath.join('/')}`);
}

/** Whether this is the folder of what people wrote about a story, or lies in it: no source does. */
export function isReviewFile(uri: vscode.Uri): boolean {
  return `${uri.path}/`.includes(`/${correctionsPath[0]}/`);
}

/** Whether this is the folder of what people wrote about a story. */
export function isReviewFolder(uri: vscode.Uri): boolean {
  return baseName(uri) === correctionsPath[0];
}

/** The text of a small file; `undefined` when there is none. */
async function readSmallFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const decoded = decodeSource(await vscode.workspace.fs.readFile(uri));
    return decoded.ok ? decoded.text : '';
  } catch {
    return undefined;
  }
}

/** Reads the files beside a story's sources, tells the engine what they say and the reader what is wrong in them. */
export class StoryFiles implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #documentText: (uri: vscode.Uri) => string | undefined;
  readonly #problems = vscode.languages.createDiagnosticCollection('corroborate.story');

  /** @param documentText the text of an open document, which wins over what is on disk */
  constructor(engine: Engine, documentText: (uri: vscode.Uri) => string | undefined) {
    this.#engine = engine;
    this.#documentText = documentText;
  }

  dispose(): void {
    this.#problems.dispose();
  }

  /** Reads `story.json` and the corrections of a story. */
  async read(folder: vscode.Uri): Promise<void> {
    await Promise.all([this.#readFacts(folder), this.readCorrections(folder)]);
  }

  async #readFacts(folder: vscode.Uri): Promise<void> {
    const uri = vscode.Uri.joinPath(folder, factsFileName);
    const text = await this.#textOf(uri);
    const { facts, problems } = text === undefined ? { facts: undefined, problems: [] } : parseStoryFacts(text);
    const lines = new LineIndex(text ?? '');
    this.#show(
      uri,
      problems.slice(0, 1).map(({ message, span }) => ({ message: say(message, translate), range: lines.range(span) })),
    );
    this.#engine.setFacts(folder.toString(), facts);
  }

  /** Reads the corrections of a story alone. */
  async readCorrections(folder: vscode.Uri): Promise<void> {
    const uri = correctionsFile(folder);
    const { corrections, problems } = parseCorrections((await this.#textOf(uri)) ?? '');
    this.#show(
      uri,
      problems.map(({ message, line }) => ({
        message: say(message, translate),
        range: new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER),
      })),
    );
    this.#engine.setCorrections(folder.toString(), corrections);
  }

  /** The document of a deleted file lingers on, so what is on disk decides whether there is one. */
  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    const onDisk = await readSmallFile(uri);
    return onDisk === undefined ? undefined : (this.#documentText(uri) ?? onDisk);
  }

  #show(uri: vscode.Uri, problems: readonly { readonly message: string; readonly range: vscode.Range }[]): void {
    this.#problems.set(
      uri,
      problems.map(({ message, range }) => {
        const words = vscode.l10n.t('{0}. The story is analysed without what cannot be read.', message);
        const diagnostic = new vscode.Diagnostic(range, words, vscode.DiagnosticSeverity.Warning);
        diagnostic.source = 'Corroborate';
        return diagnostic;
      }),
    );
  }
}
