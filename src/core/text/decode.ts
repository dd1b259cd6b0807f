/** From the bytes of a file to the text of a source. */
import { allAtOnce, type Steps } from '../steps';
import { reason, type Reason } from '../words';

/** The encodings that are recognised. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A decoded file. `note` says what a reader should know about the decoding, when there is anything. */
export type DecodedSource =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly note?: Reason }
  | { readonly ok: false; readonly reason: Reason };

/** UTF-16 without a byte order mark is told from binary by this many bytes at most. */
const SAMPLE_BYTES = 65_536;
/** More control characters than one in this many are a sign of a binary file. */
const TEXT_PER_CONTROL = 50;
/** A step takes so many bytes: about a millisecond. */
const PIECE_BYTES = 131_072;

/**
 * Decodes a file: UTF-8, UTF-16 in both byte orders, each with and without byte order mark, else windows-1252.
 * The byte order mark is not part of the text (as in VS Code's documents); line breaks stay as they are, so that
 * offsets are the same here, in the editor and in exports. Never throws; a binary file is `ok: false`.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  return allAtOnce(decodeInSteps(bytes));
}

/** The same as {@link decodeSource}, in steps: a text of 5 MB takes some hundredths of a second. */
export function* decodeInSteps(bytes: Uint8Array): Steps<DecodedSource> {
  const marked = markedEncoding(bytes);
  if (marked) return yield* accept(bytes, marked, marked === 'utf-8' ? 3 : 2);
  if (bytes.includes(0)) {
    const guessed = guessUtf16(bytes);
    return guessed ? yield* accept(bytes, guessed, 0) : { ok: false, reason: reason('decode.binary') };
  }
  return yield* accept(bytes, 'utf-8', 0);
}

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Decodes strictly; where the bytes do not fit, keeps what can be kept and says so. */
function* accept(bytes: Uint8Array, encoding: Encoding, markLength: number): Steps<DecodedSource> {
  const body = bytes.subarray(markLength);
  const strict = yield* decodeStrictly(body, encoding);
  if (strict !== undefined) return yield* checked(strict, encoding);
  const lenient = yield* decodePieces(body, new TextDecoder(encoding, { ignoreBOM: true }));
  if (encoding !== 'utf-8' || markLength > 0 || (yield* isMostlyUtf8(lenient))) {
    return yield* checked(lenient, encoding, reason('decode.damaged', encoding.toUpperCase()));
  }
  return yield* checked(yield* decodeWestern(body), 'windows-1252', reason('decode.windows-1252'));
}

/** One for all short files, of which thousands may come at once: that of UTF-8 keeps nothing from one to the next. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function* decodeStrictly(bytes: Uint8Array, encoding: Encoding): Steps<readonly string[] | undefined> {
  const isShort = encoding === 'utf-8' && bytes.length <= PIECE_BYTES;
  const decoder = isShort ? utf8 : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return isShort ? [decoder.decode(bytes)] : yield* decodePieces(bytes, decoder);
  } catch {
    return undefined;
  }
}

/** @throws when the decoder is strict and the bytes do not fit */
function* decodePieces(bytes: Uint8Array, decoder: TextDecoder): Steps<readonly string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const isLast = at + PIECE_BYTES >= bytes.length;
    pieces.push(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: !isLast }));
    yield;
  }
  return pieces;
}

/** Bytes 80 to 9F in windows-1252; 0 where the code page has nothing. The other bytes are as in Unicode. */
const western = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** Windows-1252. Not by `TextDecoder`: that of Node 20 reads bytes 80 to 9F as control characters. */
function* decodeWestern(bytes: Uint8Array): Steps<readonly string[]> {
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    const piece = bytes.subarray(from, from + PIECE_BYTES);
    const units = new Uint8Array(piece.length * 2);
    piece.forEach((byte, at) => {
      const unit = (byte >= 0x80 && byte <= 0x9f && western[byte - 0x80]) || byte;
      units[2 * at] = unit & 0xff;
      units[2 * at + 1] = unit >> 8;
    });
    pieces.push(decoder.decode(units));
    yield;
  }
  return pieces;
}

/** UTF-8 with a few broken bytes, rather than another encoding: more non-ASCII characters decode than fail. */
function* isMostlyUtf8(lenient: readonly string[]): Steps<boolean> {
  let broken = 0;
  let decoded = 0;
  for (const piece of lenient) {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit === 0xfffd) broken++;
      else if (unit > 0x7f) decoded++;
    }
    yield;
  }
  return decoded > broken;
}

/** Turns text down that has too many control characters to be one. */
function* checked(pieces: readonly string[], encoding: Encoding, note?: Reason): Steps<DecodedSource> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let controls = 0;
  for (const piece of pieces) {
    if (piece.includes('\0')) return { ok: false, reason: reason('decode.binary') };
    controls += countControls(piece, length / TEXT_PER_CONTROL - controls);
    if (controls * TEXT_PER_CONTROL > length) return { ok: false, reason: reason('decode.binary') };
    yield;
  }
  const text = pieces.join('');
  // one go however long the text is: what is done with it waits for another
  yield;
  return { ok: true, text, encoding, ...(note ? { note } : {}) };
}

/** What {@link isControl} has, for whole texts: an expression looks through them four times as fast. */
const CONTROL = /\p{Cc}(?<![\t-\r\u0085])/gu;

/** How many control characters there are; not many more are counted than `most`. */
function countControls(text: string, most: number): number {
  const control = new RegExp(CONTROL);
  let controls = 0;
  while (controls <= most && control.test(text)) controls++;
  return controls;
}

/** C0 controls that do not stand in text files (tab, line feed, vertical tab, form feed and carriage return do), and C1. */
function isControl(unit: number): boolean {
  return unit < 0x09 || (unit > 0x0d && unit < 0x20) || (unit > 0x7e && unit < 0xa0 && unit !== 0x85);
}

/**
 * UTF-16 without a mark: read in one byte order it is free of control characters, lone surrogates and
 * noncharacters, in the other it is not, or less of it lies in the first 256 characters (spaces, digits, line breaks).
 */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const little = plainness(bytes, 0);
  const big = plainness(bytes, 1);
  if (little === undefined && big === undefined) return undefined;
  return (little ?? -1) >= (big ?? -1) ? 'utf-16le' : 'utf-16be';
}

/** How many code units lie below U+0100; `undefined` when the sample cannot be text in this byte order. */
function plainness(bytes: Uint8Array, highByte: 0 | 1): number | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let plain = 0;
  let awaitsLow = false;
  for (let at = 0; at < length; at += 2) {
    const one = bytes[at] ?? 0;
    const two = bytes[at + 1] ?? 0;
    const unit = highByte === 0 ? one | (two << 8) : (one << 8) | two;
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (awaitsLow !== isLow || isControl(unit) || unit >= 0xfffe) return undefined;
    awaitsLow = unit >= 0xd800 && unit <= 0xdbff;
    if (unit < 0x100) plain++;
  }
  return plain > 0 ? plain : undefined;
}
