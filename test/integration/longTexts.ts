import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api } from './support';

/** A text of at least so many UTF-16 units. */
export async function textOf(length: number): Promise<string> {
  const seed = (await vscode.workspace.findFiles('seeds/*.txt'))[0] ?? assert.fail();
  const article = new TextDecoder().decode(await vscode.workspace.fs.readFile(seed));
  return `${article}\n\n`.repeat(Math.ceil(length / article.length));
}

/** Tells whether there are marks where an editor shows its text. */
export async function marksOf(editor: vscode.TextEditor): Promise<{ readonly isMarked: () => boolean }> {
  const { marks } = await api();
  const isMarked = (): boolean => {
    const [view] = editor.visibleRanges;
    return [...marks.painted(editor).values()].flat().some((range) => view?.intersection(range) !== undefined);
  };
  return { isMarked };
}
