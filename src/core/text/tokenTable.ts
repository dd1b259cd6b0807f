import type { Span, Token, ZoneKind } from '../model';
import type { TaggedToken } from './tokens';
import type { WordForm } from './wordForms';

/** The tokens of shorter texts are kept as they are made (characters): their memory is small, and they are asked for often. */
export const LONGEST_WITH_TOKENS = 300_000;

/** So many tokens in a page: lists that never grow long leave no long copies behind. */
const PAGE = 1 << 12;

/** Tokens side by side. */
class TokenPage {
  readonly forms: WordForm[] = [];
  /** Indexes in the table's list of tags. */
  readonly tags = new Uint8Array(PAGE);
  readonly starts = new Int32Array(PAGE);
}

/**
 * The tokens of a whole text, side by side in flat lists: an object a token would take several times the memory. They
 * are made again for each reading of a sentence.
 */
export class TokenTable {
  readonly #pages: TokenPage[] = [];
  readonly #tags: string[] = [];
  readonly #tagNumbers = new Map<string, number>();
  #length = 0;
  #lastFrom = -1;
  #last: readonly Token[] = [];

  /** Adds tokens; returns the index of the first. */
  add(tokens: readonly TaggedToken[]): number {
    const from = this.#length;
    for (const { start, form, tag } of tokens) {
      if (this.#length % PAGE === 0) this.#pages.push(new TokenPage());
      const page = this.#pages.at(-1) as TokenPage;
      page.starts[this.#length % PAGE] = start;
      page.forms.push(form);
      page.tags[this.#length % PAGE] = this.#numberOf(tag);
      this.#length++;
    }
    return from;
  }

  /** There are fewer than 256 tags. */
  #numberOf(tag: string): number {
    const known = this.#tagNumbers.get(tag);
    if (known !== undefined) return known;
    this.#tagNumbers.set(tag, this.#tags.length);
    return this.#tags.push(tag) - 1;
  }

  /** The tokens `[from, to)`. Those asked for last are kept, since a sentence is looked at many times in a row. */
  tokens(from: number, to: number): readonly Token[] {
    if (from === this.#lastFrom && this.#last.length === to - from) return this.#last;
    const tokens: TaggedToken[] = [];
    for (let index = from; index < to; index++) {
      const page = this.#pages[Math.floor(index / PAGE)] as TokenPage;
      const form = page.forms[index % PAGE] as WordForm;
      const start = page.starts[index % PAGE] as number;
      const { text, lower } = form;
      tokens.push({
        start,
        end: start + text.length,
        text,
        lower,
        tag: this.#tags[page.tags[index % PAGE] as number] as string,
        form,
      });
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
