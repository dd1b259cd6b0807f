import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tellFigure } from '../collect';
import { api, closeAll, patience, pause, until, write } from '../support';
import { ThreadMonitor } from '../threadMonitor';

/** No longer may the extension hold the thread that it shares with all others. */
const longestHold = 16; // milliseconds

suite('a source of 5 MB', function () {
  this.timeout(3 * patience);
  suiteTeardown(closeAll);

  test('is marked where it is seen, and holds up neither scrolling nor typing', async function () {
    const monitor = ThreadMonitor.in('dist/extension.js');
    if (!monitor) return this.skip();
    const { stories, marks } = await api();
    const seed = (await vscode.workspace.findFiles('seeds/*.txt'))[0] ?? assert.fail();
    const article = new TextDecoder().decode(await vscode.workspace.fs.readFile(seed));
    const uri = await write('stories/huge/one.txt', `${article}\n\n`.repeat(Math.ceil(5_000_000 / article.length)));
    await monitor.start();
    const begun = performance.now();
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    const story = (await stories.ready(uri)) ?? assert.fail();
    tellFigure('seconds till a source of 5 MB is analysed', (performance.now() - begun) / 1000);
    const isMarked = (): boolean => {
      const [view] = editor.visibleRanges;
      return [...marks.painted(editor).values()].flat().some((range) => view?.intersection(range) !== undefined);
    };
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
    await pause(1000); // what is shown beside the text follows
    const holds = await monitor.stop();
    tellFigure('longest hold of the extension host meanwhile, in milliseconds', holds[0]?.held ?? 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.deepEqual(
      holds.filter(({ held }) => held > longestHold).map(({ held, where }) => `${held.toFixed(1)} ms in ${where}`),
      [],
    );
  });
});
