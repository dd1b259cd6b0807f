import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

suite('files', () => {
  test('the five seeds are what they were, byte for byte', () => {
    const sums = readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) =>
        createHash('sha256')
          .update(readFileSync(`seeds/${name}`))
          .digest('hex'),
      );
    assert.deepEqual(sums, [
      'ecc23b95a686541362e2a1ad306158ea649b0b8bf2441b811bb69dd824f729e0',
      'd597258f30f6c9a9b827e35bb88c3fecfa072b9db47f479b8dd006991d90a751',
      '733f8dcbd1dd89a96db0a328bb112fa4eb546ff9372a44680456d368bef15bda',
      'c38ed5e69967e33bf51f75d766e87187ded55bb91e14a1fceddb93128c928b61',
      '573327dcdcc506ff8bf7299a8faeb3c0390027a7f4b471f7594e0fbe2d0ec9ba',
    ]);
  });

  test('the lock file names no registry, so that every registry serves', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly version?: string }>>;
    };
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    assert.ok(packages.length > 0);
    assert.deepEqual(
      packages.filter(([, { resolved, version }]) => resolved !== undefined || version === undefined),
      [],
    );
    for (const file of ['.npmrc', 'package.json']) {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /registry\.|registry=/, file);
    }
  });

  test('every file the manifest names is packaged', () => {
    const allowed = readFileSync('.vscodeignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1).split('*'));
    const isPackaged = (file: string): boolean =>
      allowed.some(([start = '', ...rest]) => file.startsWith(start) && file.endsWith(rest.at(-1) ?? file));
    const named = readFileSync('package.json', 'utf8').match(
      /(?<=")(?:\.\/)?(?:dist|media|syntaxes|l10n)\/[^"]+\.\w+(?=")/g,
    );
    assert.ok(named && named.length > 5);
    assert.deepEqual(
      named.map((file) => file.replace(/^\.\//, '')).filter((file) => !isPackaged(file)),
      [],
    );
  });

  test('installing runs no script of a package', () => {
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
  });
});
