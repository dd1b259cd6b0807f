import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, inWorkspace, patience } from '../support';

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
