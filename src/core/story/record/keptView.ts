/** The first rows of a story's trees as they are kept: what is shown before the story is analysed again. */
import { sha256 } from '@noble/hashes/sha2.js';
import { hashText } from '../../text/hash';
import type { RowPage, TreeName } from '../../views/treePages';
import { recordVersion } from './analysisKey';
import { engineVersion } from './engineVersion';
import { keptJson, keptLineOf } from './keptAnalysis';
import { fields, isIndex, isText, listOf, oneOf } from './shape';

/** Rows by what they stand under: "" for those at the top. */
export type KeptRows = Readonly<Record<TreeName, Readonly<Record<string, RowPage>>>>;

/** What a source adds to {@link viewKey}: tells texts apart that were not made to be taken for each other. */
export function textMark(text: string): string {
  return `${hashText(text)} ${hashText(text, text.length >>> 1)} ${text.length}`;
}

/**
 * The name of what a story shows: 64 hexadecimal digits that depend on all its sources, on what people say about it, on the
 * language and on the engine.
 *
 * @param sources a {@link textMark} by id
 * @param about everything else that it depends on, as JSON
 */
export function viewKey(sources: ReadonlyMap<string, string>, about: string): string {
  const marks = [...sources].map(([id, mark]) => `${JSON.stringify(id)} ${mark}`).sort();
  const digest = sha256(new TextEncoder().encode([recordVersion, engineVersion, about, ...marks].join('\n')));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Rows as one line with a checksum. */
export function rowsLine(key: string, rows: KeptRows): string {
  return keptLineOf(key, JSON.stringify(rows));
}

/** The rows that {@link rowsLine} wrote; `undefined` when the line is damaged or not the one with this key. Never throws. */
export function rowsIn(line: string, key: string): KeptRows | undefined {
  const json = keptJson(line, key);
  if (json === undefined) return undefined;
  try {
    const rows: unknown = JSON.parse(json);
    return isKept(rows) ? (rows as KeptRows) : undefined;
  } catch {
    return undefined;
  }
}

const icons = [
  ...['group', 'disagreement', 'overtaken', 'garble', 'claim', 'date', 'person', 'organisation', 'place', 'quotation'],
  ...['number', 'origin', 'source', 'passage', 'note'],
];

const isPage = fields({
  total: isIndex,
  rows: listOf(
    fields(
      { id: isText, label: isText, icon: oneOf(...icons), accessible: isText, childCount: isIndex },
      {
        description: isText,
        tooltip: isText,
        flag: oneOf('disagreement', 'older', 'garble'),
        passage: fields({ source: isText, start: isIndex, end: isIndex }),
      },
    ),
  ),
});

const isPages = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isPage);

const isKept = fields({ facts: isPages, sources: isPages });
