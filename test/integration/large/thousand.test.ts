import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Row } from '../../../src/features/facts/rows';
import type { StoryView } from '../../../src/host/storyView';
import { tellFigure } from '../collect';
import { api, closeAll, inWorkspace, marked, patience, pause, until } from '../support';
import { ThreadMonitor } from '../threadMonitor';
import { told } from '../told';

/** No longer may the extension hold the thread that it shares with all others. */
const longestHold = 16; // milliseconds

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

suite('the five sources', function () {
  this.timeout(patience);

  test('are the same story in this host as in Node, byte for byte', async () => {
    const { stories } = await api();
    const { index } = await stories.open(inWorkspace('seeds'));
    const expected = new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace('seeds.story')));
    assert.ok(expected.length > 100_000, 'there is something to compare');
    assert.equal(JSON.stringify(index?.story), expected);
  });
});

suite('a story of a thousand sources', function () {
  this.timeout(10 * patience);
  suiteTeardown(closeAll);

  test('never holds the extension host, while it is indexed and a person types', async function () {
    const folder = inWorkspace('stories/thousand');
    const monitor = ThreadMonitor.in('dist/extension.js');
    const files = await vscode.workspace.fs.readDirectory(folder).then(
      (entries) => entries,
      () => [],
    );
    if (!monitor || files.length < 1000) return this.skip();
    const { stories } = await api();
    const uri = vscode.Uri.joinPath(folder, '00007.txt');
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    await vscode.commands.executeCommand('corroborate.facts.focus');
    await vscode.window.showTextDocument(uri, { preview: false });
    const started = performance.now();
    await monitor.start();
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
    const holds = await monitor.stop();
    assert.equal(story.index?.story.sources.length, 1000);
    const [longest] = holds;
    tellFigure('longest hold of the extension host, in milliseconds', longest?.held ?? 0);
    const withGarbage = Math.max(0, ...holds.map(({ held, collected }) => held + collected));
    tellFigure('the same with the collection of garbage', withGarbage);
    const tooLong = holds.filter(({ held }) => held > longestHold);
    assert.deepEqual(
      tooLong.map(({ held, where }) => `${held.toFixed(1)} ms in ${where}`),
      [],
    );
  });
});

async function allow(sources: number | undefined): Promise<void> {
  const { Workspace } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('corroborate').update('maximumSources', sources, Workspace);
}

/** The rows of a story in the Sources view. */
async function rowsOf(story: StoryView): Promise<readonly Row[]> {
  const { views } = await api();
  const own = (await views.sources.getChildren())?.find((row) => row.type === 'story' && row.story === story);
  return (await views.sources.getChildren(own)) ?? [];
}

suite('a folder of 100,000 files, of which 12,500 are sources', function () {
  this.timeout(3 * patience);
  const folder = inWorkspace('stories/vast');
  let story: StoryView;

  suiteSetup(async function () {
    const isThere = await vscode.workspace.fs.stat(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) this.skip(); // one host is enough for what takes long
    await allow(100);
  });
  suiteTeardown(async () => {
    await allow(undefined);
    await closeAll();
  });

  test('hides no other story from the search', async () => {
    const { stories } = await api();
    const begun = performance.now();
    const all = await stories.discover(new vscode.CancellationTokenSource().token);
    tellFigure('milliseconds to find the stories of a workspace with 100,000 files', performance.now() - begun);
    const names = all.map(({ folder: { path } }) => path.split('/').at(-1));
    for (const name of ['seeds', 'thousand', 'vast', 'zoo']) assert.ok(names.includes(name), name);
  });

  test('is listed without holding the extension host, and what is left out is said once, with the way to have more', async () => {
    const { stories } = await api();
    const monitor = ThreadMonitor.in('dist/extension.js');
    await monitor?.start();
    const begun = performance.now();
    const said = await told(async () => (story = await stories.open(folder)));
    tellFigure('milliseconds to list 100,000 files and analyse 100', performance.now() - begun);
    const holds = (await monitor?.stop()) ?? [];
    tellFigure('longest hold of the extension host meanwhile, in milliseconds', holds[0]?.held ?? 0);
    assert.deepEqual(
      holds.filter(({ held }) => held > longestHold).map(({ held, where }) => `${held.toFixed(1)} ms in ${where}`),
      [],
    );
    assert.equal(story.sources.length, 100);
    assert.equal(story.leftOut, 12_400);
    assert.deepEqual(said, [
      'showInformationMessage: 12400 sources of “vast” are left out: the setting corroborate.maximumSources allows 100.',
    ]);
    const row = (await rowsOf(story)).find(({ type }) => type === 'left-out');
    const { views } = await api();
    const item = row && views.sources.getTreeItem(row);
    assert.deepEqual(item?.command?.arguments, ['corroborate.maximumSources']);
  });

  test('shows more sources when more are allowed, page by page', async () => {
    await allow(450);
    await until('more sources', () => story.state === 'ready' && story.index?.story.sources.length === 450);
    assert.equal(story.leftOut, 12_050);
    const facts = async (): Promise<number> => (await rowsOf(story)).filter(({ type }) => type === 'fact').length;
    assert.equal(await facts(), 200);
    for (const shown of [400, 450]) {
      const more = (await rowsOf(story)).find(({ type }) => type === 'more');
      await vscode.commands.executeCommand('corroborate.showMoreRows', more);
      assert.equal(await facts(), shown);
    }
    assert.ok((await rowsOf(story)).every(({ type }) => type !== 'more'));
  });
});
