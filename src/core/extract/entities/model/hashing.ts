/** Integer hashes: names and features are looked up by number, so no strings are made while reading a text. */

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/** Hash of `text[from, to)` by code unit (FNV-1a); all digits count as one. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= DIGIT_ZERO && code <= DIGIT_NINE ? DIGIT_ZERO : code), 0x01000193);
  }
  return hash | 0;
}

/** Joins two hashes; the order matters. */
export function join(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x85ebca6b) ^ (second + 0x9e3779b9), 0xc2b2ae35) | 0;
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Lower-case `text` without accents and other marks on Latin letters. */
export function fold(lower: string): string {
  for (let index = 0; index < lower.length; index++) {
    if (lower.charCodeAt(index) > 127) {
      return lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[đłøßıæœ’]/g, (letter) => PLAIN[letter] ?? letter);
    }
  }
  return lower;
}

const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
};
