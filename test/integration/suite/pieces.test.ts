import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { marksOf, textOf } from '../longTexts';
import { closeAll, openSource, patience, until, write } from '../support';

suite('a source that goes to the engine in pieces', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('is analysed as a whole, and marked at its end once that is seen', async () => {
    const { editor, story } = await openSource(await write('stories/pieces/one.txt', await textOf(600_000)));
    const { isMarked } = await marksOf(editor);
    await until('marks', isMarked);
    const last = editor.document.lineCount - 30;
    editor.revealRange(new vscode.Range(last, 0, last, 0), vscode.TextEditorRevealType.AtTop);
    await until('it is scrolled', () => editor.visibleRanges.some(({ end }) => end.line >= last));
    await until('marks there', isMarked);
    const { sentences } = story.index?.story.sources[0] ?? assert.fail();
    const end = editor.document.getText().trimEnd().length;
    assert.ok((sentences.at(-1)?.end ?? 0) > end - 500, `the last of ${end} is at ${String(sentences.at(-1)?.end)}`);
  });
});
