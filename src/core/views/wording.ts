/** Shorthand for saying things in the reader's language. */
import { reason, say, type Reason, type Translate, type WordCode } from '../words';
import { dayInWords } from './days';
import { oneLine } from './plainText';

/** What begins a pair of messages for one and for many: `count.sources` has `count.sources-one` beside it. */
type Countable = {
  [Code in WordCode]: `${Code}-one` extends WordCode ? Code : never;
}[WordCode];

/** Speaks the reader's language; what it returns is one clean line. */
export class Wording {
  readonly #translate: Translate;

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** A message with its arguments. */
  say(code: WordCode, ...args: readonly string[]): string {
    return say(reason(code, ...args.map((arg) => oneLine(arg, 300))), this.#translate);
  }

  /** A reason that the engine gave; calendar days in it are read out. */
  why(given: Reason): string {
    return oneLine(this.say(given.code, ...given.args.map((arg) => dayInWords(arg, this))), 300);
  }

  /** "1 source", "3 sources". */
  count(code: Countable, number: number): string {
    return number === 1 ? this.say(`${code}-one`) : this.say(code, String(number));
  }
}
