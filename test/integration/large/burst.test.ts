import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StoryView } from '../../../src/host/storyView';
import { tellFigure } from '../collect';
import { disk } from '../disk';
import { HoldWatch } from '../holds';
import { api, closeAll, inWorkspace, openSource, patience, pause, until, write } from '../support';

/** As many files as git changes when it checks out another branch of a large archive. */
const many = 5000;
/** VS Code tells of so many files in several goes, and a story is read once more when all is over. */
const mostAnalyses = 6;
/** So many files take a slow machine longer than other things do. */
const longest = patience;

const report = (at: number, more = ''): string => `Ferry ${at}\n\nFerry ${at} left the harbour of Lindby.${more}\n`;

/** Does something to the files of a story; the analyses that it takes until all is as it should be and quiet. */
async function analysesOf(story: StoryView, work: () => Promise<void>, isGood: () => boolean): Promise<number> {
  const { stories } = await api();
  let analyses = 0;
  let before: string | undefined;
  const listening = stories.onDidChange(({ key, state }) => {
    if (key !== story.key) return;
    if (state === 'analysing' && before !== state) analyses++;
    before = state;
  });
  try {
    await work();
    await until('all is as it should be', isGood, longest);
    await pause(4500); // what was deleted is looked for once more, and so is the whole story
    await until('it stays so', isGood, longest);
  } finally {
    listening.dispose();
  }
  return analyses;
}

suite('thousands of files that come, change and go at once', function () {
  this.timeout(5 * patience);
  const holds = new HoldWatch();
  suiteTeardown(async () => {
    holds.dispose();
    await closeAll();
  });

  test('are few analyses, and the extension host is not held', async () => {
    const folder = inWorkspace('stories/burst');
    const files = disk(folder) ?? assert.fail('the workspace is on a disk');
    const { story } = await openSource(await write('stories/burst/first.txt', report(0)));
    const at = (one: number): string => vscode.Uri.joinPath(folder, `${one}.txt`).fsPath;
    await holds.start();
    const coming = await analysesOf(
      story,
      async () => {
        for (let one = 0; one < many; one++) await files.writeFile(at(one), report(one));
      },
      () => story.index?.story.sources.length === many + 1,
    );
    const isChanged = (): boolean =>
      story.index?.story.sources.length === many / 2 + 1 &&
      story.index.story.sources.every(({ id }) => id === 'first.txt' || story.index?.text(id).endsWith('again.\n'));
    const changing = await analysesOf(
      story,
      async () => {
        for (let one = 0; one < many; one += 2) {
          await files.writeFile(at(one), report(one, ' It sailed again.'));
          await files.rm(at(one + 1));
        }
      },
      isChanged,
    );
    tellFigure('analyses of a story in which 5,000 files come at once', coming);
    tellFigure('analyses of a story in which 5,000 files change or go at once', changing);
    assert.ok(Math.max(coming, changing) <= mostAnalyses, `${coming} and ${changing} analyses`);
    await holds.stop();
    await files.rm(folder.fsPath, { recursive: true });
    await until(
      'the story is gone',
      async () => {
        const { stories } = await api();
        return !stories.all.some(({ key }) => key === story.key);
      },
      longest,
    );
  });
});
