/** Every sentence the engine can say, as data: a code and arguments now, words in the reader's language when shown. */
import { correctionWords } from './words/corrections';
import { dateWords } from './words/dates';
import { disagreementWords } from './words/disagreements';
import { recordWords } from './words/records';
import { linkWords } from './words/links';
import { reviewWords } from './words/review';
import { viewWords } from './words/views';
import { zoneWords } from './words/zones';

/** All messages by code; `{0}`, `{1}` stand for the arguments. English is the source language. */
export const words = {
  ...zoneWords,
  ...dateWords,
  ...linkWords,
  ...disagreementWords,
  ...correctionWords,
  ...recordWords,
  ...reviewWords,
  ...viewWords,
} as const;

/** The code of one message. */
export type WordCode = keyof typeof words;

/** Why something was decided, as data. */
export interface Reason {
  readonly code: WordCode;
  readonly args: readonly string[];
}

/** Turns an English message with `{0}` places into the reader's language (`vscode.l10n.t` has this shape). */
export type Translate = (message: string, ...args: string[]) => string;

/** Makes a reason. */
export function reason(code: WordCode, ...args: readonly string[]): Reason {
  return args.length === 0 ? (alone[code] ??= { code, args }) : { code, args };
}

/** Reasons that say all in their code: half of those in a story, and the same ones. */
const alone: Partial<Record<WordCode, Reason>> = {};

/** Says a reason in words. */
export function say(why: Reason, translate: Translate): string {
  return translate(words[why.code], ...why.args);
}

/** English, with `{0}`, `{1}`, … replaced: the translator of the command line and of tests. */
export function inEnglish(message: string, ...args: string[]): string {
  return message.replace(/\{(\d)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
}
