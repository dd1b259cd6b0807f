import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, inWorkspace, openSource, patience, positionOf, until, write } from '../support';

const text =
  'Bridge to close\n\nThe council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns. 🙂\n';
const folder = 'stories/versions';

suite('handing over, and versions', function () {
  this.timeout(patience);
  suiteSetup(async () => {
    await vscode.workspace.getConfiguration('corroborate').update('person', 'Ada Lovelace', true);
    await openSource(await write(`${folder}/one.txt`, text));
  });
  suiteTeardown(closeAll);

  async function statusOf(words: string): Promise<string | undefined> {
    const { reviews, stories } = await api();
    const story = stories.find(inWorkspace(`${folder}/one.txt`))?.story;
    return story && reviews.sheet(story)?.facts.find(({ fact }) => story.index?.words(fact) === words)?.status;
  }

  function listed(): string {
    return vscode.window.activeTextEditor?.document.getText() ?? '';
  }

  async function exported(format: string, name: string): Promise<string> {
    await vscode.window.showTextDocument(inWorkspace(`${folder}/one.txt`));
    const target = inWorkspace(`exported/${name}`);
    await vscode.commands.executeCommand('corroborate.exportReview', format, target);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(target));
  }

  test('checks and notes are exported in every format, and taken back from two', async () => {
    const { editor } = await openSource(inWorkspace(`${folder}/one.txt`));
    const position = positionOf(editor.document, '12 million');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('corroborate.setStatus', 'disputed');
    await vscode.commands.executeCommand('corroborate.addNote', 'Ask again.');
    await until('disputed', async () => (await statusOf('12 million')) === 'disputed');
    assert.match(await exported('markdown', 'report.md'), /^### disputed\n\n- 12 million \(number\)\[\^1\]/m);
    assert.match(await exported('csv', 'sheet.csv'), /^\uFEFFsource,kind,.*\r\n(?:.*\r\n)*one\.txt,number,12 million,/);
    const annotations = await exported('jsonld', 'notes.jsonld');
    assert.equal((JSON.parse(annotations) as { items: unknown[] }).items.length, 2);
    await vscode.window.showTextDocument(inWorkspace(`${folder}/one.txt`));
    await vscode.commands.executeCommand('corroborate.exportReview', 'brat', inWorkspace('exported/brat'));
    const ann = await vscode.workspace.fs.readFile(inWorkspace('exported/brat/one.ann'));
    assert.match(new TextDecoder().decode(ann), /\tNumber \d+ \d+\t12 million\n/);

    for (const file of ['exported/notes.jsonld', 'exported/brat/one.ann']) {
      await vscode.workspace.fs.delete(inWorkspace(`${folder}/.corroborate/people`), { recursive: true });
      await vscode.window.showTextDocument(inWorkspace(`${folder}/one.txt`));
      const { reviews, stories } = await api();
      const story = stories.find(inWorkspace(`${folder}/one.txt`))?.story ?? assert.fail('there is a story');
      await (reviews as unknown as { read(of: typeof story): Promise<void> }).read(story);
      assert.equal(await statusOf('12 million'), 'unchecked');
      await vscode.commands.executeCommand('corroborate.importReview', inWorkspace(file));
      await until('taken back', async () => (await statusOf('12 million')) === 'disputed');
      assert.equal(reviews.sheet(story)?.notes[0]?.note.text, 'Ask again.');
    }
  });

  test('a file that is replaced by a new version: what changed is a list of facts, and checks carry over', async () => {
    await openSource(inWorkspace(`${folder}/one.txt`));
    await write(`${folder}/one.txt`, `Update\n\n${text.replace('12 million', '14 million')}`);
    const { stories, reviews } = await api();
    const story = stories.find(inWorkspace(`${folder}/one.txt`))?.story ?? assert.fail('there is a story');
    await until('the new version', () => story.index?.text('one.txt').includes('14 million'));
    const lines = await vscode.commands.executeCommand<readonly string[]>('corroborate.whatChanged', 'first');
    assert.ok(lines.includes('number: “12 million” → “14 million”'), lines.join('\n'));
    const list = vscode.window.activeTextEditor?.document ?? assert.fail('the list is shown');
    assert.match(list.getText(), /^What changed from As it was when this window opened it/);
    const line = list.getText().split('\n').indexOf('number: “12 million” → “14 million”');
    const [target] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      list.uri,
      new vscode.Position(line, 3),
    );
    const document = await vscode.workspace.openTextDocument(inWorkspace(`${folder}/one.txt`));
    assert.equal(target && document.getText(target.range), '14 million');
    const changed = reviews.sheet(story)?.facts.find(({ hasChanged }) => hasChanged);
    assert.equal(changed?.record?.status, 'disputed');
    await closeAll();
  });

  test('a source is compared with what it is in the last commit', async function () {
    const source = inWorkspace('stories/committed/one.txt');
    const [history] = await vscode.workspace.findFiles(
      new vscode.RelativePattern(inWorkspace('stories/committed'), '.git/HEAD'),
      null,
    );
    // VS Code's git runs beside files on a disk only, not in the extension host of a browser
    if (!history || source.scheme !== 'file') return this.skip();
    await write('stories/committed/one.txt', 'Bridge to close\n\nRepairs of the bridge will cost 14 million crowns.\n');
    await openSource(source);
    const lines = await vscode.commands.executeCommand<readonly string[]>('corroborate.whatChanged', 'committed');
    assert.deepEqual(lines, ['number: “12 million” → “14 million”']);
    await until('the list', () => listed().startsWith('What changed from As it is in the last commit to '));
    await closeAll();
    const unknown = await write('stories/committed/two.txt', 'A new report\n\nRepairs will cost 15 million crowns.\n');
    const { story } = await openSource(unknown);
    await until('it is analysed', () => story.index?.source('two.txt'));
    const compared = await vscode.commands.executeCommand<readonly string[]>('corroborate.whatChanged', 'committed');
    assert.ok(compared.length > 0, 'with the other source, since git does not know this one');
    await until('the list', () => /^What changed from (?!As it is in the last commit)/.test(listed()));
    await closeAll();
  });
});
