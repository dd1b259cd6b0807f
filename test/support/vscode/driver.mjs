// Drives a real VS Code in headless Chromium: opens files, hovers, reads trees, runs commands, takes pictures.
//
//   const code = await openVSCode({ workspace: '/abs/folder', files: ['one.txt'] });
//   await code.openFile('two.txt', { side: true });
//   await code.hoverOn('some words');
//   await code.screenshot('/abs/picture.png');
//   await code.close();
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../paths.mjs';
import { serverBuild } from './builds.mjs';
import { chromiumPath, launchChromium } from './chromium.mjs';
import { startServer, workbenchUrl } from './server.mjs';

/**
 * @typedef {object} OpenOptions
 * @property {string} workspace absolute path of the folder to open
 * @property {readonly string[]} [files] to open, relative to `workspace`
 * @property {'node' | 'web'} [host] the extension host to run the extension in
 * @property {'newest' | 'oldest'} [release]
 * @property {Record<string, unknown>} [settings] user settings
 * @property {{ width: number, height: number }} [size] of the window
 * @property {number} [scale] device pixels per pixel in pictures
 *
 * @typedef {object} TreeRow
 * @property {string} label
 * @property {string} description
 * @property {number} level from 1
 * @property {boolean | undefined} expanded undefined for a row without children
 * @property {string} spoken what a screen reader says
 *
 * @typedef {{ x: number, y: number, width: number, height: number }} Rectangle in pixels of the window
 */

/**
 * Opens VS Code with the extension as it is in this folder, built.
 * @param {OpenOptions} options
 */
export async function openVSCode(options) {
  const { workspace, files = [], host = 'node', release = 'newest', settings = {} } = options;
  const server = await startServer(await serverBuild(release), {
    installed: projectRoot,
    settings: {
      ...(host === 'web' ? { 'remote.extensionKind': { 'corroborate.corroborate': ['web'] } } : {}),
      ...settings,
    },
  });
  const browser = await launchChromium(await chromiumPath());
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const absolute = files.map((file) => path.join(workspace, file));
    await page.goto(workbenchUrl(server, workspace, absolute));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    if (files.length > 0) await page.locator('.editor-group-container .view-line').first().waitFor();
  } catch (error) {
    await close();
    throw error;
  }
  return new Driver(page, close);
}

const hovers = '.monaco-hover:not(.hidden) .hover-contents';
const quickInput = '.quick-input-widget:not([style*="display: none"])';

/** A VS Code window, and what a reader does in it. */
export class Driver {
  #close;

  /**
   * @param {import('playwright-core').Page} page Playwright's page, for what is not here
   * @param {() => Promise<void>} close
   */
  constructor(page, close) {
    this.page = page;
    this.#close = close;
  }

  /** Ends VS Code, and removes what it wrote outside the workspace. */
  async close() {
    await this.#close();
  }

  /** @returns a second window on the same folder, with the same settings */
  async openWindow() {
    const page = await this.page.context().newPage();
    await page.goto(this.page.url());
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return new Driver(page, () => page.close());
  }

