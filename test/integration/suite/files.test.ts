import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  patience,
  closeAll,
  hoverAt,
  inWorkspace,
  marked,
  openSource,
  pause,
  positionOf,
  until,
  write,
} from '../support';

const one = [
  'Mayor opens bridge in Bergen',
  '',
  'BERGEN — Mayor Ingrid Solberg opened the bridge on 12 May 2024. “We waited ten years,” Solberg said.',
  '',
  'The bridge cost 40 million euros, according to the Ministry of Transport.',
  '',
].join('\n');
const two = [
  'Bergen bridge opened',
  '',
  'Ingrid Solberg, the mayor of Bergen, opened the bridge on 12 May 2024. The bridge cost 40 million euros.',
  '',
].join('\n');

async function diagnosticsOf(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Corroborate');
}

suite('which files are sources', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('an ordinary text file elsewhere is left alone', async () => {
    const { stories, marks } = await api();
    const uri = await write('notes/todo.txt', 'Ingrid Solberg said on 12 May 2024 that the bridge is open.');
    const editor = await vscode.window.showTextDocument(uri);
    await pause(600);
    assert.equal(editor.document.languageId, 'plaintext');
    assert.equal(await stories.ready(uri), undefined);
    assert.equal(stories.find(uri), undefined);
    assert.equal(marks.painted(editor).size, 0);
    assert.deepEqual(await hoverAt(uri, new vscode.Position(0, 3)), []);
    await closeAll();
  });

  test('files of installed packages are no sources', async () => {
    const { stories } = await api();
    const uri = await write('node_modules/some-package/sources/readme.txt', one);
    await vscode.window.showTextDocument(uri);
    assert.equal(await stories.ready(uri), undefined);
    const found = await stories.discover(new vscode.CancellationTokenSource().token);
    assert.ok(found.every(({ key }) => !key.includes('node_modules')));
    await closeAll();
  });

  test('an old version of a source, shown under its path, is none', async () => {
    const { stories } = await api();
    const old = inWorkspace('seeds/004_952b3d3e5f9ce128.txt').with({ scheme: 'corroborate-test' });
    const provider = vscode.workspace.registerTextDocumentContentProvider('corroborate-test', {
      provideTextDocumentContent: () => one,
    });
    await vscode.window.showTextDocument(old);
    assert.equal(await stories.ready(old), undefined);
    await closeAll();
    provider.dispose();
  });

  test('a folder below “stories” is a story; a file that comes or goes joins or leaves it', async () => {
    const { stories } = await api();
    const uri = await write('stories/bridge/one.txt', one);
    const { story } = await openSource(uri);
    assert.deepEqual(
      story.sources.map(({ id }) => id),
      ['one.txt'],
    );
    const other = await write('stories/bridge/two.txt', two);
    await until('the new file joins', () => stories.find(other)?.story.index?.source('two.txt'));
    assert.equal(story.index?.story.sources.length, 2);
    await vscode.workspace.fs.delete(other);
    await until('the deleted file leaves', () => story.index?.story.sources.length === 1);
  });

  test('a story whose folder is deleted is gone', async () => {
    const { stories } = await api();
    const story = await stories.ready(await write('stories/gone/one.txt', one));
    assert.ok(story && stories.all.includes(story));
    await vscode.workspace.fs.delete(inWorkspace('stories/gone'), { recursive: true });
    await until('it is gone', () => !stories.all.includes(story));
  });

  test('a renamed file keeps its place under its new name', async () => {
    const { stories } = await api();
    await write('stories/bridge/old.txt', two);
    const story = await stories.ready(inWorkspace('stories/bridge/one.txt'));
    await until('it joins', () => story?.index?.source('old.txt'));
    await vscode.workspace.fs.rename(inWorkspace('stories/bridge/old.txt'), inWorkspace('stories/bridge/new.txt'));
    await until('it is renamed', () => story?.index?.source('new.txt') && !story.index.source('old.txt'));
  });

  test('a source that is deleted while it is open stays readable, and leaves the story with its editor', async () => {
    const { stories } = await api();
    const uri = await write('stories/deleted/one.txt', one);
    await write('stories/deleted/two.txt', two);
    const { editor, story } = await openSource(uri);
    await vscode.workspace.fs.delete(uri);
    await pause(600);
    assert.ok(editor.document.getText().includes('Ingrid Solberg'));
    await closeAll();
    await until('it leaves', () => story.index?.story.sources.length === 1);
    assert.equal(stories.find(uri), undefined);
  });

  test('a file ending in .news is a source wherever it lies', async () => {
    const uri = await write('notes/report.news', one);
    const { editor } = await openSource(uri);
    assert.equal(editor.document.languageId, 'news');
    await until('marks', async () => (await marked(editor, 'person')).length > 0);
  });

  test('a folder the reader adopts becomes a story, with the folders in it', async () => {
    const { stories } = await api();
    await write('adopted/one.txt', one);
    const below = await write('adopted/late/two.txt', two);
    assert.equal(await stories.ready(below), undefined);
    await vscode.commands.executeCommand('corroborate.adoptFolder', inWorkspace('adopted'));
    const story = await until('the story is there', () => stories.ready(below));
    assert.ok(story.folder.path.endsWith('/adopted'));
    assert.deepEqual(
      story.sources.map(({ id }) => id),
      ['late/two.txt', 'one.txt'],
    );
    // of several folders, the one that it lies in says so
    const isOneOfSeveral = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    const configuration = vscode.workspace.getConfiguration('corroborate', inWorkspace('adopted'));
    const kept = configuration.inspect('storyFolders');
    assert.deepEqual(isOneOfSeveral ? kept?.workspaceFolderValue : kept?.workspaceValue, ['adopted']);
    const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
    await configuration.update('storyFolders', undefined, isOneOfSeveral ? WorkspaceFolder : Workspace);
  });

  test('a language the reader picks for a source stays', async () => {
    const uri = await write('stories/bridge/picked.txt', two);
    const { editor } = await openSource(uri);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await pause(300);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'plaintext');
  });

  test('a source that was open without an editor is shown as news when a reader opens it later', async () => {
    const uri = await write('stories/bridge/behind.txt', two);
    const behind = await vscode.workspace.openTextDocument(uri);
    // VS Code holds so many documents that no editor shows
    for (let at = 0; at < 60 && !behind.isClosed; at++)
      await vscode.workspace.openTextDocument(await write(`behind/${at}.txt`, two));
    await until('it is closed', () => behind.isClosed);
    const { editor } = await openSource(uri);
    assert.equal(editor.document.languageId, 'news');
  });
});

