// Makes the workbench in a browser page load an extension that is being developed, and its tests.
import util from 'node:util';

/**
 * Changes the configuration that the page hands to the workbench, before the workbench reads it. (Answering the
 * page's request ourselves would make Chromium take it for a foreign page and block its connection to 127.0.0.1; the
 * server's own switch for this suppresses notifications.)
 * @param {import('playwright-core').Page} page not yet at the workbench
 * @param {import('./server.mjs').Server} server
 * @param {{ extension: string, tests?: string }} paths absolute
 */
export async function loadExtension(page, server, { extension, tests }) {
  const uri = (/** @type {string} */ path) => ({ $mid: 1, scheme: 'vscode-remote', authority: server.authority, path });
  const options = { extensions: [uri(extension)], ...(tests ? { extensionTestsPath: uri(tests) } : {}) };
  await page.addInitScript((developmentOptions) => {
    if (window !== window.top) return;
    const observer = new MutationObserver(() => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const configuration = JSON.parse(meta.getAttribute('data-settings') ?? '{}');
      configuration.developmentOptions = { ...configuration.developmentOptions, ...developmentOptions };
      meta.setAttribute('data-settings', JSON.stringify(configuration));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, options);
}

/**
 * Listens for what VS Code tells a page that runs extension tests.
 * @param {import('playwright-core').Page} page not yet at the workbench
 * @param {(line: string) => void} onLine the extension host's console and VS Code's own log, mixed
 * @returns {Promise<{ code: Promise<number> }>} once listening; `code` is VS Code's exit code, 0 when all was well
 */
export async function listenForTests(page, onLine) {
  let exit = (/** @type {number} */ _code) => {};
  /** @type {Promise<number>} */
  const code = new Promise((resolve) => (exit = resolve));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) =>
    onLine(util.format(...args)),
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ value) => exit(value));
  page.on('console', (message) => onLine(message.text()));
  page.on('pageerror', (error) => onLine(String(error)));
  page.on('crash', () => exit(3));
  return { code };
}
