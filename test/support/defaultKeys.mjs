// Writes test/contract/defaultKeys.json: the keys that VS Code itself uses, of the kinds that the extension's keys are of.
//
//   node test/support/defaultKeys.mjs
//
// They are read from "Open Default Keyboard Shortcuts (JSON)" of the newest and the oldest VS Code, which take a browser's
// word for the system that it runs on.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import prettier from 'prettier';
import { projectRoot, seedsFolder } from './paths.mjs';
import { serverBuild } from './vscode/builds.mjs';
import { chromiumPath, launchChromium } from './vscode/chromium.mjs';
import { startServer, workbenchUrl } from './vscode/server.mjs';

/** @typedef {{ key: string, command: string, when?: string }} Binding */

/** What a browser calls each system, and the modifiers of the keys that are kept. */
const systems = {
  linux: { agent: 'X11; Linux x86_64', modifiers: /^(?:shift\+)?alt\+/ },
  windows: { agent: 'Windows NT 10.0; Win64; x64', modifiers: /^(?:shift\+)?alt\+/ },
  mac: { agent: 'Macintosh; Intel Mac OS X 10_15_7', modifiers: /^ctrl\+(?:shift\+)?cmd\+/ },
};

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Binding[]>}
 */
async function defaultsIn(page) {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  await input.fill('>Preferences: Open Default Keyboard Shortcuts (JSON)');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Default Keyboard' }).first().waitFor();
  await page.keyboard.press('Enter');
  const lines = page.locator('.editor-group-container .view-lines').first();
  await lines.getByText('escape').first().waitFor();
  await lines.click();
  // the keys for "select all" differ, and only the browser's own key copies
  await page.keyboard.press('F1');
  await input.fill('>Select All');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Select All' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: 'selected' }).first().waitFor();
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(500);
  return parse(await page.evaluate(() => navigator.clipboard.readText()));
}

/** @type {Record<string, Record<string, Record<string, string>>>} by system, key and command: when it works */
const found = {};
const browser = await launchChromium(await chromiumPath());
for (const which of /** @type {const} */ (['newest', 'oldest'])) {
  const server = await startServer(await serverBuild(which));
  for (const [system, { agent, modifiers }] of Object.entries(systems)) {
    const context = await browser.newContext({
      userAgent: `Mozilla/5.0 (${agent}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36`,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, seedsFolder));
    const keys = (found[system] ??= {});
    for (const { key, command, when = '' } of await defaultsIn(page)) {
      if (!modifiers.test(key) || command.startsWith('corroborate.')) continue;
      const [first = ''] = key.split(' '); // what begins with a key takes it, too
      (keys[first] ??= {})[command] ??= when;
    }
    console.log(`${system}, ${which}: ${Object.keys(keys).length} keys`);
    await context.close();
  }
  await server.stop();
}
await browser.close();
const file = path.join(projectRoot, 'test/contract/defaultKeys.json');
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(JSON.stringify(found), { ...options, parser: 'json' }));
