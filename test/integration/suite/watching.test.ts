import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StoryView } from '../../../src/host/storyView';
import { disk, holdFile } from '../disk';
import { MemoryFolder } from '../memoryFolder';
import { api, closeAll, inWorkspace, openSource, patience, pause, until, write } from '../support';

const report = (at: number, more = ''): string => `Ferry ${at}\n\nFerry ${at} left the harbour of Lindby.${more}\n`;

const idsOf = (story: StoryView): string =>
  story.sources
    .map(({ id }) => id)
    .sort()
    .join(' ');
/** Whether a story is analysed, with these sources. */
const consistsOf = (story: StoryView, ids: string): boolean =>
  idsOf(story) === ids &&
  story.state === 'ready' &&
  (story.index?.story.sources ?? []).map(({ id }) => id).join(' ') === ids;

async function storyIn(folder: string): Promise<StoryView | undefined> {
  const { stories } = await api();
  return stories.all.find(({ key }) => key === inWorkspace(folder).toString());
}

async function found(): Promise<readonly StoryView[]> {
  const { stories } = await api();
  return stories.discover(new vscode.CancellationTokenSource().token);
}

async function move(from: string, to: string): Promise<void> {
  await vscode.workspace.fs.rename(inWorkspace(from), inWorkspace(to));
}

