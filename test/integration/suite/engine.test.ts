import * as assert from 'node:assert/strict';
import type { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { StoryView } from '../../../src/host/storyView';
import { disk, type HeldFile, holdFile } from '../disk';
import { EngineThread, quickened } from '../engineThread';
import {
  api,
  closeAll,
  hoverAt,
  inWorkspace,
  marked,
  openSource,
  patience,
  pause,
  positionOf,
  until,
  write,
} from '../support';

const report = (at: number): string =>
  `Bridge ${at}\n\nMayor Ingrid Solberg opened bridge ${at} in Bergen on 12 May 2024.\n`;
const sources = ['deadly.txt', 'one.txt', 'three.txt'];

const held = `${report(2)}Nobody gets past this.\n`;

const never = (): Promise<string> => new Promise(() => undefined);

/** What is said in warnings while something is done; each is answered with a button of such a name. */
async function warned(answer: () => Promise<string>, work: () => Promise<void>): Promise<readonly string[]> {
  const original = vscode.window.showWarningMessage;
  const said: string[] = [];
  const wrong: unknown[] = [];
  const show = async (words: string, ...buttons: readonly string[]): Promise<string | undefined> => {
    said.push(words);
    try {
      const chosen = await answer();
      return buttons.find((button) => button === chosen);
    } catch (error) {
      wrong.push(error);
      throw error;
    }
  };
  Object.assign(vscode.window, { showWarningMessage: show });
  try {
    await work();
  } catch (error) {
    // what the work waits for in vain may hang on the answer
    throw wrong[0] ?? error;
  } finally {
    Object.assign(vscode.window, { showWarningMessage: original });
  }
  return said;
}

function analysed(story: StoryView): readonly string[] {
  return story.state === 'ready' ? (story.index?.story.sources.map(({ id }) => id) ?? []) : [];
}

const isWhole = (story: StoryView): boolean => analysed(story).join(' ') === sources.join(' ');
const isWithoutIt = (story: StoryView): boolean => analysed(story).join(' ') === 'one.txt three.txt';
const isSetAside = (story: StoryView): boolean =>
  isWithoutIt(story) && story.sources.some(({ id, problem }) => id === 'deadly.txt' && /set aside/.test(problem ?? ''));

suite('the engine', function () {
  this.timeout(2 * patience);
  suiteTeardown(closeAll);

  async function opened(folder: string): Promise<StoryView> {
    for (const [at, name] of sources.entries()) await write(`stories/${folder}/${name}`, report(at));
    const { story } = await openSource(inWorkspace(`stories/${folder}/one.txt`));
    await until('all sources', () => isWhole(story));
    return story;
  }

  test('gives what the last of many quick edits left', async () => {
    const uri = await write('stories/quick/first.txt', report(1));
    await write('stories/quick/second.txt', report(2));
    const { story, editor } = await openSource(uri);
    await until('both sources', () => analysed(story).length === 2);
    const { document } = editor;
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    for (const letter of 'Ragnhild Nygaard came. ')
      await editor.edit((edit) => edit.insert(editor.selection.active, letter));
    const named = (): readonly string[] => {
      const source = story.index?.story.sources.find(({ id }) => id === 'first.txt');
      return source?.mentions.map(({ start, end }) => document.getText().slice(start, end)) ?? [];
    };
    const whom = ['Ragnhild Nygaard', 'Ingrid Solberg'];
    await until('the last text', () => story.state === 'ready' && whom.every((name) => named().includes(name)));
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  test('is started again when it dies; the source it died at is set aside with one message, and can be tried again', async function () {
    let isDeadly = true;
    const thread = EngineThread.listen((reply, worker) => {
      if (isDeadly && reply.type === 'begins' && reply.source === 'deadly.txt') EngineThread.end(worker);
    });
    if (!thread) return this.skip();
    try {
      isDeadly = false;
      const story = await opened('killed');
      isDeadly = true;
      const uri = inWorkspace('stories/killed/deadly.txt');
      const said = await warned(never, async () => {
        await vscode.workspace.fs.writeFile(
          uri,
          new TextEncoder().encode(`${report(2)}${'Nobody came. '.repeat(5000)}\n`),
        );
        // what was read before all of it was written is set aside first
        await until('the others', () => isSetAside(story));
      });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /deadly\.txt/);
      await theRestWorks(story);
      // the same text is set aside again, and tried again where the reader says so
      await vscode.commands.executeCommand('corroborate.analyseStory');
      isDeadly = false;
      await vscode.commands.executeCommand('corroborate.analyseStory');
      await until('it is there again', () => isWhole(story));
      assert.equal(story.sources.find(({ id }) => id === 'deadly.txt')?.problem, undefined);
      isDeadly = true;
      const tryAgain = async (): Promise<string> => {
        await until('it is set aside', () => isWithoutIt(story));
        isDeadly = false;
        return 'Try Again';
      };
      const saidThen = await warned(tryAgain, async () => {
        await vscode.workspace.fs.writeFile(
          uri,
          new TextEncoder().encode(`${report(2)}${'Everybody came. '.repeat(5000)}\n`),
        );
        await until('it is tried again', () => !isDeadly && isWhole(story));
      });
      assert.equal(saidThen.length, 1);
    } finally {
      thread.dispose();
    }
  });

  test('a source that it dies at again and again while it is written is set aside with one message, until it was analysed or the reader asks anew', async function () {
    this.timeout(4 * patience);
    const name = 'written.txt';
    let [isDeadly, deaths] = [true, 0];
    const thread = EngineThread.listen((reply, worker) => {
      if (!isDeadly || reply.type !== 'begins' || reply.source !== name) return;
      deaths++;
      EngineThread.end(worker);
    });
    if (!thread) return this.skip();
    try {
      const story = await opened('written');
      const isAside = (): boolean =>
        isWhole(story) && story.sources.some(({ id, problem }) => id === name && /set aside/.test(problem ?? ''));
      const isThere = (): boolean => analysed(story).join(' ') === [...sources, name].join(' ');
      const dyingAt = async (words: string): Promise<void> => {
        const before = deaths;
        await write(`stories/written/${name}`, report(3) + words);
        await until('it is set aside', () => deaths > before && isAside());
        await pause(500); // what was read before all of it was written
        await until('all of it is set aside', isAside);
      };
      const tryAgain = async (): Promise<string> => {
        await until('all of it is written', () => !isDeadly, 2 * patience);
        return 'Try Again';
      };
      const said = await warned(tryAgain, async () => {
        for (const words of ['Nobody', 'Nobody came', 'Nobody came. Everybody left.']) await dyingAt(words);
        isDeadly = false;
        // were it not the last text that is tried again, it would be set aside for ever
        await until('it is tried again', () => isThere() && story.index?.text(name).includes('Everybody left'));
      });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /written\.txt/);
      isDeadly = true;
      const saidThen = await warned(never, async () => {
        await dyingAt('Somebody came.');
        await dyingAt('Somebody came. Somebody left.');
        const before = deaths;
        await vscode.commands.executeCommand('corroborate.analyseStory');
        await until('it is set aside anew', () => deaths > before && isAside());
      });
      assert.equal(saidThen.length, 2, saidThen.join('\n'));
      await vscode.workspace.fs.delete(inWorkspace(`stories/written/${name}`));
    } finally {
      thread.dispose();
    }
  });

  test('what a source became while it was held by an older text of it is analysed', async function () {
    let engine: Worker | undefined;
    let begun = 0;
    const thread = EngineThread.listen((reply, worker) => {
      if (reply.type === 'begins') [engine, begun] = [worker, reply.length];
    });
    if (!thread) return this.skip();
    try {
      const story = await opened('changing');
      await thread.hangAt('Nobody gets past this.');
      const said = await warned(never, async () => {
        await write('stories/changing/deadly.txt', held);
        await until('it is held', () => begun === held.length);
        await write('stories/changing/deadly.txt', `${report(2)}Everybody does.\n`);
        await pause(1500); // it is read meanwhile
        await engine?.terminate();
        await until('the newer text', () => isWhole(story) && story.index?.text('deadly.txt').includes('Everybody'));
      });
      assert.equal(said.length, 1, said.join('\n'));
    } finally {
      thread.dispose();
    }
  });

  test('a story that is read anew after it died is analysed when all of it is there, once', async function () {
    const files = disk(inWorkspace('stories/anew'));
    let isDeadly = false;
    let slow: HeldFile | undefined;
    const linked: number[] = [];
    const thread = EngineThread.listen((reply, worker) => {
      if (reply.type !== 'begins' || reply.source !== undefined) return;
      linked.push(reply.length);
      if (!isDeadly || !files) return;
      isDeadly = false;
      slow = holdFile(files, inWorkspace('stories/anew/three.txt').fsPath);
      EngineThread.end(worker);
    });
    if (!thread || !files) return this.skip();
    const { stories } = await api();
    const story = await opened('anew');
    const shown = new Set<string>();
    const listening = stories.onDidChange(({ key, index }) => {
      if (key === story.key) shown.add((index?.story.sources ?? []).map(({ id }) => id).join(' '));
    });
    try {
      const { editor } = await openSource(inWorkspace('stories/anew/one.txt'));
      isDeadly = true;
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Yesterday. '));
      await until('it died, and the story is read anew', () => slow?.isAwaited);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Last year. '));
      await pause(2000); // what is written is analysed sooner otherwise
      assert.equal(story.state, 'reading');
      assert.deepEqual([...shown], [sources.join(' ')]);
      slow?.release();
      const text = editor.document.getText();
      await until('all of it', () => isWhole(story) && story.index?.text('one.txt') === text);
      await pause(2000); // the folder is listed once more
      assert.deepEqual([...shown], [sources.join(' ')]);
      const length = text.length + 2 * report(0).length;
      assert.equal(linked.filter((one) => one === length).length, 1);
      await vscode.commands.executeCommand('workbench.action.files.save');
    } finally {
      slow?.release();
      listening.dispose();
      thread.dispose();
    }
  });

  test('marks what is written even while it is held by something else', async function () {
    let engine: Worker | undefined;
    let begun = 0;
    const thread = EngineThread.listen((reply, worker) => {
      if (reply.type === 'begins') [engine, begun] = [worker, reply.length];
    });
    if (!thread) return this.skip();
    try {
      const story = await opened('held');
      const { editor } = await openSource(inWorkspace('stories/held/one.txt'));
      await thread.hangAt('Nobody gets past this.');
      await warned(never, async () => {
        await write('stories/held/deadly.txt', held);
        await until('it is held', () => begun === held.length);
        await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Ragnhild Nygaard came. '));
        await until('the mark', async () => (await marked(editor, 'person')).includes('Ragnhild Nygaard'));
        assert.equal(story.state, 'analysing', 'it is still held');
        await engine?.terminate();
        await until('the others', () => isWithoutIt(story));
      });
      await vscode.commands.executeCommand('workbench.action.files.save');
    } finally {
      thread.dispose();
    }
  });

  test('is ended and started again when it hangs', async function () {
    const thread = EngineThread.listen(() => undefined);
    if (!thread) return this.skip();
    const calm = quickened(10);
    try {
      const story = await opened('hung');
      await thread.hangAt('Nobody gets past this.');
      const said = await warned(never, async () => {
        await write('stories/hung/deadly.txt', held);
        await until('the others', () => isWithoutIt(story));
      });
      assert.equal(said.length, 1, said.join('\n'));
      await theRestWorks(story);
    } finally {
      calm();
      thread.dispose();
    }
  });

  test('is ended when it hangs while it links a story, which then waits for the reader', async function () {
    this.timeout(4 * patience);
    const text = `${report(2)}Nobody links this.\n`;
    const length = report(1).length * 2 + text.length;
    let times = 0;
    const thread = EngineThread.listen((reply) => {
      if (reply.type === 'begins' && reply.source === undefined && reply.length === length) times++;
    });
    if (!thread) return this.skip();
    const calm = quickened(10);
    try {
      const story = await opened('unlinked');
      const other = await opened('linked');
      await thread.hangLinking(length);
      let hasWaited = false;
      const tryAgain = async (): Promise<string> => {
        await until('the other story', () => story.state === 'failed' && isWhole(other), patience);
        // it hangs at the next text, too, which is not told again
        await thread.hangLinking(length);
        await write('stories/unlinked/deadly.txt', text.replace('Nobody', 'No man'));
        await until('it hangs once more', () => times === 2 && story.state === 'failed', patience);
        await pause(1000);
        hasWaited = story.state === 'failed';
        return 'Try Again';
      };
      const said = await warned(tryAgain, async () => {
        await write('stories/unlinked/deadly.txt', text);
        await until('it is linked when the reader says so', () => hasWaited && isWhole(story), 3 * patience);
      });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /unlinked/);
      assert.ok(story.sources.every(({ problem }) => problem === undefined));
    } finally {
      calm();
      thread.dispose();
    }
  });

  test('is not asked again for a story that takes more memory than there is, until the reader says so', async function () {
    const text = `${report(2)}Nobody has room for this.\n`;
    const length = report(1).length * 2 + text.length;
    let [deaths, isFull] = [0, true];
    const thread = EngineThread.listen((reply, worker) => {
      const isLinking = reply.type === 'begins' && reply.source === undefined && reply.length === length;
      if (!isFull || !isLinking) return;
      deaths++;
      // the extension is to hear of it first
      queueMicrotask(() => EngineThread.fillMemory(worker));
    });
    if (!thread) return this.skip();
    try {
      const story = await opened('full');
      const tryAgain = async (): Promise<string> => {
        await until('it waits', () => story.state === 'failed');
        await pause(1000);
        // the first one may not take all the memory that there is: the next one is asked without a word
        assert.equal(deaths, 2);
        isFull = false;
        return 'Try Again';
      };
      const said = await warned(tryAgain, async () => {
        await write('stories/full/deadly.txt', text);
        await until('the reader is asked', () => !isFull);
        await until('it is linked when the reader says so', () => isWhole(story));
      });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /3 sources of “full” takes more memory/);
    } finally {
      thread.dispose();
    }
  });

  async function theRestWorks(story: StoryView): Promise<void> {
    const uri = vscode.Uri.joinPath(story.folder, 'one.txt');
    const { editor } = await openSource(uri);
    await until('a hover', async () => (await hoverAt(uri, positionOf(editor.document, 'Ingrid Solberg'))).length > 0);
    const before = story.index;
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Yesterday. '));
    await until('a new analysis', () => story.index !== before && story.state === 'ready');
    const { views } = await api();
    const top = (await views.sources.getChildren()) ?? [];
    const own = top.find((row) => row.type === 'story' && row.story === story);
    const rows = (own ? await views.sources.getChildren(own) : top) ?? [];
    assert.ok(rows.some((row) => row.type === 'problem' && row.source.id === 'deadly.txt'));
    await vscode.commands.executeCommand('workbench.action.files.save');
  }
});
