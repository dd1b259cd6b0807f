import * as assert from 'node:assert/strict';
import { DataSet } from '../../eval/dataSet';
import { anchors } from '../../eval/tasks/anchors';

suite('anchors in edited articles', () => {
  test('unchanged passages are kept, and none is taken for another', async function () {
    this.timeout(60_000);
    const { figures } = await anchors.run(new DataSet('test/eval/news'));
    const figure = (name: RegExp): number => figures.find((one) => name.test(one.name))?.value ?? NaN;
    assert.ok(figure(/^all edits: unchanged, kept/) >= 0.995);
    assert.ok(figure(/^all edits: WRONG/) <= 0.001);
  });
});
