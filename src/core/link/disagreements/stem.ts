import { irregularForms } from '../../data/irregularForms';

/**
 * A word without its commonest English endings, or the base of an irregular form: enough to match "visits" with "visit",
 * "agreed" with "agree" and "paid" with "pay".
 */
export function stem(lower: string): string {
  let word = irregularForms.get(lower) ?? lower;
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) word = word.slice(0, -2);
  else if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.length > 4 && word.endsWith('ed')) word = word.slice(0, -2);
  if (word.length > 4 && word.endsWith('e')) word = word.slice(0, -1);
  const last = word.charCodeAt(word.length - 1);
  if (word.length > 4 && last === word.charCodeAt(word.length - 2) && !/(?:ll|ss|zz)$/.test(word))
    word = word.slice(0, -1);
  return word;
}
