/** Analyses as they are kept from run to run: one line each. */
import type { SourceAnalysis } from '../../model';
import { mix } from '../../text/hash';
import { packAnalysis, unpackAnalysis } from './packedAnalysis';

/**
 * An analysis as one line without a line break: a checksum, its key and JSON.
 *
 * @param key from `analysisKey`
 */
export function keptLine(key: string, analysis: SourceAnalysis): string {
  const rest = `${key} ${JSON.stringify(packAnalysis(analysis))}`;
  return `${checksum(rest)} ${rest}`;
}

/**
 * The analysis of a text of `length` UTF-16 units that {@link keptLine} made a line of; `undefined` when the line is damaged,
 * cut off or not the one with this key. Never throws.
 */
export function analysisIn(line: string, key: string, length: number): SourceAnalysis | undefined {
  const rest = line.slice(SUM_LENGTH + 1);
  if (!rest.startsWith(`${key} `) || line.slice(0, SUM_LENGTH + 1) !== `${checksum(rest)} `) return undefined;
  try {
    return unpackAnalysis(JSON.parse(rest.slice(key.length + 1)), length);
  } catch {
    return undefined;
  }
}

/** The key of a line, to find it among others; the line may still be damaged. */
export function keyOfLine(line: string): string | undefined {
  return /^[0-9a-f]{16} ([0-9a-f]{64}) /.exec(line)?.[1];
}

/** Hexadecimal digits of {@link checksum}. */
const SUM_LENGTH = 16;

/** Tells damage, not forgery: 64 bits of two hashes (FNV-1a, and one that multiplies by another number) and the length. */
function checksum(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [mix(1, one, text.length), mix(2, other, text.length)]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
