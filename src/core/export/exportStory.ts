/** The files of an export. */
import type { Steps } from '../steps';
import type { Translate } from '../words';
import type { Annotated, ExportedFile, ExportFormat } from './annotated';
import { bratFiles } from './brat';
import { checkSheetCsv } from './csv';
import { webAnnotations } from './jsonld';
import { reviewMarkdown } from './markdown';

/** The name of the one file of a format; brat has several, in a folder. */
export const exportNames: Readonly<Record<ExportFormat, string>> = {
  markdown: 'check-report.md',
  csv: 'check-sheet.csv',
  jsonld: 'annotations.jsonld',
  brat: 'brat',
};

/** Makes the files. @param hasMark a CSV begins with a byte order mark */
export function* exportStory(
  annotated: Annotated,
  format: ExportFormat,
  translate: Translate,
  hasMark = false,
): Steps<readonly ExportedFile[]> {
  const path = exportNames[format];
  switch (format) {
    case 'markdown':
      return [{ path, parts: yield* reviewMarkdown(annotated, translate) }];
    case 'csv':
      return [{ path, parts: yield* checkSheetCsv(annotated, hasMark) }];
    case 'jsonld':
      return [{ path, parts: yield* webAnnotations(annotated) }];
    case 'brat':
      return yield* bratFiles(annotated);
  }
}
