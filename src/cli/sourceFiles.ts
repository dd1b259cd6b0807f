/** Finds the files that a call names. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorText, shown } from './paths';

/** A file to read: as it is shown, and where it is. */
export interface FoundFile {
  readonly shown: string;
  readonly absolute: string;
}

/** The files that some paths stand for, and one sentence for each path that stands for none. */
export interface FoundFiles {
  /** Each once, in the order of the paths, those of a folder sorted. */
  readonly files: readonly FoundFile[];
  /** The folders given and those of the files given: what lies in them beside the sources may say more. */
  readonly folders: ReadonlySet<string>;
  readonly warnings: readonly string[];
}

const sourceExtensions: readonly string[] = ['.txt', '.md', '.news'];

/**
 * Finds the sources in folders and below them, and single files. Links inside a folder are not followed, so that a folder
 * cannot reach beyond itself.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const folders = new Set<string>();
  const warnings: string[] = [];
  for (const given of new Set(paths)) {
    const absolute = path.resolve(given);
    try {
      if (!(await stat(absolute)).isDirectory()) {
        files.set(absolute, { shown: given, absolute });
        folders.add(path.dirname(absolute));
        continue;
      }
      const found = await sourceFilesIn(absolute);
      if (found.length > 0) folders.add(absolute);
      else warnings.push(`There are no sources (${sourceExtensions.join(', ')}) in ${shown(given)}.`);
      for (const file of found)
        files.set(file, { shown: path.join(given, path.relative(absolute, file)), absolute: file });
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      warnings.push(
        isMissing
          ? `There is no file or folder ${shown(given)}.`
          : `${shown(given)} cannot be read: ${errorText(error)}.`,
      );
    }
  }
  return { files: [...files.values()], folders, warnings };
}

/** Source files in a folder and below it, sorted; hidden folders, packages and links are left out. */
async function sourceFilesIn(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const full = path.join(next, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(full);
      else if (entry.isFile() && sourceExtensions.includes(path.extname(entry.name).toLowerCase())) files.push(full);
    }
  }
  return files.sort();
}
