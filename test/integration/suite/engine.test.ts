import * as assert from 'node:assert/strict';
import type { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { StoryView } from '../../../src/host/storyView';
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
        await until('the others', () => isWithoutIt(story));
      });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /deadly\.txt/);
      const source = story.sources.find(({ id }) => id === 'deadly.txt');
      assert.match(source?.problem ?? '', /set aside/);
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

  test('marks what is written even while it is held by something else', async function () {
    let engine: Worker | undefined;
    const thread = EngineThread.listen((reply, worker) => {
      if (reply.type === 'begins') engine = worker;
    });
    if (!thread) return this.skip();
    try {
      const story = await opened('held');
      const { editor } = await openSource(inWorkspace('stories/held/one.txt'));
      await thread.hangAt('Nobody gets past this.');
      await warned(never, async () => {
        await write('stories/held/deadly.txt', `${report(2)}Nobody gets past this.\n`);
        await until('it is held', () => story.state === 'analysing');
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
        await write('stories/hung/deadly.txt', `${report(2)}Nobody gets past this.\n`);
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
    const thread = EngineThread.listen(() => undefined);
    if (!thread) return this.skip();
    const calm = quickened(10);
    try {
      const story = await opened('unlinked');
      const other = await opened('linked');
      const text = `${report(2)}Nobody links this.\n`;
      await thread.hangLinking(report(1).length * 2 + text.length);
      let hasWaited = false;
      const tryAgain = async (): Promise<string> => {
        await until('the other story', () => story.state === 'failed' && isWhole(other));
        await pause(1000);
        hasWaited = story.state === 'failed';
        return 'Try Again';
      };
      const said = await warned(tryAgain, async () => {
        await write('stories/unlinked/deadly.txt', text);
        await until('it is linked when the reader says so', () => hasWaited && isWhole(story));
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
