import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, patience, closeAll, hoverAt, inWorkspace, marked, openSource, positionOf, until } from '../support';

const first = 'seeds/004_952b3d3e5f9ce128.txt';
const second = 'seeds/001_f001c1bf0b39c026.txt';

suite('reading the sample sources', function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('a source is shown as news and marked with every kind that stands in it', async () => {
    const { editor } = await openSource(inWorkspace(first));
    assert.equal(editor.document.languageId, 'news');
    await until('marks', async () => (await marked(editor, 'person')).length > 0);
    assert.ok((await marked(editor, 'headline')).some((text) => text.startsWith('Next week, Xi will travel')));
    assert.ok((await marked(editor, 'person')).includes('Wang Wenbin'));
    assert.ok((await marked(editor, 'organisation')).includes('Kremlin'));
    assert.ok((await marked(editor, 'place')).includes('Russia'));
    assert.ok((await marked(editor, 'date')).includes('Thursday'));
    assert.ok((await marked(editor, 'quotation')).some((text) => text.includes('comprehensive partnership')));
    assert.ok((await marked(editor, 'claim')).length > 0);
    assert.ok((await marked(editor, 'boilerplate')).some((text) => text.includes('Leave a Comment')));
  });

  test('both panes of a side-by-side review are marked', async () => {
    const { editor: left } = await openSource(inWorkspace(first), vscode.ViewColumn.One);
    const { editor: right } = await openSource(inWorkspace(second), vscode.ViewColumn.Two);
    for (const editor of [left, right]) {
      await until('marks', async () => (await marked(editor, 'place')).includes('Russia'));
    }
  });

  test('a hover over a name says who it is and links the other sources', async () => {
    const uri = inWorkspace(first);
    const { editor } = await openSource(uri);
    const [card] = await hoverAt(uri, positionOf(editor.document, 'Wang Wenbin'));
    assert.ok(card);
    assert.match(card.value, /\*\*Wang Wenbin\*\*/);
    assert.match(card.value, /\]\(command:corroborate\.openPassage\?/);
    assert.deepEqual(card.isTrusted, { enabledCommands: ['corroborate.openPassage'] });
    assert.notEqual(card.supportHtml, true);
    assert.ok(card.value.split('\n').filter((line) => line.trim() !== '').length <= 12);
  });

  test('a line above paragraphs that share claims is there when it is wanted, and not before', async () => {
    const uri = inWorkspace(first);
    await openSource(uri);
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.deepEqual(await lenses(), []);
    const configuration = vscode.workspace.getConfiguration('corroborate');
    await configuration.update('codeLens.enabled', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until('a line', async () =>
        (await lenses()).some(({ command }) => /other source/.test(command?.title ?? '')),
      );
    } finally {
      await configuration.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a hover over a date says its day and how it was found', async () => {
    const uri = inWorkspace(second);
    const { editor } = await openSource(uri);
    const [card] = await hoverAt(uri, positionOf(editor.document, 'February 2022'));
    assert.match(card?.value ?? '', /February 2022/);
  });

  test('the link of a hover opens the passage it names', async () => {
    const uri = inWorkspace(first);
    const { editor } = await openSource(uri);
    const [card] = await hoverAt(uri, positionOf(editor.document, 'Wang Wenbin'));
    const links = (card?.value ?? '').split('(command:corroborate.openPassage?').slice(1);
    const [encoded = ''] = links.at(-1)?.split(')') ?? assert.fail('the card has links');
    const [argument] = JSON.parse(decodeURIComponent(encoded)) as [{ source: string; start: number; end: number }];
    await vscode.commands.executeCommand('corroborate.openPassage', argument);
    const opened = vscode.window.activeTextEditor ?? assert.fail('an editor is active');
    assert.ok(opened.document.uri.path.endsWith(argument.source));
    assert.equal(opened.document.offsetAt(opened.selection.active), argument.start);
  });

  test('the command behind the links opens nothing it is not meant to open', async () => {
    const { stories } = await api();
    const [story] = stories.all;
    await closeAll();
    for (const argument of [
      undefined,
      'text',
      { story: 'file:///etc', source: 'passwd', start: 0, end: 1 },
      { story: story?.key, source: '../../secret.txt', start: 0, end: 1 },
      { story: story?.key, source: '004_952b3d3e5f9ce128.txt', start: -1, end: 1 },
      { story: story?.key, source: '004_952b3d3e5f9ce128.txt', start: '0', end: 1 },
    ]) {
      await vscode.commands.executeCommand('corroborate.openPassage', argument);
      assert.equal(vscode.window.activeTextEditor, undefined);
    }
  });
});

