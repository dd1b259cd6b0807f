/** How large the packaged extension is. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { matchesGlob, parseGlob } from '../../../src/host/glob';

/** Bytes that the packaged extension may have. */
export const LARGEST_PACKAGE = 5_000_000;

/** The files of a folder and of those below it, as paths from it. */
function filesIn(folder: string, below = true): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: below, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'));
}

/**
 * The files that go into the package, with their sizes in it: what `.vscodeignore` lets through, each as a ZIP file holds it.
 *
 * @param bundles the folder that stands for `dist`
 */
export function packagedFiles(bundles: string): ReadonlyMap<string, number> {
  const wanted = fs.readFileSync('.vscodeignore', 'utf8').matchAll(/^!(.+)$/gm);
  const globs = [...wanted].flatMap(([, pattern = '']) => parseGlob(pattern));
  const files = [
    ...filesIn('.', false),
    ...filesIn(bundles).map((file) => `dist/${file}`),
    ...['l10n', 'media', 'syntaxes'].flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`)),
  ].filter((file) => globs.some((glob) => matchesGlob(glob, file.split('/'))));
  return new Map(
    files.map((file) => {
      const place = file.startsWith('dist/') ? path.join(bundles, path.relative('dist', file)) : file;
      return [file, deflateRawSync(fs.readFileSync(place), { level: 9 }).length];
    }),
  );
}
