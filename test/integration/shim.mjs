#!/usr/bin/env node
// Stands in for the `code` executable that @vscode/test-electron starts: runs the same tests in a VS Code from npm.
// Takes --extensionTestsPath= and a folder; the other flags are for a desktop window.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInServer } from './server.mjs';

const plain = (/** @type {string} */ text) => (text.startsWith('file:') ? fileURLToPath(text) : text);
const value = (/** @type {string} */ flag) =>
  plain(process.argv.find((argument) => argument.startsWith(`${flag}=`))?.slice(flag.length + 1) ?? '');
const events = process.env.CORROBORATE_TEST_EVENTS ?? '';
const workspace = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';

// Whoever started this may be ended alone, and then nobody else ends it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1000).unref();

const script = path.resolve(value('--extensionTestsPath'));
const tests = path.resolve(script, '../..');

try {
  const { code, log } = await runInServer(
    {
      tests,
      entry: path.relative(tests, script),
      workspace: plain(workspace),
      events,
    },
    process.env.CORROBORATE_SHIM_RELEASE === 'oldest' ? 'oldest' : 'newest',
    'node',
  );
  const ended = existsSync(events) && readFileSync(events, 'utf8').includes('"kind":"end"');
  if (!ended) console.error(log.slice(-4000)); // else the results say it all
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
