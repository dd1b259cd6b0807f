import { readDiskNow } from '#platform';
import { decodeSource } from '../core/text/decode';
import type { FileText } from '../host/protocol';

/** Bytes, about, that are read in one go: then other messages get their turn. */
const mostInOneGo = 1_000_000;

/**
 * The texts of files on this machine's disk, in their order: as many as are read in one go, at least one.
 *
 * @param most bytes that one may have
 */
export function readFiles(paths: readonly string[], most: number): readonly FileText[] {
  const files: FileText[] = [];
  let read = 0;
  for (const path of paths) {
    if (read > mostInOneGo) break;
    try {
      const bytes = readDiskNow(path, most);
      read += bytes?.length ?? 0;
      const decoded = bytes && decodeSource(bytes);
      if (!decoded) files.push({ problem: 'too-large' });
      else files.push(decoded.ok ? { text: decoded.text } : { problem: decoded.reason });
    } catch (error) {
      files.push({ problem: 'unreadable', why: String(error) });
    }
  }
  return files;
}
