/** Texts as compressed bytes, the same in Node and in browsers. */

/** Compresses lines. */
export async function pressed(lines: Iterable<string>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const source = lines[Symbol.iterator]();
  const stream = new ReadableStream<BufferSource>({
    pull(controller) {
      const next = source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(`${next.value}\n`));
    },
  });
  const bytes = await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return new Uint8Array(bytes);
}

/** The lines in compressed bytes, as far as they are whole. */
export async function* linesIn(bytes: Uint8Array): AsyncIterable<string> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = packed.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + value).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch {
    // damaged: what came before is good
  }
}
