import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, openSource, patience, positionOf, until, write } from '../support';

const one = [
  'Bridge to close',
  '',
  'The council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns.',
  '',
].join('\n');
const two = [
  'Lindby loses its bridge',
  '',
  'Lindby council is closing the harbour bridge in May. Repairs of the bridge will cost 14 million crowns.',
  '',
].join('\n');
const folder = 'stories/corrected';

async function keptCorrections(): Promise<string> {
  try {
    const bytes = await vscode.workspace.fs.readFile(inWorkspace(`${folder}/.corroborate/corrections.jsonl`));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

suite('correcting the machine', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  const problems = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source, code }) => source === 'Corroborate' && code === 'number');

  async function openAt(words: string): Promise<vscode.Uri> {
    const uri = await write(`${folder}/one.txt`, one);
    await write(`${folder}/two.txt`, two);
    const { editor } = await openSource(uri);
    await until('the disagreement', () => problems(uri).length > 0);
    const position = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(position, position);
    return uri;
  }

  test('a disagreement offers to open both sides and to be none', async () => {
    const uri = await openAt('12 million');
    const position = vscode.window.activeTextEditor?.selection.active ?? assert.fail('an editor is active');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(position, position),
    );
    const commands = actions.map(({ command }) => command?.command);
    assert.ok(commands.includes('corroborate.openBothSides'));
    assert.ok(commands.includes('corroborate.notADisagreement'));
  });

  test('both sides are opened side by side', async () => {
    await openAt('12 million');
    await vscode.commands.executeCommand('corroborate.openBothSides');
    const names = vscode.window.visibleTextEditors.map(({ document }) => document.uri.path.split('/').at(-1)).sort();
    assert.deepEqual(names, ['one.txt', 'two.txt']);
    await closeAll();
  });

  test('not a disagreement: it goes, is kept in a file, and comes back when the line is taken out', async () => {
    const uri = await openAt('12 million');
    await vscode.commands.executeCommand('corroborate.notADisagreement');
    await until('the disagreement is gone', () => problems(uri).length === 0);
    const kept = await keptCorrections();
    assert.match(kept, /^\{"correction":"not-a-disagreement","about":"number",.*\}\n$/);
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/.corroborate`), { recursive: true });
    await write(`${folder}/three.txt`, two.replace('Lindby loses', 'Town of Lindby loses'));
    await until('the disagreement is back', () => problems(uri).length > 0);
    await closeAll();
  });

  test('a damaged line is named where it stands, and left as it is', async () => {
    const damaged = '{"correction":\n';
    const file = await write(`${folder}/.corroborate/corrections.jsonl`, damaged);
    const uri = await openAt('12 million');
    await until('the problem', () => vscode.languages.getDiagnostics(file).length > 0);
    assert.match(vscode.languages.getDiagnostics(file)[0]?.message ?? '', /no JSON object/);
    await vscode.commands.executeCommand('corroborate.notADisagreement');
    await until('the disagreement is gone', () => problems(uri).length === 0);
    const kept = await keptCorrections();
    assert.ok(kept.includes(damaged), 'the damaged line is still there');
    await closeAll();
  });

  test('a file that cannot be read as text is left as it is', async () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0x00, 0xc3, 0x28]);
    const file = await write(`${folder}/.corroborate/corrections.jsonl`, bytes);
    await openAt('12 million');
    await vscode.commands.executeCommand('corroborate.notADisagreement');
    assert.deepEqual([...(await vscode.workspace.fs.readFile(file))], [...bytes]);
    await vscode.workspace.fs.delete(file);
    await closeAll();
  });
});
