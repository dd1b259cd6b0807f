// What `npm start` does: install what is missing, build, and open VS Code: desktop if there is one, else the one from npm.
import { existsSync, readdirSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop, openBrowser, openDesktop } from './desktop.mjs';
import { ensureDependencies, InstallError } from './install.mjs';
import { projectRoot, seedsFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { say } from './progress.mjs';
import { serverBuild } from './vscode/builds.mjs';
import { startServer, workbenchUrl } from './vscode/server.mjs';

/** A wrong argument or a missing thing; the message is a sentence for the reader. */
class StartError extends Error {}

/**
 * @param {string[]} args
 * @returns {Promise<void>} when VS Code is open; the process lives on while it serves one
 */
export async function start(args) {
  try {
    await open(readOptions(args));
  } catch (error) {
    if (!(error instanceof StartError || error instanceof InstallError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/** @typedef {{ folder: string, port: number, openIt: boolean, desktop: boolean }} Options */

/** @param {string[]} args @returns {Options} */
function readOptions(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string', default: process.env.PORT || '8321' },
        'no-open': { type: 'boolean', default: process.env.NO_OPEN === '1' },
        'no-desktop': { type: 'boolean', default: process.env.CORROBORATE_VSCODE === 'web' },
      },
    });
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StartError(`"${values.port}" is not a port.`);
  const folder = positionals[0] === undefined ? seedsFolder : path.resolve(positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new StartError(`There is no folder ${folder}.`);
  return { folder, port, openIt: !values['no-open'], desktop: !values['no-desktop'] };
}

/** @param {Options} options */
async function open({ folder, port, openIt, desktop }) {
  const code = desktop ? await findDesktop() : undefined;
  if (!code) await mustBeFree(port);
  const building = ensureDependencies().then(build);
  const installing = code ? undefined : serverBuild('newest');
  installing?.catch(() => {}); // told below, after the build's own trouble
  await building;
  const files = firstSource(folder);
  if (code) {
    say(`Opening ${code.name} on ${folder} with Corroborate loaded from ${projectRoot}.`);
    openDesktop(code, projectRoot, folder, files);
    return;
  }
  const server = await startServer(await /** @type {NonNullable<typeof installing>} */ (installing), {
    port,
    installed: projectRoot,
  });
  const url = workbenchUrl(server, folder, files);
  say(`VS Code with Corroborate is at\n\n  ${url}\n`);
  if (openIt && openBrowser(url)) say('Opening it in the browser.');
  say('After a change: npm run build, and reload the page. Ctrl-C stops it.');
  await server.ended;
  say('The VS Code server has ended.');
  process.exit(1);
}

async function build() {
  const { code, output } = await run(process.execPath, ['esbuild.mjs'], { cwd: projectRoot });
  if (code !== 0) throw new StartError(`The build failed:\n${output}`);
}

/** The first source of a folder, to be open when VS Code is. @param {string} folder */
function firstSource(folder) {
  const first = readdirSync(folder)
    .sort()
    .find((name) => /\.(txt|md|news)$/.test(name));
  return first === undefined ? [] : [path.join(folder, first)];
}

/** @param {number} port @returns {Promise<void>} */
function mustBeFree(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        new StartError(
          taken
            ? `Port ${port} is taken, perhaps by another npm start. Stop that, or choose another: npm start -- --port ${port === 65535 ? port - 1 : port + 1}`
            : `Port ${port} cannot be used: ${error.message}`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
