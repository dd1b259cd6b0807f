// npm run screenshots: builds, opens the seeds in a real VS Code, and takes the README's pictures in light and dark.
//
//   npm run screenshots [-- --only NAME[,NAME]] [-- --out FOLDER]
//
// The pictures go to media/screenshots/NAME-light.png and NAME-dark.png.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, seedsFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { openVSCode } from './vscode/driver.mjs';

/** @typedef {import('./vscode/driver.mjs').Driver} Driver */

const sources = readdirSync(seedsFolder)
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** The nth seed's file name. @param {number} n */
function source(n) {
  const name = sources[n];
  if (name === undefined) throw new Error(`there is no source ${n}`);
  return name;
}

/** @type {Record<string, (code: Driver) => Promise<unknown>>} what to do before each picture, in this order */
const shots = {
  marks: async (code) => {
    await code.openFile(source(1));
    await code.waitForMarks();
  },
  'entity-hover': (code) => code.hoverOn('Wang Wenbin'),
  'date-hover': (code) => code.hoverOn('this Friday'),
  'claim-hover': (code) => code.hoverOn('will sign'),
  facts: async (code) => {
    await code.page.keyboard.press('Escape');
    await code.openView('Corroborate');
    const rows = await code.treeRows('Story Facts');
    const first = rows.find((row) => row.level === 1 && row.expanded === false);
    if (first) await code.expandRow(first.label);
  },
  'side-by-side': async (code) => {
    await code.page.keyboard.press('Control+b');
    await code.openFile(source(4), { side: true });
    await code.waitForMarks({ group: 1 });
  },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: path.join(projectRoot, 'media/screenshots') },
  },
});
const wanted = values.only?.split(',') ?? Object.keys(shots);
const build = await run(process.execPath, ['esbuild.mjs'], { cwd: projectRoot });
if (build.code !== 0) {
  console.error(build.output);
  process.exit(1);
}
let failed = 0;
for (const theme of ['light', 'dark']) {
  const code = await openVSCode({
    workspace: seedsFolder,
    settings: { 'workbench.colorTheme': theme === 'light' ? 'Light Modern' : 'Dark Modern' },
  });
  for (const [name, prepare] of Object.entries(shots)) {
    try {
      const shown = await prepare(code);
      if (shown === '') throw new Error('nothing showed');
    } catch (error) {
      failed++;
      console.error(`${name}, ${theme}: ${error instanceof Error ? error.message : error}`);
    }
    await code.page.waitForTimeout(500); // what slides or fades in has arrived
    if (wanted.includes(name)) await code.screenshot(path.join(path.resolve(values.out), `${name}-${theme}.png`));
  }
  await code.close();
  console.log(`${theme}: ${wanted.join(', ')}`);
}
process.exit(failed > 0 ? 1 : 0);
