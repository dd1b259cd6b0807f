import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedFact } from '../../../src/core/review/checkSheet';
import { api, closeAll, inWorkspace, openSource, patience, pause, positionOf, until, write } from '../support';

const text = [
  'Bridge to close',
  '',
  'Mayor Olga Brandt said the harbour bridge of Lindby will close on 12 May 2024. “Nobody is to blame,” Brandt said.',
  '',
  'Repairs will cost 12 million crowns. It is the largest bridge in the country.',
  '',
].join('\n');
const folder = 'stories/checked';

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(path)));
  } catch {
    return '';
  }
}

suite('the check sheet', function () {
  this.timeout(patience);
  suiteSetup(async () => {
    await vscode.workspace.getConfiguration('corroborate').update('person', 'Ada Lovelace', true);
  });
  suiteTeardown(closeAll);

  async function factOf(words: string, kind: string): Promise<CheckedFact | undefined> {
    const { reviews, stories } = await api();
    const story = stories.find(inWorkspace(`${folder}/one.txt`))?.story;
    const { index } = story ?? {};
    return story && reviews.sheet(story)?.facts.find(({ fact }) => fact.kind === kind && index?.words(fact) === words);
  }

  async function openAt(words: string): Promise<vscode.TextEditor> {
    const { editor } = await openSource(await write(`${folder}/one.txt`, text));
    const position = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  test('facts are rows by source, with how many are checked', async () => {
    await openAt('Olga');
    const { checks } = await api();
    const rows = await until('the sheet', async () => {
      const all = await checks.getChildren();
      const stories = all.filter((row) => row.type === 'story' && row.story.folder.path.endsWith(folder));
      const sources = stories[0] ? await checks.getChildren(stories[0]) : all;
      return sources[0]?.type === 'source' && (await checks.getChildren(sources[0]));
    });
    const items = rows.map((row) => checks.getTreeItem(row));
    assert.ok(
      items.some(({ label, description }) => label === 'Mayor Olga Brandt' && /unchecked/.test(String(description))),
    );
    for (const item of items) assert.ok(item.accessibilityInformation?.label);
  });

  test('a status at the cursor is kept in the person’s own file, and taken back', async () => {
    await openAt('12 million');
    await vscode.commands.executeCommand('corroborate.setStatus', 'confirmed');
    await until('confirmed', async () => (await factOf('12 million', 'number'))?.status === 'confirmed');
    const kept = await textOf(`${folder}/.corroborate/people/ada-lovelace.jsonl`);
    assert.match(
      kept,
      /^\{"id":"[0-9a-f]{16}","type":"status","fact":"number","status":"confirmed","by":"Ada Lovelace",.*\}\n$/,
    );
    assert.equal(await textOf(`${folder}/.corroborate/.gitattributes`), '*.jsonl merge=union\n');
    await vscode.commands.executeCommand('corroborate.setCheckDetails', { method: 'called', evidence: 'the council' });
    await until('details', async () => (await factOf('12 million', 'number'))?.record?.method === 'called');
    await vscode.commands.executeCommand('corroborate.undoReview');
    await vscode.commands.executeCommand('corroborate.undoReview');
    await until('unchecked', async () => (await factOf('12 million', 'number'))?.status === 'unchecked');
    assert.equal(await textOf(`${folder}/.corroborate/people/ada-lovelace.jsonl`), '');
  });

  test('another person’s file that comes in from outside is read', async () => {
    await openAt('12 million');
    await vscode.commands.executeCommand('corroborate.setStatus', 'confirmed');
    await until('confirmed', async () => (await factOf('12 million', 'number'))?.status === 'confirmed');
    const own = await textOf(`${folder}/.corroborate/people/ada-lovelace.jsonl`);
    const theirs = own
      .replace('"confirmed"', '"disputed"')
      .replaceAll('Ada Lovelace', 'Bo')
      .replace(/"time":"\d/, '"time":"9');
    await write(`${folder}/.corroborate/people/bo.jsonl`, `{"id":\n${theirs}`);
    await until('disputed', async () => (await factOf('12 million', 'number'))?.status === 'disputed');
    const file = inWorkspace(`${folder}/.corroborate/people/bo.jsonl`);
    await until('the damaged line is named', () => vscode.languages.getDiagnostics(file)[0]?.range.start.line === 0);
    await pause(1000); // or the watcher takes its coming and going together for nothing
    await vscode.workspace.fs.delete(file);
    await until('confirmed again', async () => (await factOf('12 million', 'number'))?.status === 'confirmed');
  });

  test('an edit inside VS Code unchecks what it changed and nothing else', async () => {
    const editor = await openAt('Olga');
    await vscode.commands.executeCommand('corroborate.setStatus', 'confirmed');
    await until('confirmed', async () => (await factOf('Mayor Olga Brandt', 'name'))?.status === 'confirmed');
    const start = positionOf(editor.document, '12 million', { into: 1 });
    await editor.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, 1)), '4'));
    const changed = await until('changed', async () => {
      const fact = await factOf('14 million', 'number');
      return fact?.hasChanged ? fact : undefined;
    });
    assert.equal(changed.status, 'unchecked');
    assert.equal((await factOf('Mayor Olga Brandt', 'name'))?.status, 'confirmed');
    await closeAll();
  });

  test('going to the next unchecked fact visits them in order, by keyboard alone', async () => {
    const editor = await openAt('Bridge');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: number[] = [];
    for (let step = 0; step < 4; step++) {
      await vscode.commands.executeCommand('corroborate.nextUnchecked');
      const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('an editor is active');
      seen.push(document.offsetAt(selection.active));
    }
    assert.deepEqual(
      seen,
      [...seen].sort((one, other) => one - other),
    );
    assert.ok((seen.at(-1) ?? 0) > 0);
  });

  test('several rows get a status at once, and lose it at once', async () => {
    await openAt('Bridge');
    const { checks } = await api();
    const all = await checks.getChildren();
    const stories = all.filter((row) => row.type === 'story' && row.story.folder.path.endsWith(folder));
    const [source] = stories[0] ? await checks.getChildren(stories[0]) : all;
    assert.ok(source);
    const rows = (await checks.getChildren(source)).slice(0, 3);
    await vscode.commands.executeCommand('corroborate.setStatus', rows[0], rows, 'cannot-verify');
    const { reviews } = await api();
    const count = (): number | undefined =>
      reviews.sheet(source.story)?.facts.filter(({ status }) => status === 'cannot-verify').length;
    await until('three', () => count() === 3);
    await vscode.commands.executeCommand('corroborate.undoReview');
    await until('none', () => count() === 0);
  });

  test('a filter hides rows, and the count stays', async () => {
    await openAt('Bridge');
    const { checks } = await api();
    await vscode.commands.executeCommand('corroborate.filterChecks', { kinds: ['quotation'] });
    const all = await checks.getChildren();
    const stories = all.filter((row) => row.type === 'story' && row.story.folder.path.endsWith(folder));
    const [source] = stories[0] ? await checks.getChildren(stories[0]) : all;
    assert.ok(source?.type === 'source');
    assert.deepEqual(
      source.checked.rows.map(({ fact }) => fact.fact.kind),
      ['quotation'],
    );
    assert.match(source.checked.description, /of 1\d checked/);
    await vscode.commands.executeCommand('corroborate.filterChecks', {});
    await closeAll();
  });
});
