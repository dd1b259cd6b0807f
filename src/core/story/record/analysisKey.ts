/** The names that analyses are kept under. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { SourceRules } from '../../correct/sourceRules';
import { engineVersion } from './engineVersion';

/** Counted up whenever records are written in another way. */
export const recordVersion = 1;

/**
 * The name of a text's analysis: 64 hexadecimal digits that depend on the text, on what people corrected in it, on the
 * engine's version and on how records are written. Two texts with one name cannot be found on purpose (SHA-256), so that no
 * source can pass for another.
 */
export function analysisKey(text: string, rules?: SourceRules): string {
  const about = `${recordVersion}\n${engineVersion}\n${rules ? JSON.stringify(rules) : ''}\n`;
  const digest = sha256(unitsOf(about, text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-16 code units as bytes, low byte first: unlike UTF-8 they tell any two strings apart. */
function unitsOf(about: string, text: string): Uint8Array {
  const bytes = new Uint8Array(2 * (about.length + text.length));
  let at = 0;
  for (const part of [about, text]) {
    for (let index = 0; index < part.length; index++) {
      const unit = part.charCodeAt(index);
      bytes[at++] = unit & 0xff;
      bytes[at++] = unit >>> 8;
    }
  }
  return bytes;
}
