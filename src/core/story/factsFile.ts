/** Reads `story.json`, the optional file in a story's folder that says more about its sources. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { SourceFacts, Span, StoryFacts } from '../model';
import { firstTooDeep } from '../store/jsonLines';
import { reason, type Reason, type WordCode } from '../words';

/** Something in `story.json` that cannot be used, and where. */
export interface FactsProblem {
  readonly message: Reason;
  readonly span: Span;
}

/** What could be read of `story.json`; everything that a problem does not name is in `facts`. */
export interface ParsedFacts {
  readonly facts: StoryFacts;
  readonly problems: readonly FactsProblem[];
}

/** Deeper nesting than any story needs; the parser calls itself once a level. */
const DEEPEST = 32;

const syntaxWords = new Map<string, WordCode>([
  ['ValueExpected', 'facts.value-expected'],
  ['PropertyNameExpected', 'facts.name-expected'],
  ['CommaExpected', 'facts.comma-expected'],
  ['ColonExpected', 'facts.colon-expected'],
  ['CloseBraceExpected', 'facts.brace-expected'],
  ['CloseBracketExpected', 'facts.bracket-expected'],
  ['UnexpectedEndOfString', 'facts.string-not-closed'],
  ['InvalidCommentToken', 'facts.comment'],
  ['EndOfFileExpected', 'facts.after-end'],
]);

/**
 * Parses `story.json`. Never throws: what is wrong is in `problems` with its place, what is right is used.
 * Unknown properties are left alone. Source names are kept in a map, so that no name can reach a prototype.
 */
export function parseStoryFacts(text: string): ParsedFacts {
  const reader = new FactsReader(text);
  return reader.read();
}

class FactsReader {
  readonly #text: string;
  readonly #problems: FactsProblem[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): ParsedFacts {
    const root = this.#parse();
    const sources = new Map<string, SourceFacts>();
    let title: string | undefined;
    if (root && this.#isObject(root, 'facts.root-not-object', '')) {
      const fields = this.#fields(root);
      title = this.#textOf(fields.get('title'), 'title');
      const list = fields.get('sources');
      if (list && this.#isObject(list, 'facts.not-object', 'sources')) {
        for (const [name, value] of this.#fields(list)) {
          if (this.#isObject(value, 'facts.not-object', name)) sources.set(name, this.#source(value));
        }
      }
    }
    const problems = this.#problems.sort((one, other) => one.span.start - other.span.start);
    return { facts: { ...(title === undefined ? {} : { title }), sources }, problems };
  }

  #parse(): Node | undefined {
    if (this.#text.trim() === '') {
      this.#report('facts.empty', 0, this.#text.length);
      return undefined;
    }
    const deep = firstTooDeep(this.#text, DEEPEST);
    if (deep !== undefined) {
      this.#report('facts.too-deep', deep, deep + 1);
      return undefined;
    }
    const errors: ParseError[] = [];
    const root = parseTree(this.#text, errors, { disallowComments: true, allowTrailingComma: false });
    for (const { error, offset, length } of errors) {
      this.#report(syntaxWords.get(printParseErrorCode(error)) ?? 'facts.not-json', offset, offset + length);
    }
    return root;
  }

  #source(node: Node): SourceFacts {
    const fields = this.#fields(node);
    const title = this.#textOf(fields.get('title'), 'title');
    const outlet = this.#textOf(fields.get('outlet'), 'outlet');
    const url = this.#textOf(fields.get('url'), 'url', isWebAddress, 'facts.not-url');
    const published = this.#textOf(fields.get('published'), 'published', isCalendarDay, 'facts.not-day');
    return {
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
    };
  }

  /** The properties of an object, by name; the last of several with one name counts. */
  #fields(node: Node): Map<string, Node> {
    const fields = new Map<string, Node>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (typeof key?.value !== 'string' || !value) continue;
      if (fields.has(key.value)) this.#reportNode('facts.twice', key, key.value);
      fields.set(key.value, value);
    }
    return fields;
  }

  #isObject(node: Node, problem: WordCode, name: string): boolean {
    if (node.type === 'object') return true;
    this.#reportNode(problem, node, name);
    return false;
  }

  #textOf(
    node: Node | undefined,
    name: string,
    isValid: (value: string) => boolean = () => true,
    problem: WordCode = 'facts.not-text',
  ): string | undefined {
    if (!node) return undefined;
    const value: unknown = node.value;
    if (typeof value !== 'string') {
      this.#reportNode('facts.not-text', node, name);
      return undefined;
    }
    const trimmed = value.trim();
    if (isValid(trimmed)) return trimmed === '' ? undefined : trimmed;
    this.#reportNode(problem, node, name);
    return undefined;
  }

  #reportNode(code: WordCode, node: Node, name: string): void {
    this.#report(code, node.offset, node.offset + node.length, name);
  }

  #report(code: WordCode, start: number, end: number, ...args: readonly string[]): void {
    const length = this.#text.length;
    const from = Math.min(start, length);
    this.#problems.push({
      message: reason(code, ...args),
      span: { start: from, end: Math.min(Math.max(end, from), length) },
    });
  }
}

/** Whether this is a day of the calendar as `YYYY-MM-DD`. */
export function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether this is an address of the web. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value);
}
