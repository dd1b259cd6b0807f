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
  return keptLineOf(key, JSON.stringify(packAnalysis(analysis)));
}

/** {@link keptLine} for an analysis that is packed and JSON already. */
export function keptLineOf(key: string, json: string): string {
  const rest = `${key} ${json}`;
  return `${checksum(rest)} ${rest}`;
}

/** The JSON of a packed analysis in a line of {@link keptLine}; `undefined` when the line is not whole or not that of the key. */
export function keptJson(line: string, key: string): string | undefined {
  const rest = line.slice(SUM_LENGTH + 1);
  const isWhole = rest.startsWith(`${key} `) && line.slice(0, SUM_LENGTH + 1) === `${checksum(rest)} `;
  return isWhole ? rest.slice(key.length + 1) : undefined;
}

/**
 * The analysis of a text of `length` UTF-16 units that {@link keptLine} made a line of; `undefined` when the line is damaged,
 * cut off or not the one with this key. Never throws.
 */
export function analysisIn(line: string, key: string, length: number): SourceAnalysis | undefined {
  const json = keptJson(line, key);
  if (json === undefined) return undefined;
  try {
    return unpackAnalysis(JSON.parse(json), length);
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
