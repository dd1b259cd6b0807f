import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFolder } from '../memoryFolder';
import { told } from '../told';
import { api, closeAll, inWorkspace, openSource, patience, positionOf, shown, until, write } from '../support';

const one = [
  'Bridge to close',
  '',
  'The council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns.',
  '',
  'Ferry captain Olga Brandt welcomed the plan on Monday.',
  '',
].join('\n');
const two =
  'Lindby loses its bridge\n\nLindby council is closing the harbour bridge in May.\n\nRepairs of the bridge will cost 14 million crowns.\n';

const report = 'Bridge to close\n\nMayor Olga Brandt of Lindby said repairs will cost 12 million crowns.\n';

/** Reports of other things, with the two of interest among them. */
function many(): ReadonlyMap<string, string> {
  const places = ['Aby', 'Brovik', 'Carlstad', 'Dalby', 'Edsele', 'Fagersta', 'Gimo', 'Hagfors'];
  const things = ['library', 'swimming hall', 'ice rink', 'fire station', 'school', 'museum', 'theatre'];
  const reports = new Map<string, string>();
  for (let at = 0; at < 200; at++) {
    const place = places[at % places.length] ?? '';
    const thing = things[at % things.length] ?? '';
    const text = `News from ${place}, ${at}\n\nThe ${thing} of ${place} had ${1000 + 37 * at} visitors in ${1800 + at}.\n`;
    reports.set(`${String(at).padStart(3, '0')}.txt`, text);
  }
  reports.set('050.txt', one);
  reports.set('150.txt', two);
  return reports;
}

