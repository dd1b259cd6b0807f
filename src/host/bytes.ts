import { Breath } from './breath';

/** A text in UTF-8, put together from its pieces without holding the thread for long. */
export async function bytesOf(parts: readonly string[]): Promise<Uint8Array> {
  const { pause } = new Breath();
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    const bytes = encoder.encode(part);
    encoded.push(bytes);
    length += bytes.length;
    await pause();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of encoded) {
    whole.set(bytes, at);
    at += bytes.length;
    await pause();
  }
  return whole;
}
