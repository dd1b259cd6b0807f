/** Changing a file that other windows and other people's programs change too, without losing anything. */

/** A file with people's work, as the store sees it. */
export interface KeptFile {
  /**
   * The whole text; `undefined` when there is no such file.
   * @throws when it is there and cannot be read as text: what is not understood must not be written over
   */
  read(): Promise<string | undefined>;
  /** Puts a text in the place of the whole file: whoever reads it meanwhile, or after a crash, finds the old or the new one. */
  replace(text: string): Promise<void>;
  /** Does something that others who use the same lock wait for, where the file system has one. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

/** Others can come between as often as this before it is given up. */
const MOST_TRIES = 8;

/** Somebody else changed the file each time it was to be written. */
export class BusyFileError extends Error {
  override readonly name = 'BusyFileError';
}

/** The file, or a folder on the way to it, is a link: it could lead out of the story's folder. */
export class LinkedFileError extends Error {
  override readonly name = 'LinkedFileError';
}

/**
 * Reads the file as it is now, changes its text and puts the new one in its place. When this ends, the change was in the
 * file after it was written.
 *
 * @param change gives back the text as it is when it holds the change already: it may be asked several times
 * @throws what the file throws, and {@link BusyFileError}; the file is then as others left it
 */
export async function rewrite(file: KeptFile, change: (text: string) => string): Promise<void> {
  await file.exclusively(async () => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const before = (await file.read()) ?? '';
      const after = change(before);
      if (after === before) return;
      if (((await file.read()) ?? '') !== before) continue;
      await file.replace(after);
      if (((await file.read()) ?? '') === after) return;
    }
    throw new BusyFileError('the file is changed by others all the time');
  });
}
