import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeInSteps, decodeSource } from '../../../src/core/text/decode';

const sample = 'The mayor said “no”.\r\nНовости\rcafé 😀 end';

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function decoded(bytes: Uint8Array): { text: string; encoding: string; note?: string } {
  const result = decodeSource(bytes);
  assert.ok(result.ok, 'is text');
  return { text: result.text, encoding: result.encoding, ...(result.note ? { note: result.note.code } : {}) };
}

suite('decodeSource', () => {
  test('reads UTF-8 and keeps every line break', () => {
    assert.deepEqual(decoded(Buffer.from(sample)), { text: sample, encoding: 'utf-8' });
  });

  test('leaves a byte order mark out of the text', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(sample)]);
    assert.deepEqual(decoded(marked), { text: sample, encoding: 'utf-8' });
  });

  for (const order of ['le', 'be'] as const) {
    test(`reads UTF-16 ${order} with a byte order mark`, () => {
      const bytes = utf16(`\uFEFF${sample}`, order);
      assert.deepEqual(decoded(bytes), { text: sample, encoding: `utf-16${order}` });
    });

    test(`recognises UTF-16 ${order} without a byte order mark`, () => {
      for (const text of [sample, 'Short.', 'Сегодня мэр сказал «нет».\n', '会議は金曜日に終わった。\n次の日 2023']) {
        assert.deepEqual(decoded(utf16(text, order)), { text, encoding: `utf-16${order}` });
      }
    });
  }

  test('falls back to windows-1252 and says so', () => {
    const bytes = Buffer.concat([Buffer.from('He said '), Buffer.from([0x93]), Buffer.from('no'), Buffer.from([0x94])]);
    assert.deepEqual(decoded(bytes), {
      text: 'He said “no”',
      encoding: 'windows-1252',
      note: 'decode.windows-1252',
    });
  });

  test('keeps UTF-8 in which a few bytes are broken, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('naïve café élan '), Buffer.from([0xff, 0x20])]);
    assert.deepEqual(decoded(bytes), { text: 'naïve café élan \uFFFD ', encoding: 'utf-8', note: 'decode.damaged' });
  });

  test('an empty file is an empty text', () => {
    assert.deepEqual(decoded(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  test('turns binary files down', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]);
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 1, 2]);
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
    const controls = Uint8Array.from({ length: 200 }, (_, at) => (at % 8) + 1);
    const utf32 = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('a\0\0\0b\0\0\0')]);
    for (const bytes of [png, zip, jpeg, controls, utf32, new Uint8Array(40)]) {
      assert.deepEqual(decodeSource(bytes), { ok: false, reason: { code: 'decode.binary', args: [] } });
    }
  });

  test('gives back any text that was written as UTF-8, unless it is full of control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const result = decodeSource(Buffer.from(text));
        // eslint-disable-next-line no-control-regex
        if (/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/.test(text) || text.startsWith('\uFEFF')) return;
        assert.ok(result.ok);
        assert.equal(result.text, text);
      }),
      { seed: 7 },
    );
  });

  test('a long text is decoded in many steps, and what lies between two of them is whole', () => {
    // characters of one to four bytes and marks that are none there, in every place around the end of a step
    for (const shift of [0, 1, 2, 3]) {
      const text = `${'a'.repeat(shift)}${'é😀€\uFEFF'.repeat(60_000)}`;
      assert.deepEqual(decoded(Buffer.from(text)), { text, encoding: 'utf-8' });
      for (const order of ['le', 'be'] as const)
        assert.deepEqual(decoded(utf16(`\uFEFF${text}`, order)), { text, encoding: `utf-16${order}` });
    }
    const western = Buffer.concat([Buffer.from('He said no. '.repeat(40_000)), Buffer.from([0x93])]);
    const text = `${'He said no. '.repeat(40_000)}“`;
    assert.deepEqual(decoded(western), { text, encoding: 'windows-1252', note: 'decode.windows-1252' });
    const damaged = Buffer.concat([Buffer.from('é'.repeat(200_000)), Buffer.from([0xc3])]);
    const kept = `${'é'.repeat(200_000)}\uFFFD`;
    assert.deepEqual(decoded(damaged), { text: kept, encoding: 'utf-8', note: 'decode.damaged' });
    assert.ok([...decodeInSteps(Buffer.from('é'.repeat(1_000_000)))].length > 20);
  });

  test('control characters are counted over the whole of a long text', () => {
    const isText = (controls: number): boolean =>
      decodeSource(Buffer.from(`${'\u0001'.repeat(controls)}${'a'.repeat(1_000_000 - controls)}`)).ok;
    assert.deepEqual([isText(19_999), isText(20_001)], [true, false]);
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        assert.equal(typeof decodeSource(bytes).ok, 'boolean');
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
