/** The names of the files that people's records are kept in. */
import { recordId } from './records';

/** Names of devices that no file may have on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/** The name of a person's file: letters, digits and hyphens. Names that would make the same file name get different ones. */
export function personFile(name: string): string {
  const plain = name.normalize('NFC').trim().toLowerCase();
  const stem = plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST);
  const isWhole = stem !== '' && stem.replaceAll('-', ' ') === plain && !reserved.test(stem);
  return `${stem}${isWhole ? '' : `${stem === '' ? '' : '-'}${recordId(plain).slice(0, 6)}`}.jsonl`;
}
