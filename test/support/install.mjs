// Installs what is missing, with npm alone and without running any package's install script.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, projectRoot } from './paths.mjs';
import { keepFolder, removeAtExit, removeFolder, run } from './processes.mjs';
import { during } from './progress.mjs';

/** Something could not be installed; the message is a sentence for the reader. */
export class InstallError extends Error {}

/**
 * Runs npm quietly, and gives up after about a minute without a network instead of several.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli && /npm-cli\.[cm]?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
  const env = {
    ...process.env,
    npm_config_loglevel: 'error',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    npm_config_ignore_scripts: 'true',
    npm_config_fetch_retries: '2',
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
  };
  const { code, output } = await run(command, [...first, ...args], { cwd, env });
  if (code !== 0) throw new InstallError(npmTrouble(output));
}

/** The one line of npm's complaint that says what is wrong. @param {string} output */
function npmTrouble(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, ''));
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/;
  const network = lines.find((line) => offline.test(line));
  if (network !== undefined) {
    return `the npm registry cannot be reached (${network.trim()}). Check the network or proxy, then run the command again.`;
  }
  return `npm says: ${lines
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .join('\n  ')}`;
}

/** Installs the project's dependencies when they are missing or not those of package-lock.json. */
export async function ensureDependencies() {
  const installed = path.join(projectRoot, 'node_modules/.package-lock.json');
  const missing = !existsSync(installed);
  if (!missing && !isStale(installed)) return;
  const title = missing ? 'Installing the dependencies' : 'Updating the dependencies';
  await during(title, () => npm([missing ? 'ci' : 'install'], projectRoot)).catch((error) => {
    throw new InstallError(`The dependencies could not be installed: ${error.message}`);
  });
}

/** @param {string} installed npm's own list of what is in node_modules */
function isStale(installed) {
  /** @type {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
  const wanted = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')).packages;
  /** @type {typeof wanted} */
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).some(
    ([name, { version, optional, peer }]) => name !== '' && !optional && !peer && there[name]?.version !== version,
  );
}

/**
 * A folder in the cache that is filled once: elsewhere first, so that an interrupted or parallel install never
 * leaves half a folder behind.
 * @param {string} name says what is in it, with its version; a new recipe needs a new name
 * @param {string} title
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder
 */
export async function installOnce(name, title, fill) {
  const folder = path.join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  removeAtExit(unfinished);
  mkdirSync(unfinished, { recursive: true });
  try {
    await during(title, () => fill(unfinished));
    renameSync(unfinished, folder);
    keepFolder(unfinished);
  } catch (error) {
    removeFolder(unfinished);
    if (!existsSync(folder)) throw error; // else another run was faster
  }
  return folder;
}

/**
 * Installs packages of exact versions into a folder of their own.
 * @param {string} folder
 * @param {Record<string, string>} dependencies
 */
export async function installPackages(folder, dependencies) {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
  await npm(['install', '--no-package-lock'], folder);
}
