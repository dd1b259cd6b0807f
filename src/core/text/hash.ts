/** Small integer hashes for feature tables. */

/** FNV-1a over UTF-16 code units from `from` to `to`; 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** A hash of 53 bits, a whole number: it is next to impossible that two texts of a story have the same. */
export function wideHash(text: string): number {
  return (hashText(text) >>> 0) * 2 ** 21 + (otherHash(text) >>> 11);
}

/** Another hash of a whole text, which tells apart what {@link hashText} does not; 32 bits. */
function otherHash(text: string): number {
  let hash = 0x9747b28c;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
  return hash;
}

/** Mixes a feature's number with one or two values into a 32-bit hash. */
export function mix(feature: number, value: number, second = 0): number {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