  /**
   * Opens a file of the workspace by its name.
   * @param {string} name
   * @param {{ side?: boolean }} [options] `side`: beside the current editor
   */
  async openFile(name, { side = false } = {}) {
    const base = path.basename(name);
    const tab = this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${base}"]`);
    await this.#pick('Control+p', name, base, side ? 'Control+Enter' : 'Enter');
    await tab.waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /**
   * Runs a command by its title in the palette.
   * @param {string} title as it stands there: "Category: Title"
   */
  async runCommand(title) {
    await this.#pick('F1', `>${title}`, title, 'Enter');
  }

  /**
   * Moves the cursor of the active editor.
   * @param {number} line from 1
   * @param {number} [column] from 1
   */
  async goTo(line, column = 1) {
    await this.page
      .locator('.editor-group-container.active .view-lines')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.press('Control+g');
    await this.page.locator(`${quickInput} input[type="text"]`).first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator(quickInput).waitFor({ state: 'hidden' });
  }

  /**
   * Opens a container of the activity bar, unless it is open.
   * @param {string} title
   */
  async openView(title) {
    const item = this.page.locator('.part.activitybar .action-item', {
      has: this.page.locator(`.action-label[aria-label^="${title}"]`),
    });
    await item.waitFor();
    if (!(await item.getAttribute('class'))?.includes('checked')) await item.click();
    await this.page.locator('.part.sidebar .composite.title', { hasText: title }).waitFor();
    await this.#moveAway();
  }

  /**
   * The rows of a tree view that show, from top to bottom.
   * @param {string} view the view's name
   * @param {{ atLeast?: number, timeout?: number }} [options] waits for that many rows, at most so many milliseconds
   * @returns {Promise<TreeRow[]>}
   */
  async treeRows(view, { atLeast = 1, timeout = 10_000 } = {}) {
    return until(
      () => this.page.evaluate(readRows, view),
      (rows) => rows.length >= atLeast,
      timeout,
    );
  }

  /**
   * Clicks the first row of any side bar's tree whose text holds `label`.
   * @param {string} label
   */
  async clickRow(label) {
    await this.page.locator('.part.sidebar .monaco-list-row', { hasText: label }).first().click();
    await this.#moveAway();
  }

  /**
   * Where `text` stands in an editor, if it is in view; it may be wrapped.
   * @param {string} text
   * @param {{ nth?: number, group?: number }} [options] which occurrence, and in which editor group (all, from the left)
   * @returns {Promise<Rectangle | undefined>} of the part on its first line
   */
  async find(text, { nth = 0, group } = {}) {
    return this.page.evaluate(findText, { text, nth, group });
  }

  /**
   * Rests the mouse on `text` in an editor until a hover shows, and leaves it there.
   * @param {string} text
   * @param {{ nth?: number, group?: number, timeout?: number }} [options]
   * @returns {Promise<string>} the hover's text; empty if none showed
   */
  async hoverOn(text, { nth = 0, group, timeout = 10_000 } = {}) {
    await this.#moveAway();
    await this.page.keyboard.press('Escape');
    const place = await this.find(text, { nth, ...(group === undefined ? {} : { group }) });
    if (!place) throw new Error(`"${text}" is not in view`);
    const x = place.x + Math.min(place.width / 2, 25);
    const y = place.y + place.height / 2;
    let last = '';
    for (let tries = 0, end = Date.now() + timeout; Date.now() < end; tries++) {
      // The first move after a key often starts no hover: nudge until one shows.
      if (last === '') await this.page.mouse.move(x + (tries % 3), y);
      await this.page.waitForTimeout(last === '' ? 450 : 200);
      const shown = (await this.page.locator(hovers).allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();
      if (shown !== '' && shown === last && !shown.startsWith('Loading')) return shown; // it has settled
      last = shown;
    }
    return last;
  }

  /**
   * Waits until the extension has painted marks into an editor.
   * @param {{ group?: number, timeout?: number }} [options] the editor group, from the left
   */
  async waitForMarks({ group = 0, timeout = 30_000 } = {}) {
    const editor = this.page.locator('.editor-group-container').nth(group);
    await editor
      .locator('.view-overlays .cdr[class*="ced-"], .view-lines span[class*="ced-"]')
      .first()
      .waitFor({ state: 'attached', timeout });
  }

  /**
   * Unfolds a row of a tree, unless it is unfolded.
   * @param {string} label part of its text
   */
  async expandRow(label) {
    const row = this.page.locator('.part.sidebar .monaco-list-row', { hasText: label }).first();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    await this.#moveAway();
  }

  /** The texts of the notifications that show. */
  async notifications() {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** The texts of the status bar. */
  async statusBar() {
    const texts = await this.page.locator('.part.statusbar .statusbar-item').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  }

  /**
   * Takes a picture of the window.
   * @param {string} file absolute, .png
   */
  async screenshot(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  /** Takes the mouse to where no tooltip covers anything. */
  async #moveAway() {
    await this.page.mouse.move(300, 2);
  }

  /**
   * Picks a row of a quick pick; asks again until the extension host is up and lists it.
   * @param {string} key opens it
   * @param {string} text to type
   * @param {string} row part of the row's text
   * @param {string} confirm the key that accepts it
   */
  async #pick(key, text, row, confirm) {
    const { page } = this;
    const found = page.locator(`${quickInput} .quick-input-list .monaco-list-row`, { hasText: row }).first();
    for (const end = Date.now() + 30_000; ;) {
      await page.keyboard.press('Escape');
      await page.keyboard.press(key);
      const input = page.locator(`${quickInput} .quick-input-box input`);
      try {
        // a list that is just closing takes no text: all of it is tried again
        await input.fill(text, { timeout: 5000 });
        await found.waitFor({ timeout: 1500 });
        break;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
    for (let i = 0; i < 20 && !(await found.getAttribute('class'))?.includes('focused'); i++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press(confirm);
  }
}

/**
 * @template T
 * @param {() => Promise<T>} read
 * @param {(value: T) => boolean} enough
 * @param {number} timeout milliseconds
 * @returns {Promise<T>} the last value read
 */
async function until(read, enough, timeout) {
  for (const end = Date.now() + timeout; ;) {
    const value = await read();
    if (enough(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page. @param {string} view @returns {TreeRow[]} */
function readRows(view) {
  const panes = [...document.querySelectorAll('.part .pane')].filter((pane) =>
    pane.querySelector('.pane-header')?.getAttribute('aria-label')?.toLowerCase().includes(view.toLowerCase()),
  );
  const top = (/** @type {Element} */ element) => element.getBoundingClientRect().top;
  const text = (/** @type {Element} */ row, /** @type {string} */ selector) =>
    row.querySelector(selector)?.textContent?.trim() ?? '';
  return panes
    .flatMap((pane) => [...pane.querySelectorAll('.monaco-list-row')])
    .sort((a, b) => top(a) - top(b))
    .map((row) => {
      const expanded = row.getAttribute('aria-expanded');
      return {
        label: text(row, '.label-name') || (row.textContent?.trim() ?? ''),
        description: text(row, '.label-description'),
        level: Number(row.getAttribute('aria-level')),
        expanded: expanded === null ? undefined : expanded === 'true',
        spoken: row.getAttribute('aria-label') ?? '',
      };
    });
}

/**
 * Runs in the page.
 * @param {{ text: string, nth: number, group: number | undefined }} wanted
 * @returns {Rectangle | undefined}
 */
function findText({ text, nth, group }) {
  const groups = [...document.querySelectorAll('.editor-group-container')];
  let seen = 0;
  for (const editor of group === undefined ? groups : groups.slice(group, group + 1)) {
    const view = editor.querySelector('.monaco-editor .lines-content')?.parentElement?.getBoundingClientRect();
    const lines = [...editor.querySelectorAll('.view-lines .view-line')]
      .map((line) => ({ line, box: line.getBoundingClientRect() }))
      .filter(({ box }) => !view || (box.top >= view.top - 1 && box.bottom <= view.bottom + 1))
      .sort((a, b) => a.box.top - b.box.top);
    let flat = '';
    /** @type {{ node: Text, offset: number }[]} */
    const characters = [];
    for (const { line } of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = /** @type {Text} */ (walker.currentNode);
        flat += node.data.replaceAll('\u00a0', ' '); // the editor draws spaces so
        for (let offset = 0; offset < node.data.length; offset++) characters.push({ node, offset });
      }
    }
    const boxOf = (/** @type {number} */ at) => {
      const character = characters[at];
      const range = document.createRange();
      if (character) {
        range.setStart(character.node, character.offset);
        range.setEnd(character.node, character.offset + 1);
      }
      return range.getBoundingClientRect();
    };
    for (let at = flat.indexOf(text); at >= 0; at = flat.indexOf(text, at + 1)) {
      if (seen++ !== nth) continue;
      const first = boxOf(at);
      let right = first.right;
      for (let next = at + 1; next < at + text.length; next++) {
        const box = boxOf(next);
        if (Math.abs(box.top - first.top) >= 2) break;
        right = Math.max(right, box.right);
      }
      return { x: first.x, y: first.y, width: right - first.x, height: first.height };
    }
  }
  return undefined;
}
