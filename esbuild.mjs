// Bundles the extension, its worker and the command line for Node and for the web, and the tests. The models of the core
// are one file beside the product's bundles, dist/models.bin; bundles of tests and scripts hold them.
//
//   node esbuild.mjs                development bundles with source maps
//   node esbuild.mjs --production   release bundles: minified, without source maps
//   node esbuild.mjs --into=FOLDER  bundles into FOLDER instead of dist
//   node esbuild.mjs --watch        development bundles, rebuilt on every change
//   node esbuild.mjs --tests=unit,contract,integration --out=FOLDER [--filter=TEXT]
//                                   only those tests, into FOLDER; with --filter only test files with TEXT in their path
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const { values: flags } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    into: { type: 'string', default: 'dist' },
    tests: { type: 'string' },
    out: { type: 'string', default: 'dist/test' },
    filter: { type: 'string', default: '' },
  },
});
const { production, into } = flags;

/** The files of the core, as paths from the project's root with forward slashes. */
const coreFiles = readdirSync(path.join(root, 'src/core'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path
      .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
      .split(path.sep)
      .join('/'),
  )
  .sort();

/** A hash of everything that the result of an analysis depends on besides its text: the core, its models, the packages. */
function engineVersion() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...coreFiles]) {
    hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** All models one after the other, each at a multiple of eight bytes, and where each is. */
function joinModels() {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Map<string, readonly [start: number, end: number]>} */
  const places = new Map();
  let length = 0;
  for (const file of coreFiles.filter((name) => name.endsWith('.bin'))) {
    const bytes = readFileSync(path.join(root, file));
    places.set(path.join(root, file), [length, length + bytes.length]);
    parts.push(bytes, Buffer.alloc(-bytes.length & 7));
    length += bytes.length + (-bytes.length & 7);
  }
  return { bytes: Buffer.concat(parts), places };
}

/**
 * Lets `import bytes from './model.bin'` be a part of dist/models.bin.
 * @param {string} models the JavaScript of the module whose default export is the bytes of that file
 * @returns {esbuild.Plugin}
 */
function modelsBeside(models) {
  return {
    name: 'models-beside',
    setup(build) {
      const { places } = joinModels();
      build.onResolve({ filter: /^#models$/ }, () => ({ path: 'models', namespace: 'models' }));
      build.onLoad({ filter: /.*/, namespace: 'models' }, () => ({ contents: models }));
      build.onLoad({ filter: /\.bin$/ }, ({ path: file }) => ({
        contents: `import models from '#models'; export default models.subarray(${places.get(file)?.join(', ')});`,
      }));
    },
  };
}

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  loader: { '.bin': 'binary' },
  // Both hosts know \p{…}; lowered, a regular expression would be made anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: !production,
  minify: production,
  legalComments: production ? 'eof' : 'inline',
  logLevel: 'warning',
  ...(flags.tests ? {} : { define: { CORROBORATE_ENGINE: JSON.stringify(engineVersion()) } }),
};

/** What runs under Node: `#platform` is src/host/platform/node.ts. @type {esbuild.BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  // jsonc-parser's CommonJS form cannot be bundled; its module form can.
  mainFields: ['module', 'main'],
  alias: { '#platform': './src/host/platform/node.ts' },
};

/** What runs in a browser: `#platform` is src/host/platform/web.ts. @type {esbuild.BuildOptions} */
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  alias: { '#platform': './src/host/platform/web.ts' },
};

/** Where a bundle runs that has the file beside it. */
const modelsOnDisk = modelsBeside(
  `import { readFileSync } from 'node:fs';
   import path from 'node:path';
   export default readFileSync(path.join(__dirname, 'models.bin'));`,
);

/**
 * A web worker cannot read files: its first message brings the models, and nothing else of it runs before.
 * @type {esbuild.BuildOptions}
 */
