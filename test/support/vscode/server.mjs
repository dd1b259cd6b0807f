// A VS Code server on 127.0.0.1 with a clean, throw-away profile.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeFolder, startGroup, stopGroup, temporaryFolder } from '../processes.mjs';

/** @typedef {{ origin: string, authority: string, logFile: string, ended: Promise<void>, stop: () => Promise<void> }} Server */

/** User settings of a quiet, clean window. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'git.openRepositoryInParentFolders': 'never',
  'editor.minimap.enabled': false,
};

/**
 * Starts the server and waits until it listens.
 * @param {import('./builds.mjs').ServerBuild} build
 * @param {{ port?: number, settings?: Record<string, unknown>, env?: NodeJS.ProcessEnv, installed?: string }} [options]
 *   `installed`: the folder of an extension that is to be there as an installed one
 * @returns {Promise<Server>}
 * @throws when it ends or says nothing for a minute
 */
export async function startServer(build, { port = 0, settings = {}, env = {}, installed } = {}) {
  const data = temporaryFolder('cor-');
  const below = (/** @type {string} */ name) => {
    const folder = path.join(data, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  writeFileSync(path.join(below('user/User'), 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const extensions = below('extensions');
  if (installed) writeFileSync(path.join(extensions, 'extensions.json'), JSON.stringify([installedEntry(installed)]));
  const logFile = path.join(data, 'server.log');
  const log = openSync(logFile, 'w');
  const child = startGroup(
    build.node,
    [
      build.serverMain,
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      '--disable-workspace-trust',
      ...['--server-data-dir', path.join(data, 'server'), '--user-data-dir', path.join(data, 'user')],
      ...['--extensions-dir', extensions],
    ],
    { stdio: ['ignore', log, log], env: { ...process.env, TMPDIR: below('t'), ...env } },
  );
  closeSync(log);
  let over = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const stop = async () => {
    await stopGroup(child);
    removeFolder(data);
  };
  for (const deadline = Date.now() + 60_000; ;) {
    const text = readFileSync(logFile, 'utf8');
    const listening = /Extension host agent listening on (\d+)/.exec(text);
    if (listening) {
      const authority = `127.0.0.1:${listening[1]}`;
      return { origin: `http://${authority}`, authority, logFile, ended, stop };
    }
    if (over || Date.now() > deadline) {
      await stop();
      throw new Error(`VS Code ${build.version} did not start:\n${text.slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * An entry of extensions.json that makes a working folder an installed extension: nothing is packaged, and reloading
 * the page shows the next build.
 * @param {string} folder
 */
function installedEntry(folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { identifier: { id: `${publisher}.${name}` }, version, location: { $mid: 1, scheme: 'file', path: folder } };
}

/**
 * The address of the workbench with a folder open.
 * @param {Server} server
 * @param {string} folder
 * @param {readonly string[]} [files] to open, absolute
 */
export function workbenchUrl(server, folder, files = []) {
  const query = new URLSearchParams(folder.endsWith('.code-workspace') ? { workspace: folder } : { folder });
  if (files.length > 0) {
    query.set(
      'payload',
      JSON.stringify(files.map((file) => ['openFile', `vscode-remote://${server.authority}${file}`])),
    );
  }
  return `${server.origin}/?${query}`;
}
