// Where things are. Node's own modules only: this runs before anything is installed.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder of the five sample sources. */
export const seedsFolder = path.join(projectRoot, 'seeds');

/** Where downloaded tools are kept between runs; shared by all checkouts of one user. */
export function cacheFolder() {
  const base =
    process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    path.join(os.homedir(), '.cache');
  return path.join(base, 'corroborate');
}
