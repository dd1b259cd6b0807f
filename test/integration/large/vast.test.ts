import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Row } from '../../../src/features/facts/rows';
import type { StoryView } from '../../../src/host/storyView';
import { tellFigure } from '../collect';
import { HoldWatch } from '../holds';
import { api, closeAll, inWorkspace, patience, until } from '../support';
import { told } from '../told';

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

  const holds = new HoldWatch();

  suiteSetup(() => allow(100));
  suiteTeardown(async () => {
    holds.dispose();
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
    await holds.start();
    const begun = performance.now();
    const said = await told(async () => (story = await stories.open(folder)));
    tellFigure('milliseconds to list 100,000 files and analyse 100', performance.now() - begun);
    await holds.stop();
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
