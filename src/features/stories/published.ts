import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser';
import * as vscode from 'vscode';
import { isCalendarDay } from '../../core/story/factsFile';
import { factsFileName } from '../../host/sources';
import type { SourceView, StoryView } from '../../host/storyView';

/** Asks for a source's publication date and writes it to the story's `story.json`; an empty answer takes it out. */
export async function askPublished(story: StoryView, source: SourceView): Promise<void> {
  const known = story.index?.source(source.id)?.published;
  const title = vscode.l10n.t('Publication date of {0}', source.id);
  const answer = await vscode.window.showInputBox({
    title,
    value: known?.date ?? '',
    placeHolder: 'YYYY-MM-DD',
    prompt: vscode.l10n.t('It is written to story.json. Leave it empty to have the date inferred.'),
    validateInput: (value) =>
      value.trim() === '' || isCalendarDay(value.trim())
        ? undefined
        : vscode.l10n.t('Write a calendar day as YYYY-MM-DD.'),
  });
  if (answer !== undefined) await writePublished(story.folder, source.id, answer.trim() || undefined);
}

/**
 * Writes a source's publication date to `story.json` and leaves everything else in the file as it is.
 *
 * @returns false when the file is broken; it is then opened, not changed
 */
export async function writePublished(folder: vscode.Uri, source: string, date: string | undefined): Promise<boolean> {
  const uri = vscode.Uri.joinPath(folder, factsFileName);
  const document = await openOrCreate(uri);
  const text = document.getText();
  const problems: ParseError[] = [];
  const root: unknown = parse(text, problems);
  if (problems.length > 0 || typeof root !== 'object' || root === null || Array.isArray(root)) {
    await vscode.window.showTextDocument(document);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('story.json is not valid JSON. Mend it first; nothing was changed.'),
    );
    return false;
  }
  const formattingOptions = { ...indentation(text), eol: document.eol === vscode.EndOfLine.LF ? '\n' : '\r\n' };
  const changed = applyEdits(text, modify(text, ['sources', source, 'published'], date, { formattingOptions }));
  if (changed === text) return true;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), changed);
  return (await vscode.workspace.applyEdit(edit)) && document.save();
}

/** How the file is indented, told by its first indented line. */
function indentation(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length };
}

async function openOrCreate(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{}\n'));
  }
  return vscode.workspace.openTextDocument(uri);
}
