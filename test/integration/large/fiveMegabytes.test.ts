import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tellFigure } from '../collect';
import { HoldWatch } from '../holds';
import { marksOf, textOf } from '../longTexts';
import { api, closeAll, inWorkspace, pause, patience, until, write } from '../support';

suite('a source of 5 MB', function () {
  this.timeout(3 * patience);
  const holds = new HoldWatch();
  suiteTeardown(async () => {
    holds.dispose();
    await closeAll();
    // it would be read again when VS Code lets go of its document, while something else is measured
    await vscode.workspace.fs.delete(inWorkspace('stories/huge'), { recursive: true });
  });

  test('is marked where it is seen, and holds up neither scrolling nor typing', async () => {
    const { stories } = await api();
    const others = Array.from({ length: 20 }, (_, at) => `near/${at}`);
    for (const name of others)
      await stories.ready(await write(`stories/${name}/one.txt`, 'A bridge opens in Bergen.\n'));
    const uri = await write('stories/huge/one.txt', await textOf(5_000_000));
    await holds.start();
    const begun = performance.now();
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    const story = (await stories.ready(uri)) ?? assert.fail();
    tellFigure('seconds till a source of 5 MB is analysed', (performance.now() - begun) / 1000);
    const { isMarked } = await marksOf(editor);
    await until('marks', isMarked);
    const times: number[] = [];
    for (let step = 1; step <= 20; step++) {
      const line = Math.floor((editor.document.lineCount * step) / 21);
      const from = performance.now();
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
      const isSeen = ({ start, end }: vscode.Range): boolean => start.line <= line + 2 && end.line >= line;
      await until('it is scrolled', () => editor.visibleRanges.some(isSeen));
      await until('marks there', isMarked);
      times.push(performance.now() - from);
    }
    const second = times.sort((one, other) => one - other).at(-2) ?? 0;
    tellFigure('milliseconds from scrolling in it to the marks there, the second slowest of 20', second);
    for (const letter of ' Ragnhild Nygaard came.') {
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), letter));
      await pause(60);
    }
    const before = story.index;
    await until('a new analysis', () => story.index !== before && story.state === 'ready');
    await until('the new marks', isMarked);
    // its facts to check are found anew, and many ask for them meanwhile
    for (const name of ['huge', ...others]) await write(`stories/${name}/.corroborate/people/ada.jsonl`, '\n');
    await pause(2000); // what is shown beside the text follows
    await holds.stop();
  });
});
