import * as vscode from 'vscode';
import { readBrat } from '../../core/export/readBrat';
import { readWebAnnotations } from '../../core/export/readJsonld';
import type { ReviewRecord } from '../../core/store/records';
import type { StoryIndex } from '../../core/views/storyIndex';
import { registerCommand } from '../../host/commands';
import { tellWriteProblem } from '../../host/kept';
import { person } from '../../host/person';
import { baseName } from '../../host/uriPaths';
import type { FeatureContext } from '../context';
import { pickAnalysed } from '../stories/pickStory';

/** Larger files are not read. */
const largestFile = 50 * 1024 * 1024; // bytes

/** Taking over annotations from W3C JSON-LD and brat files: each person's go to that person's file. */
export function registerImport({ stories, reviews, undo, log }: FeatureContext): vscode.Disposable {
  const importReview = async (given: unknown): Promise<void> => {
    const story = await pickAnalysed(stories, vscode.l10n.t('Import annotations into which story?'));
    if (!story) return;
    const files = given instanceof vscode.Uri ? [given] : await askFiles(story.folder);
    const importer = files.length > 0 ? await person() : undefined;
    if (importer === undefined) return;
    const byPerson = new Map<string, ReviewRecord[]>();
    let leftOut = 0;
    for (const file of files) {
      const read = await readFile(file, story.index, importer);
      leftOut += read.leftOut;
      for (const record of read.records) byPerson.set(record.by, [...(byPerson.get(record.by) ?? []), record]);
    }
    let taken = 0;
    let known = 0;
    for (const [name, given] of byPerson) {
      const { records, replaced } = newer(given, reviews.records(story));
      known += given.length - records.length;
      const problem = await reviews.change(story, name, records);
      if (problem) return tellWriteProblem(problem);
      taken += records.length;
      undo.push({
        name: vscode.l10n.t('import'),
        undo: async () => {
          const failed = await reviews.change(
            story,
            name,
            replaced,
            records.map(({ id }) => id),
          );
          if (failed) tellWriteProblem(failed);
        },
      });
    }
    void vscode.window.showInformationMessage(
      leftOut + known === 0
        ? vscode.l10n.t('{0} statuses and notes were taken over.', taken)
        : vscode.l10n.t(
            '{0} statuses and notes were taken over; {1} are here already, and {2} annotations belong to no source here.',
            taken,
            known,
            leftOut,
          ),
    );
  };
  return registerCommand(log, 'importReview', importReview);
}

/** What is not older than what is here, and what it takes the place of. */
function newer(given: readonly ReviewRecord[], here: readonly ReviewRecord[]) {
  const keyOf = ({ by, id }: ReviewRecord): string => `${id} ${by}`;
  const known = new Map(here.map((record) => [keyOf(record), record]));
  const records = given.filter((record) => {
    const other = known.get(keyOf(record));
    return other === undefined || other.time < record.time;
  });
  const replaced = records.map((record) => known.get(keyOf(record))).filter((record) => record !== undefined);
  return { records, replaced };
}

async function askFiles(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    defaultUri: folder,
    filters: { [vscode.l10n.t('Annotations')]: ['jsonld', 'json', 'ann'] },
    openLabel: vscode.l10n.t('Import'),
  });
  return chosen ?? [];
}

async function readFile(
  file: vscode.Uri,
  index: StoryIndex,
  importer: string,
): Promise<{ readonly records: readonly ReviewRecord[]; readonly leftOut: number }> {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > largestFile) return { records: [], leftOut: 1 };
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const textOf = (id: string): string | undefined => (index.source(id) ? index.text(id) : undefined);
  if (!file.path.endsWith('.ann')) return readWebAnnotations(text, textOf, importer);
  const stem = baseName(file).replace(/\.ann$/, '');
  const [source, another] = index.story.sources.filter(
    ({ id }) => id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '') === stem,
  );
  if (!source || another) return { records: [], leftOut: 1 };
  return { records: readBrat(text, source.id, index.text(source.id), importer), leftOut: 0 };
}