/** Puts the cursor at words of a source in the active pane. */
function putCursor(uri: vscode.Uri, words: string): vscode.TextEditor {
  const editor = shown(uri);
  const position = positionOf(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** The text that is lit in an editor. */
async function lit(uri: vscode.Uri): Promise<string> {
  const { follower } = await api();
  const editor = shown(uri);
  return follower
    .lit(editor)
    .map((range) => editor.document.getText(range))
    .join(' | ');
}

/** The words at which a step lands. */
async function step(command: string, from: vscode.Uri): Promise<string> {
  await vscode.commands.executeCommand(`corroborate.${command}`);
  const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('an editor is active');
  assert.equal(document.uri.toString(), from.toString());
  return document.lineAt(selection.active.line).text.slice(selection.active.character);
}

async function compared(first: vscode.Uri, second: vscode.Uri): Promise<void> {
  await closeAll();
  await vscode.commands.executeCommand('corroborate.compareSources', first, second);
  await until('both are shown', () => vscode.window.visibleTextEditors.length === 2);
}

/** What two sources side by side do, whatever folders and stories they are from. */
async function reviewed(first: vscode.Uri, second: vscode.Uri): Promise<void> {
  await until('the counterpart', async () => {
    putCursor(first, 'Bridge to');
    putCursor(first, '12 million');
    return (await lit(second)).includes('14 million');
  });
  putCursor(first, 'Bridge to');
  assert.match(await step('nextDifference', first), /^(?:Repairs|12)/);
  putCursor(first, 'Bridge to');
  assert.match(await step('nextOnlyHere', first), /^Ferry captain/);
}

/** Types into both panes; what was found is found at its new place, and what was changed is not found any more. */
async function editedAndReviewed(first: vscode.Uri, second: vscode.Uri): Promise<void> {
  const { stories } = await api();
  const isAnalysed = (uri: vscode.Uri, words: string): boolean => {
    const found = stories.find(uri);
    return (
      found?.story.index?.source(found.source.id) !== undefined &&
      found.story.index.text(found.source.id).includes(words)
    );
  };
  await shown(second).edit((edit) =>
    edit.insert(new vscode.Position(2, 0), 'This report was updated in the evening. '),
  );
  await shown(first).edit((edit) => edit.insert(new vscode.Position(0, 0), 'Updated. '));
  await until('both are analysed', () => isAnalysed(first, 'Updated.') && isAnalysed(second, 'in the evening'));
  await reviewed(first, second);
  const price = positionOf(shown(second).document, '14 million', { into: 0 });
  await shown(second).edit((edit) => edit.replace(new vscode.Range(price, price.translate(0, 2)), '12'));
  await until('the price is the same', () => isAnalysed(second, 'cost 12 million'));
  await until('no difference is left', async () => {
    putCursor(first, 'Updated');
    return !/^(?:Repairs|12)/.test(await step('nextDifference', first));
  });
}

suite('side by side, anywhere', function () {
  this.timeout(2 * patience);
  suiteTeardown(closeAll);

  test('two files out of 200, after edits too', async () => {
    for (const [name, text] of many()) await write(`stories/many/${name}`, text);
    const [first, second] = ['050.txt', '150.txt'].map((name) => inWorkspace(`stories/many/${name}`));
    assert.ok(first && second);
    const { story } = await openSource(first);
    await until('all are there', () => story.index?.story.sources.length === 200);
    await compared(first, second);
    await reviewed(first, second);
    await editedAndReviewed(first, second);
    await closeAll();
  });

  test('files in different folders of a workspace, after edits too', async function () {
    const [, other] = vscode.workspace.workspaceFolders ?? [];
    if (!other) return this.skip(); // one folder is open: the other kind of workspace has its own run
    const first = await write('stories/roots/one.txt', one);
    const second = vscode.Uri.joinPath(other.uri, 'sources/two.txt');
    await vscode.workspace.fs.writeFile(second, new TextEncoder().encode(two));
    await openSource(first);
    await openSource(second);
    await compared(first, second);
    await reviewed(first, second);
    await editedAndReviewed(first, second);
    await closeAll();
  });
});

suite('folders that cannot be written, and folders that are none on a disk', function () {
  this.timeout(patience);
  const disposables: vscode.Disposable[] = [];
  suiteSetup(async () => {
    await vscode.workspace.getConfiguration('corroborate').update('person', 'Ada Lovelace', true);
  });
  suiteTeardown(async () => {
    await closeAll();
    for (const disposable of disposables) disposable.dispose();
  });

  /** Adds a folder in memory to the workspace and opens its source at some words. */
  async function opened(scheme: string, folder: MemoryFolder, isReadonly: boolean): Promise<vscode.TextEditor> {
    disposables.push(
      vscode.workspace.registerFileSystemProvider(scheme, folder, { isReadonly, isCaseSensitive: true }),
    );
    const root = vscode.Uri.from({ scheme, path: '/press' });
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    const added = new Promise<void>((resolve) => {
      disposables.push(vscode.workspace.onDidChangeWorkspaceFolders(() => resolve()));
    });
    assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: scheme }));
    await added; // VS Code takes no other before
    const { editor } = await openSource(vscode.Uri.joinPath(root, 'sources/one.txt'));
    const position = positionOf(editor.document, '12 million');
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  const readOnly = 'Nothing could be kept: the story’s folder is read-only.';
  const writing: readonly (readonly [what: string, ...args: readonly unknown[]])[] = [
    ['setStatus', 'confirmed'],
    ['addNote', 'Who says so?'],
    ['correct', { key: 'n' }],
  ];

  for (const [name, isReadonly] of [
    ['says that it is read-only', true],
    ['refuses what is written', false],
  ] as const) {
    test(`a folder that ${name}: one clear sentence for a status, a note, a correction`, async function () {
      if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return this.skip(); // another folder would start all anew
      const folder = new MemoryFolder({ '/press/sources/one.txt': report });
      const editor = await opened(isReadonly ? 'press-archive' : 'press-refuses', folder, isReadonly);
      folder.isRefusing = true;
      for (const [command, ...args] of writing) {
        const words = command === 'correct' ? 'Olga Brandt' : '12 million';
        const position = positionOf(editor.document, words);
        editor.selection = new vscode.Selection(position, position);
        const shown = await told(async () => vscode.commands.executeCommand(`corroborate.${command}`, ...args));
        assert.deepEqual(shown, [`showWarningMessage: ${readOnly}`], command);
      }
      assert.deepEqual([...folder.files.keys()], ['/press/sources/one.txt'], 'nothing was written');
      const { reviews, stories } = await api();
      const story = stories.find(editor.document.uri)?.story;
      assert.ok(story && reviews.sheet(story)?.facts.every(({ status }) => status === 'unchecked'));
      await closeAll();
    });
  }

  test('a virtual folder that can be written keeps what people write, like one on a disk', async function () {
    if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return this.skip();
    const folder = new MemoryFolder({ '/press/sources/one.txt': report });
    await opened('press-remote', folder, false);
    const shown = await told(async () => vscode.commands.executeCommand('corroborate.setStatus', 'confirmed'));
    assert.ok(
      shown.every((one) => one.startsWith('setStatusBarMessage: confirmed')),
      shown.join('\n'),
    );
    const kept = folder.files.get('/press/sources/.corroborate/people/ada-lovelace.jsonl');
    assert.match(
      new TextDecoder().decode(kept),
      /^\{"id":"[0-9a-f]{16}","type":"status","fact":"number","status":"confirmed"/,
    );
    await closeAll();
  });
});
