/** Lines of a stream. */

/** A line that is not empty. */
export interface Line {
  /** From 1, with the empty ones counted. */
  readonly number: number;
  /** Without its end. */
  readonly text: string;
}

/** Characters of a line that is read; what a longer one has more is left out. */
const LONGEST = 200_000_000;

/** The lines of UTF-8 that comes in pieces. Holds one at a time. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  for await (const bytes of input) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    if (length < LONGEST) parts.push(first);
    length += first.length;
    for (const other of others) {
      yield* lineOf(parts.join(''), number++);
      parts = [other];
      length = other.length;
    }
  }
  yield* lineOf(parts.join('') + decoder.decode(), number);
}

function* lineOf(text: string, number: number): Generator<Line> {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (line.trim() !== '') yield { number, text: line };
}
