// What `npm test` consists of.

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {'static' | 'unit' | 'integration'} group static: one check each; the others count their tests
 * @property {string} title
 * @property {readonly (readonly string[])[]} commands arguments of Node, one after the other
 * @property {number} limit seconds after which it hangs
 */

const integrationTests = `dist/test-integration-${process.pid}`;

/** @param {'unit' | 'contract'} name */
const plainTests = (name) => `dist/test-${name}-${process.pid}`;

/** Folders to remove when all is done. */
export const bundledTests = [integrationTests, plainTests('unit'), plainTests('contract')];

/**
 * A stage that runs one of npm's programs.
 * @param {string} name
 * @param {string} title
 * @param {...readonly string[]} programs a script in node_modules and its arguments
 * @returns {Stage}
 */
function check(name, title, ...programs) {
  return {
    name,
    group: 'static',
    title,
    commands: programs.map(([script, ...args]) => [`node_modules/${script}`, ...args]),
    limit: 400,
  };
}

/**
 * A stage that runs the tests of one folder in plain Node.
 * @param {'unit' | 'contract'} name
 * @param {string} title
 * @returns {Stage}
 */
function plain(name, title) {
  return {
    name,
    group: 'unit',
    title,
    commands: [['test/support/unit.mjs', `${name}/`, '--out', plainTests(name)]],
    limit: 900, // each test has a limit of its own, unless it never lets go of the thread
  };
}

/**
 * A stage that runs the integration suites in one host of one VS Code.
 * @param {string} name as in test/integration/run.mjs
 * @param {string} title
 * @returns {Stage}
 */
function host(name, title) {
  return {
    name,
    group: 'integration',
    title,
    commands: [['test/integration/run.mjs', name, integrationTests]],
    limit: 500, // run.mjs itself gives up after 420
  };
}

/** What must pass before the integration suites can run. @type {Stage} */
export const buildStage = {
  name: 'build',
  group: 'static',
  title: 'build: the extension, the command line and the integration suites',
  commands: [['esbuild.mjs'], ['esbuild.mjs', '--tests=integration', `--out=${integrationTests}`]],
  limit: 120,
};

/** @type {readonly Stage[]} */
export const stages = [
  plain('unit', 'unit tests'),
  plain('contract', 'contract tests'),
  check(
    'types',
    'types (tsc)',
    ['typescript/bin/tsc', '-p', '.'],
    ['typescript/bin/tsc', '--noEmit', '-p', 'src/core'],
    ['typescript/bin/tsc', '--noEmit', '-p', 'test/support'],
  ),
  check('lint', 'lint (eslint)', ['eslint/bin/eslint.js', '--max-warnings', '0', '.']),
  check('format', 'format (prettier)', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  check('unused', 'unused files, exports and dependencies (knip)', ['knip/bin/knip.js']),
  host('node-newest', 'integration: newest VS Code, Node extension host'),
  host('node-large', 'integration: large stories, sources and folders in the newest VS Code, Node extension host'),
  host('web-newest', 'integration: newest VS Code, web worker extension host'),
  host('node-oldest', 'integration: oldest VS Code, Node extension host'),
  host('web-oldest', 'integration: oldest VS Code, web worker extension host'),
  {
    name: 'keyboard',
    group: 'integration',
    title: 'a review with the keyboard alone, from opening to the exported report, and two windows at once',
    commands: [['test/integration/keyboard.mjs']],
    limit: 200,
  },
  {
    name: 'keyboard-web',
    group: 'integration',
    title: 'the same review and windows in the web worker extension host',
    commands: [['test/integration/keyboard.mjs', '--host', 'web']],
    limit: 200,
  },
  host('web-serverless', 'integration: VS Code for the Web without a server, web worker extension host'),
];
