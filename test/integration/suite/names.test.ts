import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StoryIndex } from '../../../src/core/views/storyIndex';
import { api, closeAll, inWorkspace, openSource, patience, positionOf, until, write } from '../support';

const one =
  'Harbour plan stalls\n\nMayor Olga Brandt said on Monday that the harbour of Lindby would close. “We have no money left,” Brandt said. Marcus Frey of Nordbank was in Lindby too.\n';
const two =
  'Lindby talks\n\nOlga Brandt met Markus Frei of Nordbank in Lindby on 14 May 2024. “The bank will decide,” Frei told reporters.\n';
const folder = 'stories/named';

suite('correcting names, speakers, dates and page parts', function () {
  this.timeout(patience);
  suiteSetup(async () => {
    await write(`${folder}/one.txt`, one);
    await write(`${folder}/two.txt`, two);
  });
  suiteTeardown(closeAll);

  async function openAt(words: string): Promise<vscode.TextEditor> {
    const { editor } = await openSource(inWorkspace(`${folder}/one.txt`));
    const position = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  async function index(): Promise<StoryIndex> {
    const { stories } = await api();
    return stories.find(inWorkspace(`${folder}/one.txt`))?.story.index ?? assert.fail('the story is analysed');
  }

  const named = async (name: string) => (await index()).story.entities.find((entity) => entity.name === name);

  const correct = (key: string, value?: string): Thenable<unknown> =>
    vscode.commands.executeCommand('corroborate.correct', { key, value });

  async function kept(): Promise<readonly string[]> {
    const uri = inWorkspace(`${folder}/.corroborate/corrections.jsonl`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return text.split('\n').filter((line) => line !== '');
  }

  test('the same entity: one in every source, and two again when it is taken back', async () => {
    await openAt('Marcus Frey');
    assert.ok(await named('Marcus Frey'));
    await correct('s', 'Markus Frei');
    await until('one entity', async () => !(await named('Marcus Frey')));
    assert.equal((await kept()).length, 1);
    await vscode.commands.executeCommand('corroborate.undoReview');
    await until('two entities', () => named('Marcus Frey'));
    assert.equal((await kept()).length, 0);
  });

  test('F2 on a name calls it otherwise everywhere; the text stays as it is', async () => {
    const editor = await openAt('Olga Brandt');
    const before = editor.document.getText();
    const position = positionOf(editor.document, 'Brandt said');
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      position,
      'Olga Maria Brandt',
    );
    await until('the new name', () => named('Olga Maria Brandt'));
    assert.equal(editor.document.getText(), before);
    // a second name takes the place of the first, at whatever mention it is given
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      positionOf(editor.document, 'Olga Brandt'),
      'Mayor Brandt',
    );
    await until('the second name', () => named('Mayor Brandt'));
    assert.equal((await kept()).length, 1);
    await vscode.commands.executeCommand('corroborate.undoReview');
    await vscode.commands.executeCommand('corroborate.undoReview');
    await until('the old name', () => named('Olga Brandt'));
  });

  test('F2 with the name of somebody else makes one of two', async () => {
    const editor = await openAt('Marcus Frey');
    const position = positionOf(editor.document, 'Marcus Frey');
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      position,
      'Markus Frei',
    );
    await until('one entity', async () => !(await named('Marcus Frey')));
    assert.match((await kept())[0] ?? '', /"same-entity"/);
    await vscode.commands.executeCommand('corroborate.undoReview');
    await until('two entities', () => named('Marcus Frey'));
  });

  test('type, no name, speaker, date, part of the article: within a second, in every file', async () => {
    await openAt('Nordbank');
    const started = Date.now();
    await correct('l');
    await until('a place', async () => (await named('Nordbank'))?.type === 'place');
    assert.ok(Date.now() - started < 3000, `${Date.now() - started} ms`);
    await openAt('Lindby would');
    await correct('x');
    await until('no name', async () => !(await named('Lindby')));
    await openAt('no money');
    await correct('k', 'Marcus Frey');
    await until('the speaker', async () => (await index()).quotedIn((await named('Marcus Frey'))?.id ?? '').length > 0);
    await openAt('Monday');
    await correct('d', '2024-05-13');
    await until('the date', async () =>
      (await index()).source('one.txt')?.dates.some(({ value }) => value === '2024-05-13'),
    );
    await correct('b');
    await until('boilerplate', async () => (await index()).source('one.txt')?.mentions.length === 0);
    assert.equal((await kept()).length, 5);
  });

  test('the list of corrections: each is a row that opens its passage and can be taken out; what is gone can be attached again', async () => {
    const editor = await openAt('Harbour');
    const { written } = await api();
    const rowsOf = (icon: string) => {
      const tops = written.getChildren();
      const groups = tops.flatMap((row) =>
        row.type === 'story' ? (row.story.folder.path.endsWith(folder) ? written.getChildren(row) : []) : [row],
      );
      return groups.flatMap((row) => (row.type === 'row' && row.row.icon === icon ? written.getChildren(row) : []));
    };
    await until('five rows', () => rowsOf('corrections').length === 5);
    const labels = rowsOf('corrections').map((row) => written.getTreeItem(row).label);
    assert.ok(labels.includes('“Nordbank” is a place'));
    for (const row of rowsOf('corrections'))
      assert.equal(written.getTreeItem(row).command?.command, 'corroborate.openPassage');
    const zone = rowsOf('corrections').find(
      (row) => row.type === 'row' && /not part of the article/.test(row.row.label),
    );
    await vscode.commands.executeCommand('corroborate.removeWritten', zone);
    await until('four rows', () => rowsOf('corrections').length === 4);

    // the date's words go: the correction rests and can be attached elsewhere
    const monday = positionOf(editor.document, ' said on Monday that the harbour of Lindby would close', { into: 0 });
    const long = ' said on Monday that the harbour of Lindby would close'.length;
    await editor.edit((edit) => edit.replace(new vscode.Range(monday, monday.translate(0, long)), ' spoke in spring'));
    const orphan = await until('an orphan', () => rowsOf('orphans')[0]);
    const spring = positionOf(editor.document, 'spring', { into: 0 });
    editor.selection = new vscode.Selection(spring, spring.translate(0, 6));
    await vscode.commands.executeCommand('corroborate.reattach', orphan);
    await until('attached', () => rowsOf('orphans').length === 0 && rowsOf('corrections').length === 4);
    await closeAll();
  });
});
