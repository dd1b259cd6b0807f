import type * as vscode from 'vscode';
import type { Glance } from '../../core/story/glance';
import { lengthOf } from '../../host/documentText';
import type { Stories } from '../../host/stories';

/** Longer texts are not looked at on every keystroke. */
const longest = 100_000; // UTF-16 units

/** What texts on the screen say by themselves, as soon as the engine can tell: before their story is analysed, with what is written or at all. */
export class Glances {
  readonly #stories: Stories;
  readonly #tell: (document: vscode.TextDocument) => void;
  readonly #newest = new WeakMap<vscode.TextDocument, { readonly version: number; readonly glance: Glance }>();
  readonly #asking = new WeakSet<vscode.TextDocument>();

  /** @param tell called when there is a new one of a document */
  constructor(stories: Stories, tell: (document: vscode.TextDocument) => void) {
    this.#stories = stories;
    this.#tell = tell;
  }

  /** What a document says as it is now, when that is known and its story does not know better. */
  of(document: vscode.TextDocument): Glance | undefined {
    const found = this.#newest.get(document);
    const known = this.#stories.find(document.uri);
    if (found?.version !== document.version || !known) return undefined;
    return known.story.index && !this.#stories.isEdited(known.story, known.source.id) ? undefined : found.glance;
  }

  /** Asks for what a document says, when that is not known; while an answer is awaited no other question is asked. */
  async ask(document: vscode.TextDocument): Promise<void> {
    if (this.#asking.has(document) || this.#newest.get(document)?.version === document.version) return;
    this.#asking.add(document);
    try {
      for (let version = -1; version !== document.version && !document.isClosed;) {
        version = document.version;
        // putting a long text together takes long
        const isLong = lengthOf(document) > longest;
        const glance = isLong ? undefined : await this.#stories.glance(document.uri, document.getText());
        if (!glance) return;
        if (version !== document.version) continue;
        this.#newest.set(document, { version, glance });
        this.#tell(document);
      }
    } catch {
      // the engine died; its story is analysed again all the same
    } finally {
      this.#asking.delete(document);
    }
  }
}
