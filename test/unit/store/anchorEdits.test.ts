import * as assert from 'node:assert/strict';
import { edits } from '../../eval/anchors/edits';
import { DataSet } from '../../eval/dataSet';
import { anchors } from '../../eval/tasks/anchors';

suite('anchors in edited articles', () => {
  test('unchanged passages are kept, and none is taken for another', async function () {
    this.timeout(60_000);
    const { figures } = await anchors.run(new DataSet('test/eval/news'));
    const figure = (name: RegExp): number => figures.find((one) => name.test(one.name))?.value ?? NaN;
    assert.ok(figure(/^all edits: unchanged, kept/) >= 0.995);
    assert.ok(figure(/^all edits: WRONG/) <= 0.001);
    for (const name of Object.keys(edits)) {
      // a new version has so much changed at once that some of it is past telling
      const least = name === 'new version' ? 0.97 : 0.99;
      assert.ok(figure(new RegExp(`^${name}: unchanged, kept`)) >= least, name);
      assert.ok(figure(new RegExp(`^${name}: WRONG`)) <= 0.002, name);
    }
  });
});