suite('files that come, change and go', function () {
  this.timeout(3 * patience);
  suiteTeardown(closeAll);

  test('a story that is new, renamed or gone with the folder above it is noticed without a search', async () => {
    await found();
    await write('stories/press/early/one.txt', report(1));
    await write('stories/press/late/two.txt', report(2));
    for (const name of ['early', 'late'])
      await until(`the story ${name}`, async () => storyIn(`stories/press/${name}`));
    await move('stories/press/late', 'stories/press/Late');
    await until('the new name', async () => storyIn('stories/press/Late'));
    await until('the old name is gone', async () => !(await storyIn('stories/press/late')));
    await move('stories/press', 'stories/archive');
    for (const name of ['early', 'Late']) {
      await until(`${name} in the other place`, async () => storyIn(`stories/archive/${name}`));
      await until(`${name} is not in the first place`, async () => !(await storyIn(`stories/press/${name}`)));
    }
    await vscode.workspace.fs.delete(inWorkspace('stories/archive'), { recursive: true });
    for (const name of ['early', 'Late'])
      await until(`${name} is gone`, async () => !(await storyIn(`stories/archive/${name}`)));
  });

  test('a file moves from one story to another, and changes the case of its name', async () => {
    const { stories } = await api();
    const uri = await write('stories/from/one.txt', report(1));
    await write('stories/from/two.txt', report(2));
    const from = (await stories.ready(uri)) ?? assert.fail();
    const to = (await stories.ready(await write('stories/to/three.txt', report(3)))) ?? assert.fail();
    await until('both are there', () => consistsOf(from, 'one.txt two.txt') && consistsOf(to, 'three.txt'));
    await move('stories/from/one.txt', 'stories/to/one.txt');
    await until('it left', () => consistsOf(from, 'two.txt'));
    await until('it joined', () => consistsOf(to, 'one.txt three.txt'));
    await move('stories/to/one.txt', 'stories/to/One.txt');
    await until('it has its new name', () => consistsOf(to, 'One.txt three.txt'));
  });

  test('folders in a story come, are renamed and go, whatever their names look like', async () => {
    const { stories } = await api();
    const uri = await write('stories/dots/one.txt', report(1));
    await write('stories/dots/story.json', '{ "title": "Ferries" }');
    const story = (await stories.ready(uri)) ?? assert.fail();
    await write('elsewhere/v1.2/two.txt', report(2));
    await move('elsewhere/v1.2', 'stories/dots/v1.2');
    await until('the folder joins', () => consistsOf(story, 'one.txt v1.2/two.txt'));
    await move('stories/dots/v1.2', 'stories/dots/v1.3');
    await until('it has its new name', () => consistsOf(story, 'one.txt v1.3/two.txt'));
    await write('stories/dots/photo.jpg', new Uint8Array([1]));
    await vscode.workspace.fs.delete(inWorkspace('stories/dots/v1.3'), { recursive: true });
    await until('it is gone', () => consistsOf(story, 'one.txt'));
  });

  test('what is hidden or excluded is no story; what is excluded from search is one when it is opened', async () => {
    const { stories } = await api();
    await found();
    for (const folder of ['.cache/sources', 'node_modules/a/sources', 'vendor/sources', 'old/sources'])
      await write(`${folder}/one.txt`, report(1));
    const isFound = async (folder: string): Promise<boolean> => (await storyIn(folder)) !== undefined;
    await until('those that are not', async () => (await isFound('vendor/sources')) && isFound('old/sources'));
    const settings = vscode.workspace.getConfiguration();
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('search.exclude', { '**/vendor': true }, Workspace);
    await settings.update('files.exclude', { '**/old': true }, Workspace);
    try {
      await until('they leave', async () => !(await isFound('vendor/sources')) && !(await isFound('old/sources')));
      await write('vendor/sources/two.txt', report(2));
      await write('old/sources/two.txt', report(2));
      await pause(1000);
      const names = (await found()).map(({ folder }) => folder.path);
      assert.deepEqual(
        names.filter((name) => /\/(?:\.cache|node_modules|vendor|old)\//.test(name)),
        [],
      );
      assert.equal(await stories.ready(inWorkspace('old/sources/one.txt')), undefined);
      const opened = await stories.ready(inWorkspace('vendor/sources/one.txt'));
      assert.equal(opened && idsOf(opened), 'one.txt two.txt');
    } finally {
      await settings.update('search.exclude', undefined, Workspace);
      await settings.update('files.exclude', undefined, Workspace);
    }
    await until('they are back', async () => isFound('old/sources'));
  });

  test('links that lead in circles are not followed', async function () {
    const { stories } = await api();
    const folder = inWorkspace('stories/loop');
    const files = disk(folder);
    if (!files) return this.skip();
    const uri = await write('stories/loop/one.txt', report(1));
    await write('stories/loop/story.json', '{ "title": "Circles" }');
    await write('stories/loop/deep/two.txt', report(2));
    await files.symlink(folder.fsPath, vscode.Uri.joinPath(folder, 'deep/self').fsPath);
    await files.symlink(inWorkspace('.').fsPath, vscode.Uri.joinPath(folder, 'up').fsPath);
    const story = (await stories.ready(uri)) ?? assert.fail();
    assert.equal(idsOf(story), 'deep/two.txt one.txt');
    // the links were told by then, as folders that are new
    await write('stories/later/one.txt', report(3));
    await until('what came later is found', async () => (await storyIn('stories/later')) !== undefined);
    const names = (await found()).map(({ folder: { path } }) => path);
    assert.deepEqual(
      names.filter((name) => /\/(?:self|up)(?:\/|$)/.test(name)),
      [],
    );
    await files.rm(folder.fsPath, { recursive: true });
    await files.rm(inWorkspace('stories/later').fsPath, { recursive: true });
  });

  test('what is read slowly is analysed when all of it is read, once', async function () {
    const { stories } = await api();
    const folder = inWorkspace('stories/slow');
    const files = disk(folder);
    if (!files) return this.skip();
    const ids = ['one.txt', 'two.txt'];
    for (const [at, id] of ids.entries()) await write(`stories/slow/${id}`, report(at));
    const { editor, story } = await openSource(vscode.Uri.joinPath(folder, 'one.txt'));
    await until('all sources', () => consistsOf(story, ids.join(' ')));
    await pause(2000); // the folder is listed once more
    const shown = new Set<string>();
    let [analyses, before] = [0, story.state];
    const listening = stories.onDidChange(({ key, state, index }) => {
      if (key !== story.key) return;
      if (state === 'analysing' && before !== state) analyses++;
      before = state;
      shown.add(ids.map((id) => (index?.text(id).includes('again') ? 'new' : 'old')).join(' '));
    });
    const two = vscode.Uri.joinPath(folder, 'two.txt').fsPath;
    const slow = holdFile(files, two);
    try {
      await files.writeFile(two, report(2, ' It sailed again.'));
      await until('it is read', () => slow.isAwaited);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Once again. '));
      await pause(2000); // what is written is analysed sooner otherwise
      assert.equal(analyses, 0);
      slow.release();
      await until('all of it', () => consistsOf(story, ids.join(' ')) && shown.has('new new'));
      await pause(1000);
      assert.equal(analyses, 1);
      assert.deepEqual([...shown], ['old old', 'new new']);
      await vscode.commands.executeCommand('workbench.action.files.save');
    } finally {
      slow.release();
      listening.dispose();
    }
  });

  test('one watcher a folder: none for a story in the workspace, one for a story elsewhere', async () => {
    const original = vscode.workspace.createFileSystemWatcher;
    const watched: string[] = [];
    Object.assign(vscode.workspace, {
      createFileSystemWatcher: (pattern: vscode.RelativePattern) => {
        watched.push(pattern.baseUri.toString());
        return original(pattern);
      },
    });
    try {
      const { stories } = await api();
      await stories.open(
        (await write('stories/watched/one.txt', report(1))).with({ path: inWorkspace('stories/watched').path }),
      );
      assert.deepEqual(watched, []);
      const outside = vscode.Uri.joinPath(inWorkspace('.'), '../beyond');
      if (vscode.workspace.getWorkspaceFolder(outside)) return; // there is nothing beside the workspace
      await stories.open(outside);
      assert.deepEqual(watched, [outside.toString()]);
    } finally {
      Object.assign(vscode.workspace, { createFileSystemWatcher: original });
    }
  });
});

suite('folders whose file system is not like this machine’s', function () {
  this.timeout(patience);
  const disposables: vscode.Disposable[] = [];
  suiteTeardown(async () => {
    await closeAll();
    for (const disposable of disposables) disposable.dispose();
  });

  /** Adds a folder in memory to the workspace and opens the story in it. */
  async function opened(scheme: string, folder: MemoryFolder, isCaseSensitive: boolean): Promise<StoryView> {
    const { stories } = await api();
    disposables.push(vscode.workspace.registerFileSystemProvider(scheme, folder, { isCaseSensitive }));
    const root = vscode.Uri.from({ scheme, path: '/press' });
    const added = new Promise<void>((resolve) => {
      disposables.push(vscode.workspace.onDidChangeWorkspaceFolders(() => resolve()));
    });
    assert.ok(
      vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: root }),
    );
    await added;
    return stories.open(vscode.Uri.joinPath(root, 'sources'));
  }

  test('where the case of letters does not matter, a renamed file or folder is there once, under its new name', async function () {
    if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return this.skip(); // another folder would start all anew
    const { stories } = await api();
    const folder = new MemoryFolder(
      { '/press/sources/One.txt': report(1), '/press/sources/two.txt': report(2) },
      false,
    );
    const story = await opened('press-caseless', folder, false);
    assert.equal(idsOf(story), 'One.txt two.txt');
    folder.move('/press/sources/One.txt', '/press/sources/one.txt');
    await until('the new name', () => consistsOf(story, 'one.txt two.txt'));
    await found();
    folder.move('/press/sources', '/press/Sources');
    const here = (): readonly string[] =>
      stories.all.filter(({ folder: { scheme } }) => scheme === 'press-caseless').map(({ folder: { path } }) => path);
    await until('the folder has its new name', () => here().join(' ') === '/press/Sources');
  });

  test('a file that goes as soon as it was read, of which nothing is told, leaves its story', async function () {
    if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return this.skip();
    const folder = new MemoryFolder({ '/press/sources/one.txt': report(1), '/press/sources/two.txt': report(2) });
    const story = await opened('press-silent', folder, true);
    assert.equal(idsOf(story), 'one.txt two.txt');
    folder.files.delete('/press/sources/two.txt');
    await until('it left', () => consistsOf(story, 'one.txt'));
  });

  test('when so much happens that events may be lost, the story is read as a whole once more', async function () {
    if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return this.skip();
    const paths = Array.from({ length: 1200 }, (_, at) => `/press/sources/${at}.txt`);
    const folder = new MemoryFolder(Object.fromEntries(paths.map((path) => [path, 'Ferry\n'])));
    const story = await opened('press-forgetful', folder, true);
    const [first = '', ...others] = paths;
    folder.write(first, 'Bridge\n');
    folder.tell(...others.map((path) => ({ type: vscode.FileChangeType.Changed, path })));
    await until('what was not told', () => story.index?.text('0.txt') === 'Bridge\n');
  });
});
