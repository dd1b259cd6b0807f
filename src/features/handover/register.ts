import * as vscode from 'vscode';
import { exportFormats, type Annotated, type ExportFormat } from '../../core/export/annotated';
import { exportNames, exportStory } from '../../core/export/exportStory';
import { registerCommand } from '../../host/commands';
import { bytesOf } from '../../host/bytes';
import { inSteps } from '../../host/inSteps';
import { pickByKey, type KeyItem } from '../../host/keyPick';
import { baseName } from '../../host/uriPaths';
import type { StoryView } from '../../host/storyView';
import { tell } from '../../host/tell';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import { pickAnalysed } from '../stories/pickStory';
import { registerImport } from './imports';

/** Handing over what people checked and noted, and taking it back. */
export function registerHandover(context: FeatureContext): vscode.Disposable {
  const { stories, reviews, log } = context;

  const exportReview = async (format: unknown, target: unknown): Promise<void> => {
    const story = await pickAnalysed(stories, vscode.l10n.t('Export the checks and notes of which story?'));
    const sheet = story && reviews.sheet(story);
    if (!story || !sheet) return;
    // found bit by bit before the export asks for all of them
    await reviews.facts(story);
    const known = exportFormats.find((one) => one === format) ?? (await askFormat());
    const to = known && (target instanceof vscode.Uri ? target : await askTarget(story, known));
    if (!known || !to) return;
    const opened = await write({ index: story.index, sheet }, known, to);
    if (opened) await vscode.window.showTextDocument(opened, { preview: true });
  };

  return vscode.Disposable.from(registerCommand(log, 'exportReview', exportReview), registerImport(context));
}

/** Writes the files of an export. @returns the one to show, when there is one to read */
async function write(annotated: Annotated, format: ExportFormat, to: vscode.Uri): Promise<vscode.Uri | undefined> {
  const files = await inSteps(exportStory(annotated, format, translate, true));
  for (const { path, parts } of files) {
    const file = format === 'brat' ? vscode.Uri.joinPath(to, ...path.split('/')) : to;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, await bytesOf(parts));
  }
  const said =
    files.length === 1
      ? vscode.l10n.t('Exported to {0}.', baseName(to))
      : vscode.l10n.t('Exported {0} files to {1}.', files.length, baseName(to));
  tell(said);
  return format === 'brat' ? undefined : to;
}

function askFormat(): Promise<ExportFormat | undefined> {
  const items: readonly KeyItem<ExportFormat>[] = [
    { key: 'm', label: vscode.l10n.t('Markdown report with footnotes'), value: 'markdown' },
    { key: 'c', label: vscode.l10n.t('Check sheet as CSV'), description: 'RFC 4180', value: 'csv' },
    { key: 'j', label: vscode.l10n.t('W3C Web Annotations'), description: 'JSON-LD', value: 'jsonld' },
    { key: 'b', label: vscode.l10n.t('brat standoff'), description: '.txt, .ann', value: 'brat' },
  ];
  return pickByKey(vscode.l10n.t('Export checks and notes as …'), items);
}

async function askTarget(story: StoryView, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const suggested = vscode.Uri.joinPath(story.folder, '..', exportNames[format]);
  if (format !== 'brat') return vscode.window.showSaveDialog({ defaultUri: suggested });
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: vscode.Uri.joinPath(story.folder, '..'),
    openLabel: vscode.l10n.t('Export Here'),
  });
  const target = chosen?.[0] && vscode.Uri.joinPath(chosen[0], exportNames[format]);
  return target && (await mayWriteInto(target)) ? target : undefined;
}

/** Asks before files are written over that somebody may have annotated meanwhile. */
async function mayWriteInto(folder: vscode.Uri): Promise<boolean> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  if (!entries.some(([name]) => name.endsWith('.ann'))) return true;
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('“{0}” holds annotations already. Replace them?', baseName(folder));
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