const webWorker = {
  ...web,
  format: 'iife',
  plugins: [modelsBeside('export default CORROBORATE_MODELS;')],
  banner: { js: "self.onmessage = (event) => { 'use strict'; const CORROBORATE_MODELS = event.data;" },
  footer: { js: '};' },
};

/** @type {esbuild.BuildOptions[]} */
const product = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: `${into}/extension.js` },
  { ...node, entryPoints: ['src/worker.ts'], outfile: `${into}/worker.js`, plugins: [modelsOnDisk] },
  {
    ...node,
    entryPoints: ['src/cli.ts'],
    outfile: `${into}/cli.js`,
    plugins: [modelsOnDisk],
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...web, entryPoints: ['src/extension.ts'], outfile: `${into}/web/extension.js` },
  { ...webWorker, entryPoints: ['src/worker.ts'], outfile: `${into}/web/worker.js` },
];

/**
 * The test files below `folder`, as paths from the project's root with forward slashes.
 * @param {string} folder
 */
function testFiles(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.test.ts') && file.includes(flags.filter))
    .sort();
}

/**
 * Lets the integration entry points import `#suites`: a list of the suite files of a folder and how to load each, so that
 * a new file is run without being registered, and mocha knows which file each test came from.
 * @param {string} folder
 * @returns {esbuild.Plugin}
 */
const suitesIn = (folder) => ({
  name: 'integration-suites',
  setup(build) {
    build.onResolve({ filter: /^#suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
      contents: `export const suites = [${testFiles(folder)
        .map((file) => `[${JSON.stringify(file)}, () => { require(${JSON.stringify(`./${file}`)}); }]`)
        .join(',\n')}];`,
      resolveDir: root,
    }));
  },
});

/**
 * Unit and contract tests: modules with shared chunks, so that not every file carries its own copy of the word lists.
 * @param {string[]} entryPoints
 * @returns {esbuild.BuildOptions}
 */
function plainTests(entryPoints) {
  return {
    ...node,
    entryPoints,
    outbase: 'test',
    outdir: flags.out,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[hash]',
    external: ['vscode', 'esbuild', 'typescript'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  };
}

/**
 * The tests to build.
 * @param {readonly string[]} kinds
 * @returns {esbuild.BuildOptions[]}
 */
function tests(kinds) {
  const plain = kinds.filter((kind) => kind !== 'integration').flatMap((kind) => testFiles(`test/${kind}`));
  const suites = suitesIn('test/integration/suite');
  /** @param {string} name @param {esbuild.Plugin} plugin @returns {esbuild.BuildOptions} */
  const inNode = (name, plugin) => ({
    ...node,
    external: ['vscode', 'mocha'],
    plugins: [plugin],
    entryPoints: ['test/integration/node.ts'],
    outfile: `${flags.out}/integration/${name}.js`,
  });
  return [
    ...(plain.length > 0 ? [plainTests(plain)] : []),
    ...(kinds.includes('integration')
      ? [
          inNode('node', suites),
          inNode('large', suitesIn('test/integration/large')),
          {
            ...web,
            external: ['vscode'],
            plugins: [suites],
            entryPoints: ['test/integration/web.ts'],
            outfile: `${flags.out}/integration/web.js`,
            define: { global: 'globalThis' },
            alias: { ...web.alias, 'node:assert/strict': './test/integration/assertStrict.js' },
            inject: ['test/integration/processShim.js'],
          },
        ]
      : []),
  ];
}

if (!flags.tests) {
  mkdirSync(path.resolve(root, into), { recursive: true });
  writeFileSync(path.resolve(root, into, 'models.bin'), joinModels().bytes);
}
if (flags.watch) {
  for (const options of product) {
    const context = await esbuild.context({ ...options, logLevel: 'info' });
    await context.watch();
  }
} else {
  const started = Date.now();
  try {
    await Promise.all((flags.tests ? tests(flags.tests.split(',')) : product).map((options) => esbuild.build(options)));
    console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch {
    process.exitCode = 1; // esbuild has printed what is wrong, and where
  }
}
