import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openSource, patience, write } from '../support';
import { told } from '../told';

/** Commands about what stands at the cursor, and what each needs there. */
const atCursor = [
  ...['nextSameClaim', 'previousSameClaim', 'nextMention', 'previousMention', 'peekSameClaim', 'openSameClaim'],
  ...[
    'compareClaim',
    'compareWordings',
    'showDetails',
    'openBothSides',
    'notADisagreement',
    'sameClaim',
    'notSameClaim',
  ],
  ...['nextShared', 'previousShared', 'nextDifference', 'previousDifference', 'nextOnlyHere', 'previousOnlyHere'],
  ...['setStatus', 'setCheckDetails', 'addNote', 'correct', 'reattach', 'whatChanged'],
];

suite('a command that can do nothing', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  async function silent(commands: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const command of commands) {
      const said = await told(() => vscode.commands.executeCommand(`corroborate.${command}`));
      if (said.length !== 1) found.push(`${command}: ${said.join(', ') || 'nothing'}`);
      assert.ok(!said.some((one) => one.startsWith('showErrorMessage')), command);
    }
    return found;
  }

  test('says so in one sentence, or asks one question, where nothing stands', async () => {
    const { editor } = await openSource(await write('stories/alone/one.txt', '\n\nGood morning!\n\n\n'));
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    assert.deepEqual(await silent([...atCursor, 'compareSources']), []);
  });

  test('says so where no source is open', async () => {
    await closeAll();
    assert.deepEqual(await silent(atCursor), []);
  });

  test('says so in a text that is no source', async () => {
    await vscode.window.showTextDocument(await write('notes/shopping.txt', 'Bread and butter.'));
    assert.deepEqual(await silent(atCursor), []);
  });

  test('has nothing to take back, and says that too', async () => {
    for (let steps = 0; steps < 200; steps++) {
      const [said] = await told(() => vscode.commands.executeCommand('corroborate.undoReview'));
      if (said === 'setStatusBarMessage: Nothing to take back.') return;
      assert.match(said ?? '', /^setStatusBarMessage: Taken back: /);
    }
    assert.fail('there is always something to take back');
  });
});
