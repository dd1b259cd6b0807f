// What this machine's desktop offers: VS Code's own `code` command and a browser.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';

/** @typedef {{ command: string, name: string }} Desktop */

const oldest = { major: 1, minor: 90 };

/**
 * Desktop VS Code, if its `code` command is on the PATH, works, and is new enough. The `code` of a remote window's
 * terminal is not it: that one cannot load an extension from a folder.
 * @returns {Promise<Desktop | undefined>}
 */
export async function findDesktop() {
  const command = onPath('code');
  if (!command || process.env.VSCODE_IPC_HOOK_CLI || !hasDisplay()) return undefined;
  const { code, output } = await run(command, ['--version'], { timeout: 10_000 });
  const version = /^(\d+)\.(\d+)\.\d+\S*$/m.exec(output);
  if (code !== 0 || !version) return undefined;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const fits = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  return fits ? { command, name: `desktop VS Code ${version[0]}` } : undefined;
}

/**
 * Opens a window; it belongs to the reader and outlives this process.
 * @param {Desktop} desktop
 * @param {string} extension the extension's folder
 * @param {string} folder to open
 * @param {readonly string[]} files to open
 */
export function openDesktop({ command }, extension, folder, files) {
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder, ...files];
  spawn(command, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref();
}

/**
 * Opens an address in the reader's browser.
 * @param {string} url
 * @returns {boolean} false if there is none
 */
export function openBrowser(url) {
  const [name, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    String(process.platform)
  ] ?? ['xdg-open'];
  const command = name && onPath(name);
  if (!command || !hasDisplay()) return false;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
  return true;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} name */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
