// Integration tests through @vscode/test-electron: in desktop VS Code where it is to be had, else in the VS Code from npm.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder, projectRoot } from '../support/paths.mjs';
import { temporaryFolder } from '../support/processes.mjs';
import { releases } from '../support/vscode/builds.mjs';

const shim = path.join(projectRoot, 'test/integration/shim.mjs');

/**
 * @param {import('./run.mjs').Job} job
 * @param {'newest' | 'oldest'} which
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function runInDesktop({ tests, entry = 'integration/node.js', workspace, events }, which) {
  const desktop = await desktopVSCode(which);
  let code = 0;
  try {
    code = await runTests({
      vscodeExecutablePath: desktop.executable ?? shim,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: path.join(tests, entry),
      extensionTestsEnv: { CORROBORATE_TEST_EVENTS: events, CORROBORATE_SHIM_RELEASE: which },
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        `--user-data-dir=${temporaryFolder('cor-user-')}`,
      ],
    });
  } catch (error) {
    code = error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : 1;
  }
  return {
    where: desktop.executable
      ? `desktop VS Code (${desktop.executable}), Node extension host`
      : `VS Code ${releases[which].version} from npm (${desktop.reason}), Node extension host`,
    code,
    log: 'what VS Code itself had to say stands above',
  };
}

/**
 * The desktop VS Code to use: the one CORROBORATE_DESKTOP_VSCODE names, else a download.
 * @param {'newest' | 'oldest'} which
 * @returns {Promise<{ executable?: string, reason?: string }>} if there is none, why
 */
async function desktopVSCode(which) {
  const none = (/** @type {string} */ reason) => ({ reason });
  const named = process.env.CORROBORATE_DESKTOP_VSCODE;
  if (named === 'no') return none('CORROBORATE_DESKTOP_VSCODE=no');
  if (named && which === 'newest') {
    return existsSync(named) ? { executable: named } : none(`${named} does not exist`);
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return none('desktop VS Code needs a display: run the tests under "xvfb-run -a"');
  }
  const version = which === 'newest' ? 'stable' : releases.oldest.version;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    if (!answer.ok) return none(`the download of desktop VS Code answers ${answer.status}`);
    const cachePath = path.join(cacheFolder(), 'vscode-desktop');
    return { executable: await downloadAndUnzipVSCode({ version, cachePath }) };
  } catch (error) {
    return none(`desktop VS Code cannot be downloaded: ${reasonOf(error)}`);
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
