import * as assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { TouchedFiles } from '../../../src/host/touchedFiles';

const uri = (name: string): vscode.Uri => ({ toString: () => name }) as vscode.Uri;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

suite('files that are touched', () => {
  let told: (readonly string[])[] = [];
  let touched: TouchedFiles;

  setup(() => {
    told = [];
    touched = new TouchedFiles((all) => told.push(all.map((one) => one.uri.toString())));
  });
  teardown(() => touched.dispose());

  test('are told soon, each once', async () => {
    for (const name of ['a', 'b', 'a']) touched.add(uri(name));
    await pause(300);
    assert.deepEqual(told, [['a', 'b']]);
  });

  test('are told together when they are many and come in several goes', async () => {
    for (let go = 0; go < 3; go++) {
      for (let at = 0; at < 150; at++) touched.add(uri(`${go}/${at}`));
      await pause(500);
    }
    assert.equal(told.length, 0);
    await pause(700);
    assert.deepEqual(
      told.map(({ length }) => length),
      [450],
    );
  }).timeout(5000);

  test('when they are gone, are looked for once more', async () => {
    touched.addGone(uri('a'));
    await pause(2000);
    assert.deepEqual(told, [['a'], ['a']]);
  }).timeout(5000);
});
