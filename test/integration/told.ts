import * as vscode from 'vscode';

/** What shows something to a reader, or asks for something. */
const ways = [
  'setStatusBarMessage',
  'showInformationMessage',
  'showWarningMessage',
  'showErrorMessage',
  'showQuickPick',
  'showInputBox',
  'showOpenDialog',
  'createQuickPick',
] as const;

/**
 * Everything that is said to the reader, or asked, while something is done, as “way: words”. Questions are not answered.
 */
export async function told(work: () => PromiseLike<unknown>): Promise<readonly string[]> {
  const { window } = vscode;
  const originals = Object.fromEntries(ways.map((way) => [way, window[way]]));
  const said: string[] = [];
  const record = (way: string) => (words: unknown) => {
    said.push(`${way}: ${typeof words === 'string' ? words : ''}`);
    return way === 'createQuickPick' ? unanswered() : Promise.resolve(undefined);
  };
  Object.assign(window, Object.fromEntries(ways.map((way) => [way, record(way)])));
  try {
    await work();
  } finally {
    Object.assign(window, originals);
  }
  return said;
}

/** A list that the reader leaves as soon as it shows. */
function unanswered(): object {
  let leave = (): void => undefined;
  const ignored = (): object => ({ dispose: () => undefined });
  return {
    onDidHide: (listener: () => void) => {
      leave = listener;
      return ignored();
    },
    onDidAccept: ignored,
    onDidChangeValue: ignored,
    show: () => leave(),
    dispose: () => undefined,
  };
}
