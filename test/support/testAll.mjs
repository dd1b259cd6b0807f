// What `npm test` does: install what is missing, then all stages in two lanes, one for each core of a small machine.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './install.mjs';
import { projectRoot } from './paths.mjs';
import { removeAtExit, run, temporaryFolder } from './processes.mjs';
import { say } from './progress.mjs';
import { buildStage, bundledTests, stages } from './stages.mjs';
import { serverBuild, serverlessBuild } from './vscode/builds.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */

const env = { ...process.env, NO_COLOR: '1' }; // output is kept, and shown when a stage has ended
const total = { passed: 0, failed: 0 };

/** @param {string[]} args @returns {Promise<never>} */
export async function testAll(args) {
  try {
    await runStages(chosenStages(args));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    total.failed++;
  }
  if (total.passed + total.failed === 0) {
    say('Nothing was tested.');
    total.failed++;
  }
  say(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** @param {string[]} args */
function chosenStages(args) {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
  if (values.only === undefined) return [buildStage, ...stages];
  const names = values.only.split(',');
  const known = [buildStage, ...stages].flatMap(({ name, group }) => [name, group]);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No stage is called ${unknown.join(', ')}; there are ${[...new Set(known)].join(', ')}.`);
  }
  const chosen = [buildStage, ...stages].filter(({ name, group }) => names.includes(name) || names.includes(group));
  const needsBuild = chosen.some(({ group }) => group !== 'static');
  return needsBuild && !chosen.includes(buildStage) ? [buildStage, ...chosen] : chosen;
}

/** @param {readonly Stage[]} chosen */
async function runStages(chosen) {
  await ensureDependencies();
  for (const folder of bundledTests) removeAtExit(path.join(projectRoot, folder));
  const integration = chosen.filter(({ group }) => group === 'integration');
  const others = chosen.filter((stage) => stage !== buildStage && !integration.includes(stage));
  const downloads = integration.length > 0 ? download() : Promise.resolve();
  downloads.catch(() => {}); // each run tells it again, as its own failure
  const built = !chosen.includes(buildStage) || (await runStage(buildStage));
  const runIntegration = () => (built ? inOrder(integration) : cannotRun(integration));
  await Promise.all([inOrder(others), downloads.then(runIntegration, runIntegration)]);
}

/** Everything the integration runs would otherwise wait for one after the other. */
async function download() {
  const { chromiumPath } = await import('./vscode/chromium.mjs');
  await Promise.all([chromiumPath(), serverBuild('newest').then(() => serverBuild('oldest')), serverlessBuild()]);
}

/** @param {readonly Stage[]} some */
async function inOrder(some) {
  for (const stage of some) await runStage(stage);
}

/** @param {readonly Stage[]} some */
function cannotRun(some) {
  for (const { title } of some) {
    total.failed++;
    say(`\n== ${title}: FAILED, not run: the build failed`);
  }
}

/**
 * Runs one stage, adds its counts to the total and prints its output under a heading.
 * @param {Stage} stage
 * @returns {Promise<boolean>} whether all was well
 */
async function runStage(stage) {
  const started = Date.now();
  const resultFile = path.join(temporaryFolder('cor-result-'), 'result.json');
  let output = '';
  let trouble = '';
  for (const command of stage.commands) {
    const result = stage.group === 'static' ? [] : stage.group === 'unit' ? ['--result', resultFile] : [resultFile];
    const left = stage.limit * 1000 - (Date.now() - started);
    const ended = await run(process.execPath, [...command, ...result], { cwd: projectRoot, env, timeout: left });
    output += ended.output;
    if (ended.timedOut) trouble = `no end after ${stage.limit} s`;
    else if (ended.code !== 0) trouble ||= `exit code ${ended.code}`;
  }
  const counts = countsOf(stage, resultFile, trouble);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.note) output += `\n${counts.note}`;
  const verdict = counts.failed === 0 ? 'ok' : `FAILED${trouble ? `, ${trouble}` : ''}`;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`\n== ${stage.title}: ${verdict} (${seconds} s)`);
  if (output.trim() !== '' && (stage.group !== 'static' || counts.failed > 0)) say(output.trimEnd());
  return counts.failed === 0;
}

/**
 * @param {Stage} stage
 * @param {string} resultFile what a stage that counts its tests has written
 * @param {string} trouble why it did not end well, if so
 * @returns {{ passed: number, failed: number, note?: string }}
 */
function countsOf(stage, resultFile, trouble) {
  const failed = trouble === '' ? 0 : 1;
  if (stage.group === 'static') return { passed: 1 - failed, failed };
  if (!existsSync(resultFile)) return { passed: 0, failed: 1 };
  /** @type {{ passed: number, failed: number, running?: string }} */
  const told = JSON.parse(readFileSync(resultFile, 'utf8'));
  if (!told.running) return { passed: told.passed, failed: Math.max(told.failed, failed) };
  return { passed: told.passed, failed: told.failed + 1, note: `  FAIL ${told.running}: running when it ended` };
}
