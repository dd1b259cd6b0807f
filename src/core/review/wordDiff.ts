/** What differs between two wordings, word by word. */
import { diffArrays } from 'diff';

/** A run of words that both wordings have, or only one of them. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer wordings are taken for wholly different: comparing takes time by how much differs. */
const MOST_WORDS = 2000;

/** The runs of words from the first wording to the second; words are told apart with their capitals and marks. */
export function wordDiff(one: string, other: string): readonly WordChange[] {
  const [before, after] = [wordsOf(one), wordsOf(other)];
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) {
    return [
      { kind: 'removed', text: before.join(' ') },
      { kind: 'added', text: after.join(' ') },
    ];
  }
  return diffArrays(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

/** Words, and the marks around them as words of their own, so that a comma more is not another word. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const characters = [...word];
    const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
    const first = characters.findIndex(isLetter);
    if (first < 0) return characters;
    const last = characters.findLastIndex(isLetter);
    return [...characters.slice(0, first), characters.slice(first, last + 1).join(''), ...characters.slice(last + 1)];
  });
}

/** A comparison in plain text: `[-only in the first-] {+only in the second+}`, as `git diff --word-diff` has it. */
export function wordDiffText(one: string, other: string): string {
  return wordDiff(one, other)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');
}
