import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tellFigure } from '../collect';
import { api, closeAll, inWorkspace, openSource, patience, pause, until, write } from '../support';
import { ThreadMonitor } from '../threadMonitor';

/** No longer may the extension hold the thread that it shares with all others. */
const longestHold = 16; // milliseconds

/** A text of at least so many UTF-16 units. */
async function textOf(length: number): Promise<string> {
  const seed = (await vscode.workspace.findFiles('seeds/*.txt'))[0] ?? assert.fail();
  const article = new TextDecoder().decode(await vscode.workspace.fs.readFile(seed));
  return `${article}\n\n`.repeat(Math.ceil(length / article.length));
}

/** Whether there are marks where an editor shows its text. */
async function marksOf(editor: vscode.TextEditor): Promise<{ readonly isMarked: () => boolean }> {
  const { marks } = await api();
  const isMarked = (): boolean => {
    const [view] = editor.visibleRanges;
    return [...marks.painted(editor).values()].flat().some((range) => view?.intersection(range) !== undefined);
  };
  return { isMarked };
}

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

suite('a source of 5 MB', function () {
  this.timeout(3 * patience);
  const monitor = ThreadMonitor.in('dist/extension.js');
  suiteTeardown(async () => {
    monitor?.dispose();
    await closeAll();
    // nor is it to hold up what is measured later: it is read again when VS Code lets go of its document
    if (monitor) await vscode.workspace.fs.delete(inWorkspace('stories/huge'), { recursive: true });
  });

  test('is marked where it is seen, and holds up neither scrolling nor typing', async function () {
    if (!monitor) return this.skip();
    const { stories } = await api();
    const others = Array.from({ length: 20 }, (_, at) => `near/${at}`);
    for (const name of others)
      await stories.ready(await write(`stories/${name}/one.txt`, 'A bridge opens in Bergen.\n'));
    const uri = await write('stories/huge/one.txt', await textOf(5_000_000));
    await monitor.start();
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
    const holds = await monitor.stop();
    tellFigure('longest hold of the extension host meanwhile, in milliseconds', holds[0]?.held ?? 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.deepEqual(
      holds.filter(({ held }) => held > longestHold).map(({ held, where }) => `${held.toFixed(1)} ms in ${where}`),
      [],
    );
  });
});
