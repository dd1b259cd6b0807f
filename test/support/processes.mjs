// Child processes and temporary folders that never outlive this process, however it ends.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {Map<import('node:child_process').ChildProcess, number>} each with its patience */
const groups = new Map();
/** @type {Set<string>} */
const folders = new Set();

let ending = false;

process.on('exit', () => {
  for (const child of groups.keys()) killGroup(child, 'SIGKILL');
  for (const folder of folders) removeFolder(folder);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, async () => {
    if (ending) return; // npm passes on the Ctrl-C that the terminal has sent already
    ending = true;
    await Promise.all([...groups.keys()].map(stopGroup));
    process.exit(130);
  });
}

/**
 * Starts a program in a process group of its own, so that its helpers can be ended with it and nothing else is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {number} [patience] milliseconds that it may take to end: more than what it has started itself is given
 */
export function startGroup(command, args, options, patience = 1500) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  groups.set(child, patience);
  child.once('exit', () => void stopGroup(child)); // what it left running
  child.once('error', () => groups.delete(child));
  return child;
}

/**
 * Ends a group: asks first, so that each of its programs can end its own groups in turn, then insists.
 * @param {import('node:child_process').ChildProcess} child from {@link startGroup}
 */
export async function stopGroup(child) {
  killGroup(child, 'SIGTERM');
  const leads = () => child.exitCode === null && child.signalCode === null;
  const end = Date.now() + (groups.get(child) ?? 0);
  while (Date.now() < end && (leads() || killGroup(child, 0))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  killGroup(child, 'SIGKILL');
  groups.delete(child);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals | 0} signal 0 only asks
 * @returns {boolean} whether anything of the group was still there
 */
function killGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    return process.platform === 'win32' ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false; // it has already ended
  }
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `output` is both streams in one
 */
export function run(command, args, { cwd, env, timeout } = {}) {
  return new Promise((resolve) => {
    const child = startGroup(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }, 6000);
    let output = '';
    let timedOut = false;
    const limit = timeout
      ? setTimeout(() => {
          timedOut = true;
          void stopGroup(child);
        }, timeout)
      : undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: output + error.message, timedOut });
    });
    child.once('close', async (code) => {
      clearTimeout(limit);
      await stopGroup(child); // what it left running may still be clearing up
      resolve({ code: code ?? 1, output, timedOut });
    });
  });
}

/**
 * A fresh folder that is removed when this process ends. Its path is short: servers put sockets below it.
 * @param {string} prefix
 */
export function temporaryFolder(prefix) {
  const folder = mkdtempSync(path.join(os.tmpdir(), prefix));
  folders.add(folder);
  return folder;
}

/**
 * Has a folder removed when this process ends, unless {@link keepFolder} takes that back.
 * @param {string} folder
 */
export function removeAtExit(folder) {
  folders.add(folder);
}

/** @param {string} folder */
export function keepFolder(folder) {
  folders.delete(folder);
}

/** @param {string} folder */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}
