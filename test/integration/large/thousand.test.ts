import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tellFigure } from '../collect';
import { HoldWatch } from '../holds';
import { api, closeAll, inWorkspace, marked, patience, pause, until } from '../support';

/** Milliseconds from when the extension host hears of a name that is written to its mark, of 20 times the second slowest. */
async function timeOfMarks(editor: vscode.TextEditor): Promise<number> {
  const names = async (): Promise<number> => (await marked(editor, 'person')).length;
  const times: number[] = [];
  for (let edit = 0; edit < 20; edit++) {
    const before = await names();
    let begun = performance.now();
    const listening = vscode.workspace.onDidChangeTextDocument(() => (begun = performance.now()));
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((builder) => builder.insert(end, ' Mayor Ingrid Solberg said so. '));
    while ((await names()) === before && performance.now() - begun < 5000) await pause(2);
    times.push(performance.now() - begun);
    listening.dispose();
    await pause(100);
  }
  return times.sort((one, other) => one - other).at(-2) ?? 0;
}

suite('a story of a thousand sources', function () {
  this.timeout(10 * patience);
  const holds = new HoldWatch();
  suiteTeardown(async () => {
    holds.dispose();
    await closeAll();
  });

  test('never holds the extension host, while it is indexed and a person types', async () => {
    const folder = inWorkspace('stories/thousand');
    const { stories } = await api();
    const uri = vscode.Uri.joinPath(folder, '00007.txt');
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    await vscode.commands.executeCommand('corroborate.facts.focus');
    await vscode.window.showTextDocument(uri, { preview: false });
    const started = performance.now();
    await holds.start();
    let isDone = false;
    const opened = stories.open(folder).then((story) => {
      isDone = true;
      return story;
    });
    const type = async (text: string): Promise<void> => {
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, text), { undoStopBefore: false, undoStopAfter: false });
    };
    const hasMarks = async (): Promise<boolean> => (await marked(editor, 'person')).length > 0;
    await until('names are marked', async () => isDone || (await hasMarks()));
    assert.ok(!isDone, 'names are marked before the story is linked');
    for (let word = 0; !isDone; word++) {
      for (const letter of 'word ') await type(letter);
      await pause(word % 4 === 0 ? 1000 : 200);
    }
    const story = await opened;
    tellFigure('seconds till a story of 1,000 sources is there', (performance.now() - started) / 1000);
    for (let word = 0; word < 4; word++) {
      for (const letter of ' May 2024.') await type(letter);
      await pause(500);
      await stories.ready(uri);
    }
    tellFigure('milliseconds from an edit to its marks, 95th percentile', await timeOfMarks(editor));
    await pause(2000);
    assert.equal(story.index?.story.sources.length, 1000);
    await holds.stop();
  });
});
