// Integration tests in a VS Code server from npm, opened in headless Chromium.
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/paths.mjs';
import { serverBuild } from '../support/vscode/builds.mjs';
import { chromiumPath, launchChromium } from '../support/vscode/chromium.mjs';
import { listenForTests, loadExtension } from '../support/vscode/developmentPage.mjs';
import { startServer, workbenchUrl } from '../support/vscode/server.mjs';

/**
 * @param {import('./run.mjs').Job} job
 * @param {'newest' | 'oldest'} which
 * @param {'node' | 'web'} host the Node extension host, or the one in a web worker
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function runInServer({ tests, entry, workspace, events }, which, host) {
  const build = await serverBuild(which);
  const browser = await launchChromium(await chromiumPath());
  const server = await startServer(build, {
    settings: host === 'web' ? { 'remote.extensionKind': { 'corroborate.corroborate': ['web'] } } : {},
    env: { CORROBORATE_TEST_EVENTS: events },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const log = consoleLog(events);
    const exit = await listenForTests(page, log.add);
    await loadExtension(page, server, {
      extension: projectRoot,
      tests: path.join(tests, entry ?? `integration/${host}.js`),
    });
    await page.goto(workbenchUrl(server, workspace));
    const code = await exit.code;
    return {
      where: `VS Code ${build.version} from npm, ${host === 'web' ? 'web worker' : 'Node'} extension host`,
      code,
      log: `${log.text()}\n${readFileSync(server.logFile, 'utf8')}`,
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * Sorts what comes over the console: test results to the file of events (each may come by two ways), the rest to a log.
 * @param {string} events
 */
export function consoleLog(events) {
  const mark = 'CORROBORATE_TEST_EVENT ';
  const seen = new Set();
  /** @type {string[]} */
  const lines = [];
  return {
    /** @param {string} line */
    add(line) {
      const at = line.indexOf(mark);
      if (at < 0) {
        lines.push(line);
        return;
      }
      const event = line.slice(at + mark.length).trim();
      if (seen.has(event)) return;
      seen.add(event);
      appendFileSync(events, `${event}\n`);
    },
    text: () => lines.slice(-40).join('\n'),
  };
}
