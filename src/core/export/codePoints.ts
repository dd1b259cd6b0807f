/** Offsets in Unicode code points, as W3C annotations and brat count them, from and to UTF-16 code units. */
export class CodePoints {
  /** The UTF-16 offset of each code point, and of the end. */
  readonly #at: Uint32Array;

  constructor(text: string) {
    const at = new Uint32Array(text.length + 1);
    let count = 0;
    for (let offset = 0; offset < text.length; offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1) {
      at[count++] = offset;
    }
    at[count] = text.length;
    this.#at = at.subarray(0, count + 1);
  }

  /** How many code points the text has. */
  get length(): number {
    return this.#at.length - 1;
  }

  /** The code point that begins at a UTF-16 offset, or holds it. */
  from(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#at[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The UTF-16 offset of a code point; one outside the text is taken to its nearest end. */
  to(codePoint: number): number {
    return this.#at[Math.max(0, Math.min(codePoint, this.length))] ?? 0;
  }
}