suite('while a source is edited', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('marks follow the text, and the analysis that comes agrees', async () => {
    const uri = await write('stories/edited/one.txt', one);
    const { editor, story } = await openSource(uri);
    await until('marks', async () => (await marked(editor, 'person')).includes('Ingrid Solberg'));
    const before = story.index;
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Yesterday in Oslo: '));
    const [card] = await hoverAt(uri, positionOf(editor.document, 'Ingrid Solberg', { into: 8 }));
    assert.match(card?.value ?? '', /Ingrid Solberg/, 'the hover knows where the name moved');
    await until('a new analysis', () => story.index !== before && story.state === 'ready');
    await until('marks', async () => (await marked(editor, 'person')).includes('Ingrid Solberg'));
    assert.ok((await marked(editor, 'place')).includes('Oslo'));
  });

  test('nothing comes or goes on the word that a reader types', async () => {
    const { marks } = await api();
    const { editor, story } = await openSource(inWorkspace('stories/edited/one.txt'));
    await until('marks', async () => (await marked(editor, 'person')).length > 0);
    const all = (): unknown =>
      [...marks.painted(editor)].map(([kind, ranges]) => [kind, ranges.map((range) => editor.document.getText(range))]);
    const painted = all();
    const before = story.index;
    for (const letter of ' Tomorrow') {
      const { end } = editor.document.lineAt(2).range;
      editor.selection = new vscode.Selection(end, end);
      await editor.edit((edit) => edit.insert(end, letter));
      await pause(40);
      // on a slow machine the pause after typing can come between two letters
      if (story.index !== before) break;
      assert.deepEqual(all(), painted);
    }
    await until('a new analysis after the pause', () => story.index !== before && story.state === 'ready');
    await until('new marks', () => JSON.stringify(all()) !== JSON.stringify(painted));
  });

  test('nothing is said about words that were just written', async () => {
    const uri = inWorkspace('stories/edited/one.txt');
    const { editor } = await openSource(uri);
    const at = positionOf(editor.document, 'Solberg', { into: 3 });
    await editor.edit((edit) => edit.insert(at, 'XX'));
    assert.deepEqual(await hoverAt(uri, at.translate(0, 1)), []);
  });

  test('text that is not saved and then thrown away is forgotten', async () => {
    const { stories } = await api();
    const uri = inWorkspace('stories/edited/one.txt');
    const { editor } = await openSource(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Ragnhild Nygaard said no. '));
    const story = stories.find(uri)?.story ?? assert.fail();
    const names = (): readonly string[] => story.index?.story.entities.map(({ name }) => name) ?? [];
    await until('the new name', () => names().includes('Ragnhild Nygaard'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('it is gone', () => !names().includes('Ragnhild Nygaard'));
  });

  test('marks can be switched off and on, all and each kind', async () => {
    const uri = inWorkspace('stories/edited/one.txt');
    const { editor } = await openSource(uri);
    await until('marks', async () => (await marked(editor, 'person')).length > 0);
    await vscode.commands.executeCommand('corroborate.toggleMarks');
    await until('no marks', async () => (await marked(editor, 'person')).length === 0);
    await vscode.commands.executeCommand('corroborate.toggleMarks');
    await until('marks again', async () => (await marked(editor, 'person')).length > 0);
    await vscode.commands.executeCommand('corroborate.toggleMarks.person');
    await until('no people', async () => (await marked(editor, 'person')).length === 0);
    assert.ok((await marked(editor, 'date')).length > 0);
    await vscode.commands.executeCommand('corroborate.toggleMarks.person');
    await until('people again', async () => (await marked(editor, 'person')).length > 0);
  });
});

suite('story.json', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('gives titles and dates, and is read again when it changes', async () => {
    const uri = await write('stories/facts/one.txt', one);
    await write(
      'stories/facts/story.json',
      '{ "title": "The bridge", "sources": { "one.txt": { "published": "2024-05-13" } } }',
    );
    const { story } = await openSource(uri);
    assert.equal(story.index?.story.title, 'The bridge');
    assert.equal(story.index.source('one.txt')?.published?.date, '2024-05-13');
    await write('stories/facts/story.json', '{ "title": "The new bridge" }');
    await until('the new title', () => story.index?.story.title === 'The new bridge');
  });

  test('the published date is written to it and the rest is kept', async () => {
    const { story } = await openSource(inWorkspace('stories/facts/one.txt'));
    const facts = await write('stories/facts/story.json', '{\n  "mine": [1, 2],\n  "title": "The bridge"\n}\n');
    await until('the file is read', () => story.index?.story.title === 'The bridge');
    await vscode.commands.executeCommand(
      'corroborate.setPublished',
      inWorkspace('stories/facts/one.txt'),
      '2024-05-14',
    );
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(facts));
    assert.deepEqual(JSON.parse(saved), {
      mine: [1, 2],
      title: 'The bridge',
      sources: { 'one.txt': { published: '2024-05-14' } },
    });
    assert.ok(saved.includes('\n  "title": "The bridge"'), 'the file is indented as before');
    await until('it is given now', () => story.index?.source('one.txt')?.published?.confidence === 'given');
  });

  test('a broken one is reported once, where it breaks, and the analysis goes on', async () => {
    const { stories } = await api();
    const facts = await write('stories/facts/story.json', '{ "title": "Half", "sources": { "one.txt": { "published": ');
    const found = await until('a warning', async () => {
      const all = await diagnosticsOf(facts);
      return all.length > 0 && all;
    });
    assert.equal(found.length, 1);
    assert.equal(found[0]?.severity, vscode.DiagnosticSeverity.Warning);
    const story = await stories.ready(inWorkspace('stories/facts/one.txt'));
    await until('the rest is there', () => story?.index?.story.sources.length === 1 && story.state === 'ready');
    await vscode.workspace.fs.delete(facts);
    await until('the warning goes', async () => (await diagnosticsOf(facts)).length === 0);
  });
});

