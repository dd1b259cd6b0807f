import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readValue, ValuePacker } from '../../../src/core/pack/valuePacker';
import { ValueTables } from '../../../src/core/pack/valueTables';

suite('packed values', () => {
  test('are what they were', () => {
    const packer = new ValuePacker();
    const any = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(any, (values) => {
        const packed = packer.pack(values);
        for (const [place, value] of values.entries()) assert.deepEqual(readValue(packed, place, packer.tables), value);
      }),
      { seed: 2026, numRuns: 1000 },
    );
  });

  test('are so for all numbers', () => {
    const packer = new ValuePacker();
    const numbers = [0, -0, 1, 15, 16, 127, 2 ** 25, 2 ** 28 - 1, 2 ** 28, 2 ** 53, -1, 0.1, Number.MIN_VALUE];
    assert.deepEqual(readValue(packer.pack([numbers]), 0, packer.tables), numbers);
  });

  test('share a long list that stands in two places of one of them', () => {
    const packer = new ValuePacker();
    const list = ['one', 'two', 'three', 'four', 'five'];
    const packed = packer.pack([[list, ['one'], list], [list]]);
    const [first, , second] = readValue(packed, 0, packer.tables) as readonly (readonly string[])[];
    assert.equal(first, second);
    assert.deepEqual(first, list);
    assert.deepEqual(readValue(packed, 1, packer.tables), [list]);
  });

  test('are read with tables that grow with those of the packer, also where some growth comes twice', () => {
    const packer = new ValuePacker();
    const tables = new ValueTables();
    const values = [{ name: 'Ann' }, { name: 'Ben', age: 4 }, ['Ann', 'Ben', 'Cleo']];
    const packed = values.map((value) => packer.pack([value]));
    const growth = packer.tables.growthFrom(0, 0);
    tables.grow(growth);
    packed.push(packer.pack([{ name: 'Dora', sex: 'f' }]));
    tables.grow(growth);
    tables.grow(packer.tables.growthFrom(growth.texts.length, growth.shapes.length));
    tables.grow(packer.tables.growthFrom(1, 1));
    assert.deepEqual(tables, packer.tables);
    assert.throws(() => new ValueTables().grow(packer.tables.growthFrom(1, 0)));
    for (const [at, value] of [...values, { name: 'Dora', sex: 'f' }].entries())
      assert.deepEqual(packed[at] && readValue(packed[at], 0, tables), value);
  });
});
