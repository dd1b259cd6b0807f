/** Texts as compressed bytes, the same in Node and in browsers. */

/** Compresses lines; each is asked for when those before it are compressed, but for one or two. */
export async function pressed(lines: Iterable<string> | AsyncIterable<string>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const source = inOrder(lines);
  const stream = new ReadableStream<BufferSource>({
    async pull(controller) {
      const next = await source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(`${next.value}\n`));
    },
  });
  const bytes = await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return new Uint8Array(bytes);
}

async function* inOrder(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, void> {
  yield* lines;
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