suite("the editor's own verbs", function () {
  this.timeout(patience);
  suiteTeardown(closeAll);

  test('F12 leads to the first mention in the source, from there to the first in the story', async () => {
    const uri = inWorkspace(first);
    const { editor } = await openSource(uri);
    const late = positionOf(editor.document, 'Zelenskyy’s individual');
    const [definition] = await definitions(uri, late);
    assert.equal(definition?.uri.path, uri.path);
    assert.ok(definition.range.start.isBefore(late));
    const [earliest] = await definitions(uri, definition.range.start);
    assert.ok(earliest && earliest.uri.path < uri.path, 'an earlier source has the name too');
  });

  test('Shift+F12 finds the mentions of a name in all sources', async () => {
    const uri = inWorkspace(first);
    const { editor } = await openSource(uri);
    const at = positionOf(editor.document, 'Vladimir Putin');
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, at);
    assert.equal(new Set(found.map((location) => location.uri.path)).size, 5);
  });

  test('the outline lists the headline and what claims hold', async () => {
    const uri = inWorkspace(second);
    await openSource(uri);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(symbols.length > 5);
    assert.match(symbols[0]?.name ?? '', /^Putin invited/);
    assert.ok(symbols.some(({ children }) => children.length > 0));
  });

  test('Ctrl+T finds names and claims', async () => {
    await openSource(inWorkspace(first));
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'bremmer',
    );
    assert.ok(symbols.some(({ name, location }) => name.includes('Bremmer') && location.uri.path.endsWith(first)));
  });

  test('next and previous mention go through the story and come back', async () => {
    const { editor } = await openSource(inWorkspace(first));
    const start = positionOf(editor.document, 'Xi Jinping', { into: 0 });
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('corroborate.nextMention');
    const there = vscode.window.activeTextEditor ?? assert.fail();
    assert.ok(!there.selection.active.isEqual(start) || there.document.uri.path !== editor.document.uri.path);
    await vscode.commands.executeCommand('corroborate.previousMention');
    const back = vscode.window.activeTextEditor ?? assert.fail();
    assert.equal(back.document.uri.path, editor.document.uri.path);
    assert.ok(back.selection.active.isEqual(start));
  });

  test('next same claim leads to another source that makes the claim', async () => {
    const { editor } = await openSource(inWorkspace(first));
    await until('marks', async () => (await marked(editor, 'claim')).length > 0);
    const { marks } = await api();
    const [claim] = marks.painted(editor).get('claim') ?? assert.fail();
    const start = claim?.start ?? assert.fail();
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('corroborate.openSameClaim');
    const { path } = editor.document.uri;
    await until('another source opens', () =>
      vscode.window.visibleTextEditors.some((one) => one.document.uri.path !== path),
    );
  });
});

suite('the views', function () {
  this.timeout(patience);
  test('Story Facts lists what the model lists, each row with a stable parent, id and spoken label', async () => {
    const { views, stories } = await api();
    await stories.ready(inWorkspace(first));
    await stories.discover(new vscode.CancellationTokenSource().token);
    let rows = (await views.facts.getChildren()) ?? [];
    const story = rows.find((row) => row.type === 'story' && row.story.folder.path.endsWith('/seeds'));
    if (story) rows = (await views.facts.getChildren(story)) ?? [];
    const items = rows.map((row) => views.facts.getTreeItem(row));
    assert.deepEqual(
      items.map(({ label }) => label),
      [
        'Disagreements',
        'Claims',
        'Timeline',
        'People',
        'Organisations',
        'Places',
        'Quotes by speaker',
        'Numbers',
        'Origins',
      ],
    );
    const people = rows[3] ?? assert.fail();
    const [person] = (await views.facts.getChildren(people)) ?? [];
    assert.ok(person);
    assert.equal(views.facts.getParent?.(person), people);
    const item = views.facts.getTreeItem(person);
    assert.ok(item.id && item.accessibilityInformation?.label);
    const again = (await views.facts.getChildren(people)) ?? [];
    assert.equal(views.facts.getTreeItem(again[0] ?? assert.fail()).id, item.id);
  });

  test('Sources lists the five sources', async () => {
    const { views } = await api();
    let rows = (await views.sources.getChildren()) ?? [];
    const story = rows.find((row) => row.type === 'story' && row.story.folder.path.endsWith('/seeds'));
    if (story) rows = (await views.sources.getChildren(story)) ?? [];
    assert.equal(rows.length, 5);
  });

  test('the facts are copied as Markdown', async () => {
    await openSource(inWorkspace(first));
    // the clipboard itself is closed to windows without focus
    const text = await vscode.commands.executeCommand<string>('corroborate.copyFacts');
    assert.match(text, /^# /);
    assert.match(text, /^## /m);
    await closeAll();
  });
});

async function definitions(uri: vscode.Uri, position: vscode.Position): Promise<readonly vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', uri, position);
}
