/** Names of files: as they are shown, and as ids inside a story. */
import path from 'node:path';
import { terminalText } from './terminal';

/** The folder that all of some folders lie in. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  return rest.reduce((common, folder) => {
    let shared = common;
    while (shared !== path.dirname(shared) && folder !== shared && !folder.startsWith(shared + path.sep)) {
      shared = path.dirname(shared);
    }
    return shared;
  }, first);
}

/** A file's id in the story of the folder `root`. */
export function idIn(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/');
}

/** A name as it stands in a sentence. */
export function shown(name: string): string {
  return `“${terminalText(name)}”`;
}

/** What the system says against reading or writing a file. */
export function errorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return terminalText(code ?? message);
}
