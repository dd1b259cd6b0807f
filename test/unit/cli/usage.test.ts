import * as assert from 'node:assert/strict';
import { parseCall } from '../../../src/cli/usage';
import { UsageError } from '../../../src/cli/usageError';

function complaint(...args: readonly string[]): string {
  try {
    parseCall(args);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  return 'no complaint';
}

suite('parseCall', () => {
  test('reads paths and options in any order', () => {
    assert.deepEqual(parseCall(['a', '--json', 'b.txt', '--published', '2024-05-17', '--only', 'dates, zones', '-']), {
      kind: 'analyse',
      paths: ['a', 'b.txt', '-'],
      json: true,
      isQuiet: false,
      published: '2024-05-17',
      only: new Set(['dates', 'zones']),
    });
    assert.deepEqual(parseCall(['a']), { kind: 'analyse', paths: ['a'], json: false, isQuiet: false });
  });

  test('help and version need no path', () => {
    assert.deepEqual(parseCall(['--help']), { kind: 'help' });
    assert.deepEqual(parseCall(['a', '--version']), { kind: 'version' });
  });

  test('says what is wrong in one sentence', () => {
    assert.match(complaint(), /^Name a folder or files/);
    assert.equal(complaint('a', '--jsn'), "Unknown option '--jsn'; see --help.");
    assert.equal(
      complaint('a', '--only', 'names'),
      '--only takes mentions, dates, quotations, claims, zones, not “names”.',
    );
    for (const day of ['yesterday', '2024-02-30', '17-05-2024']) {
      assert.equal(complaint('a', '--published', day), `--published takes a calendar day as YYYY-MM-DD, not “${day}”.`);
    }
    assert.match(complaint('a', '--published'), /; see --help\.$/);
  });

  test('an argument cannot steer the terminal', () => {
    assert.equal(
      complaint('a', '--only', '\u001B[2Jx\nrm'),
      '--only takes mentions, dates, quotations, claims, zones, not “[2Jx rm”.',
    );
  });
});
