import type { Span } from '../core/model';

/** One change of a text: what stood at `start` for `removed` characters became `inserted` characters. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * The edits made to a document since its text was analysed, in order. Spans of the analysed text are moved along with
 * them; a span that an edit reached into is gone until the next analysis.
 */
export class PendingEdits {
  readonly #edits: { readonly version: number; readonly edit: Edit }[] = [];

  /** Whether the text is as it was analysed. */
  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** Adds the edit that led to a document version. */
  add(version: number, edit: Edit): void {
    this.#edits.push({ version, edit });
  }

  /** Forgets what an analysis of this document version has seen. */
  forgetUpTo(version: number): void {
    if (this.#edits.length === 0) return;
    const kept = this.#edits.findIndex((entry) => entry.version > version);
    this.#edits.splice(0, kept < 0 ? this.#edits.length : kept);
  }

  /** Where a span of the analysed text is now. */
  toCurrent(span: Span): Span | undefined {
    let { start, end } = span;
    for (const { edit } of this.#edits) {
      const editEnd = edit.start + edit.removed;
      if (edit.start >= end) continue;
      if (editEnd > start) return undefined;
      start += edit.inserted - edit.removed;
      end += edit.inserted - edit.removed;
    }
    return { start, end };
  }

  /** Where an offset of the current text was in the analysed text; `undefined` inside newly written text. */
  toAnalysed(offset: number): number | undefined {
    let at = offset;
    for (let index = this.#edits.length - 1; index >= 0; index--) {
      const entry = this.#edits[index];
      if (!entry || at < entry.edit.start) continue;
      const { start, removed, inserted } = entry.edit;
      if (at < start + inserted) return undefined;
      at += removed - inserted;
    }
    return at;
  }
}
