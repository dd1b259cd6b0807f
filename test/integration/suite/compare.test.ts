import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, openSource, patience, positionOf, shown, until, write } from '../support';

const one = [
  'Bridge to close',
  '',
  'The council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns.',
  '',
  'Ferry captain Olga Brandt welcomed the plan on Monday.',
  '',
].join('\n');
const filler = Array.from({ length: 120 }, (_, at) => `The archive of the year ${1800 + at} has no entry.\n`).join(
  '\n',
);
const two = `Lindby loses its bridge\n\nLindby council is closing the harbour bridge in May.\n\n${filler}\n\nRepairs of the bridge will cost 14 million crowns.\n`;
const folder = 'stories/compared';

suite('side by side', function () {
  this.timeout(patience);
  let first: vscode.Uri;
  let second: vscode.Uri;
  suiteSetup(async () => {
    second = await write(`${folder}/two.txt`, two);
    first = await write(`${folder}/one.txt`, one);
    await openSource(first);
    await vscode.commands.executeCommand('corroborate.compareSources', first, second);
    await until('both are shown', () => vscode.window.visibleTextEditors.length === 2);
  });
  suiteTeardown(closeAll);

  function putCursor(words: string): vscode.TextEditor {
    const editor = shown(first);
    const position = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  test('the counterpart of the claim at the cursor is lit and on the screen, and the focus stays', async () => {
    const { follower } = await api();
    const editor = putCursor('12 million');
    const [lit] = await until('the counterpart', () => {
      const ranges = follower.lit(shown(second));
      return ranges.some((range) => shown(second).document.getText(range).includes('14 million')) && ranges;
    });
    await until('it is on the screen', () =>
      shown(second).visibleRanges.some((visible) => lit && visible.contains(lit)),
    );
    assert.equal(vscode.window.activeTextEditor, editor);
    assert.ok(shown(second).selection.active.isEqual(new vscode.Position(0, 0)), 'the other cursor has not moved');
    putCursor('Olga Brandt');
    await until('nothing is lit', () => follower.lit(shown(second)).length === 0);
  });

  test('one command switches following off, and on again', async () => {
    const { follower } = await api();
    await vscode.commands.executeCommand('corroborate.toggleFollow');
    putCursor('12 million');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(follower.lit(shown(second)).length, 0);
    await vscode.commands.executeCommand('corroborate.toggleFollow');
    putCursor('Bridge to');
    putCursor('12 million');
    await until('it follows again', () => follower.lit(shown(second)).length > 0);
  });

  test('next shared claim, next difference, next claim only here', async () => {
    const at = async (command: string): Promise<string> => {
      const editor = shown(first);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand(`corroborate.${command}`);
      const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('an editor is active');
      assert.equal(document.uri.toString(), first.toString());
      return document.lineAt(selection.active.line).text.slice(selection.active.character);
    };
    assert.match(await at('nextOnlyHere'), /^Ferry captain/);
    assert.match(await at('nextDifference'), /^(?:Repairs|12)/);
    assert.match(await at('nextShared'), /^(?:Bridge|The council|Repairs)/);
  });

  test('two wordings are compared in a diff; the details are a read-only text', async () => {
    putCursor('will cost');
    await vscode.commands.executeCommand('corroborate.compareWordings');
    const diff = await until('the diff', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input;
    });
    const texts = await Promise.all(
      [diff.original, diff.modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    assert.match(texts[0] ?? '', /12 million/);
    assert.match(texts[1] ?? '', /14 million/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.One });
    putCursor('will cost');
    await vscode.commands.executeCommand('corroborate.showDetails');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^number: 12 million crowns/m);
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'corroborate');
    await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.One });
    putCursor('Olga Brandt');
    await vscode.commands.executeCommand('corroborate.showDetails');
    await until('the details of the other place', () =>
      /Olga Brandt/.test(vscode.window.activeTextEditor?.document.getText() ?? ''),
    );
  });

  test('comparing this claim opens its other passages beside it, also after edits', async () => {
    await closeAll();
    await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.One, preview: false });
    const editor = putCursor('12 million');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Updated. '));
    const { stories } = await api();
    await until('analysed', () => stories.find(first)?.story.index?.text('one.txt').startsWith('Updated.'));
    putCursor('12 million');
    await vscode.commands.executeCommand('corroborate.compareClaim');
    const other = await until('the other passage', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === second.toString()),
    );
    assert.match(other.document.lineAt(other.selection.active.line).text, /14 million/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), first.toString());
  });

  test('two sources of different stories are compared too', async () => {
    await closeAll();
    const foreign = await write('stories/bridge-news/other.txt', two.replace('14 million', '15 million'));
    await openSource(foreign);
    await vscode.commands.executeCommand('corroborate.compareSources', first, foreign);
    const { follower } = await api();
    await until('the counterpart', () => {
      putCursor('Bridge to');
      putCursor('12 million');
      const { document } = shown(foreign);
      return follower.lit(shown(foreign)).some((range) => document.getText(range).includes('15 million'));
    });
    putCursor('Bridge to');
    await vscode.commands.executeCommand('corroborate.nextDifference');
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('an editor is active');
    assert.equal(document.uri.toString(), first.toString());
    assert.match(document.lineAt(selection.active.line).text.slice(selection.active.character), /^(?:Repairs|12)/);
    await closeAll();
  });
});
