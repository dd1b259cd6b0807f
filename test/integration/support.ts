import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MarkKind } from '../../src/host/markKinds';
import type { CorroborateApi } from '../../src/extension';
import type { StoryView } from '../../src/host/storyView';

/** Activates the extension and gives what it lets others read. */
export async function api(): Promise<CorroborateApi> {
  const extension = vscode.extensions.getExtension<CorroborateApi>('corroborate.corroborate');
  assert.ok(extension, 'VS Code knows the extension');
  return extension.activate();
}

/** A file or folder of the workspace. */
export function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/** Writes a file of the workspace, with the folders above it. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** The longest a test may take, in milliseconds: machines that build elsewhere at the same time are slow. */
export const patience = 60_000;

/** Asks again and again until there is an answer. @param longest milliseconds */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  longest = patience / 2,
): Promise<T> {
  for (const deadline = Date.now() + longest; Date.now() < deadline;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await pause(50);
  }
  return assert.fail(`waited in vain: ${what}`);
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Opens a source in an editor and waits until its story is analysed. */
export async function openSource(
  uri: vscode.Uri,
  column = vscode.ViewColumn.One,
): Promise<{ editor: vscode.TextEditor; story: StoryView }> {
  const { stories } = await api();
  await vscode.window.showTextDocument(uri, { viewColumn: column, preview: false });
  const story = await stories.ready(uri);
  assert.ok(story?.index, 'the story is analysed');
  await until('the source is shown as news', () => editorOf(uri)?.document.languageId !== 'plaintext');
  return { editor: shown(uri), story };
}

/** The visible editor of a file. */
export function shown(uri: vscode.Uri): vscode.TextEditor {
  return editorOf(uri) ?? assert.fail(`${uri.path} is not visible`);
}

function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

/** The texts that are marked in an editor with one kind of mark. */
export async function marked(editor: vscode.TextEditor, kind: MarkKind): Promise<readonly string[]> {
  const { marks } = await api();
  return (marks.painted(editor).get(kind) ?? []).map((range) => editor.document.getText(range));
}

/** The position of the `nth` occurrence of some words in a document, `into` characters further on. */
export function positionOf(document: vscode.TextDocument, words: string, { nth = 0, into = 1 } = {}): vscode.Position {
  let at = -1;
  for (let found = 0; found <= nth; found++) at = document.getText().indexOf(words, at + 1);
  assert.notEqual(at, -1, `“${words}” stands in ${document.uri.path}`);
  return document.positionAt(at + into);
}

/** What Corroborate's hover says at a position, as Markdown. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<readonly vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.filter((content) => content instanceof vscode.MarkdownString));
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