suite('bad files', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('are named in the Sources view and do not keep the others from being read', async () => {
    const { stories, views } = await api();
    await write('stories/bad/empty.txt', '');
    await write('stories/bad/word.txt', 'Bergen');
    await write('stories/bad/binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254]));
    await write(
      'stories/bad/latin.txt',
      new Uint8Array([...new TextEncoder().encode('Ingrid S'), 0xf8, 0x72, 0x6c, 0x69]),
    );
    await write('stories/bad/wide.txt', utf16(one));
    await write('stories/bad/returns.txt', one.replaceAll('\n', '\r'));
    await write('stories/bad/a](command:x) `b` <img src=x>.txt', two);
    const uri = await write('stories/bad/good.txt', one);
    const story = (await stories.ready(uri)) ?? assert.fail();
    const problems = story.sources.filter(({ problem }) => problem !== undefined);
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['binary.txt'],
    );
    const people = (source: string): readonly string[] =>
      story.index?.source(source)?.mentions.map((mention) => story.index?.words({ source, ...mention }) ?? '') ?? [];
    for (const source of ['good.txt', 'wide.txt', 'returns.txt']) {
      assert.ok(people(source).includes('Ingrid Solberg'), source);
    }
    let rows = (await views.sources.getChildren()) ?? [];
    const own = rows.find((row) => row.type === 'story' && row.story === story);
    if (own) rows = (await views.sources.getChildren(own)) ?? [];
    assert.ok(rows.some((row) => row.type === 'problem' && row.source.id === 'binary.txt'));
  });

  test('Analyse Story reads everything anew', async () => {
    const { story } = await openSource(await write('stories/again/one.txt', one));
    const before = story.index;
    await vscode.commands.executeCommand('corroborate.analyseStory');
    assert.notEqual(story.index, before);
    assert.deepEqual(story.index?.story, before?.story);
  });

  test('what a text holds never becomes a link of its own in a hover', async () => {
    const hostile =
      'Ingrid Solberg](command:workbench.action.quit) said “[x](command:workbench.action.quit) <img src=x onerror=alert(1)> `y`” in Bergen.\n';
    const uri = await write('stories/hostile/one.txt', `Bergen\n\n${hostile}`);
    await write('stories/hostile/two ](command:workbench.action.quit).txt', `Bergen\n\n${hostile}`);
    const { editor } = await openSource(uri);
    for (const words of ['Ingrid Solberg', 'Bergen', '[x]', '<img']) {
      const cards = await hoverAt(uri, positionOf(editor.document, words));
      for (const { value } of cards) {
        const live = value.replace(/\\./g, '');
        const commands = [...live.matchAll(/command:[\w.]+/g)].map(([command]) => command);
        assert.deepEqual(
          [...new Set(commands)].filter((command) => command !== 'command:corroborate.openPassage'),
          [],
        );
        assert.doesNotMatch(live, /</);
      }
    }
  });

  test('a source larger than the limit is named, not read', async () => {
    const { stories } = await api();
    const configuration = vscode.workspace.getConfiguration('corroborate');
    await configuration.update('maximumFileSize', 0.01, vscode.ConfigurationTarget.Workspace);
    try {
      const uri = await write('stories/large/one.txt', 'Bergen is a city. '.repeat(1000));
      const story = await stories.ready(uri);
      assert.match(story?.sources[0]?.problem ?? '', /0\.01/);
    } finally {
      await configuration.update('maximumFileSize', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a large source without line breaks is marked where it is seen, and the editor stays usable', async () => {
    const uri = await write(
      'stories/long/one.txt',
      'Ingrid Solberg opened the bridge in Bergen on 12 May 2024. '.repeat(4_000),
    );
    const { editor } = await openSource(uri);
    await until('marks', async () => (await marked(editor, 'person')).length > 0);
    const { marks } = await api();
    for (const range of marks.painted(editor).get('person') ?? []) assert.ok(range.start.character < 10_000);
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) bytes.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + at * 2);
  return bytes;
}
