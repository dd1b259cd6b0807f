import type { Span, Token, ZoneKind } from '../model';
import type { TaggedToken } from './tokens';
import type { WordForm } from './wordForms';

/** The tokens of shorter texts are kept as they are made (characters): their memory is small, and they are asked for often. */
export const LONGEST_WITH_TOKENS = 300_000;

/**
 * The tokens of a whole text, side by side in flat lists: an object a token would take several times the memory. They
 * are made again for each reading of a sentence.
 */
export class TokenTable {
  readonly #forms: WordForm[] = [];
  readonly #tags: string[] = [];
  #starts = new Int32Array(1024);
  #lastFrom = -1;
  #last: readonly Token[] = [];

  /** Adds tokens; returns the index of the first. */
  add(tokens: readonly TaggedToken[]): number {
    const from = this.#forms.length;
    if (from + tokens.length > this.#starts.length) this.#grow(from + tokens.length);
    for (const { start, form, tag } of tokens) {
      this.#starts[this.#forms.length] = start;
      this.#forms.push(form);
      this.#tags.push(tag);
    }
    return from;
  }

  #grow(least: number): void {
    const larger = new Int32Array(least * 2);
    larger.set(this.#starts);
    this.#starts = larger;
  }

  /** The tokens `[from, to)`. Those asked for last are kept, since a sentence is looked at many times in a row. */
  tokens(from: number, to: number): readonly Token[] {
    if (from === this.#lastFrom && this.#last.length === to - from) return this.#last;
    const tokens: TaggedToken[] = [];
    for (let index = from; index < to; index++) {
      const form = this.#forms[index] as WordForm;
      const start = this.#starts[index] as number;
      const { text, lower } = form;
      tokens.push({ start, end: start + text.length, text, lower, tag: this.#tags[index] as string, form });
    }
    this.#lastFrom = from;
    this.#last = tokens;
    return tokens;
  }
}

/** A sentence whose tokens lie in a table. */
export class TableSentence implements Span {
  readonly start: number;
  readonly end: number;
  readonly zone: ZoneKind;
  readonly paragraph: number;
  readonly #table: TokenTable;
  readonly #from: number;
  readonly #to: number;

  /** @param tokens at least one; they are put into the table */
  constructor(table: TokenTable, tokens: readonly TaggedToken[], zone: ZoneKind, paragraph: number) {
    this.start = (tokens[0] as Token).start;
    this.end = (tokens.at(-1) as Token).end;
    this.zone = zone;
    this.paragraph = paragraph;
    this.#table = table;
    this.#from = table.add(tokens);
    this.#to = this.#from + tokens.length;
  }

  get tokens(): readonly Token[] {
    return this.#table.tokens(this.#from, this.#to);
  }
}
