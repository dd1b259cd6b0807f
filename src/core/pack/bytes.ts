/** Numbers in few bytes. */

/** So many bits of a number are in a byte; the highest one says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/** Writes numbers behind one another: small ones take a byte. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #floats = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** @param number an integer from 0 up to 2 ** 31 */
  number(number: number): void {
    this.#makeRoom();
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) this.#bytes[this.#length++] = (rest & (MORE - 1)) | MORE;
    this.#bytes[this.#length++] = rest;
  }

  float(value: number): void {
    this.#makeRoom();
    this.#floats.setFloat64(this.#length, value);
    this.#length += 8;
  }

  /** For one number. */
  #makeRoom(): void {
    if (this.#length + 8 <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#floats = new DataView(larger.buffer);
  }
}

/** Reads what a {@link ByteWriter} wrote, from some place on. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  number(): number {
    let byte = this.#bytes[this.#at++] ?? 0;
    if (byte < MORE) return byte;
    let number = byte & (MORE - 1);
    for (let bits = BITS; byte >= MORE; bits += BITS) {
      byte = this.#bytes[this.#at++] ?? 0;
      number |= (byte & (MORE - 1)) << bits;
    }
    return number >>> 0;
  }

  float(): number {
    const { buffer, byteOffset } = this.#bytes;
    const value = new DataView(buffer, byteOffset).getFloat64(this.#at);
    this.#at += 8;
    return value;
  }
}
