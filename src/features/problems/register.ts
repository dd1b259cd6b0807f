import * as vscode from 'vscode';
import type { Disagreement } from '../../core/model';
import { passage } from '../../core/views/storyIndex';
import { type Reason, say } from '../../core/words';
import { setting, settingChanged } from '../../host/settings';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';

const readingLength = 80;
/** Related passages listed with one problem. */
const mostRelated = 8;

/** Disagreements in the Problems view, at information level, so that F8 goes from one to the next. */
export function registerProblems({ stories }: FeatureContext): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('corroborate');
  const shown = new Map<string, readonly vscode.Uri[]>();

  const show = (story: StoryView): void => {
    for (const uri of shown.get(story.key) ?? []) collection.delete(uri);
    const found = setting('problems.enabled', story.folder) ? diagnosticsOf(stories, story) : new Map<string, Entry>();
    for (const { uri, diagnostics } of found.values()) collection.set(uri, diagnostics);
    shown.set(
      story.key,
      [...found.values()].map(({ uri }) => uri),
    );
  };

  return vscode.Disposable.from(
    collection,
    stories.onDidChange((story) => {
      if (story.state === 'ready') show(story);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settingChanged(event, 'problems.enabled')) for (const story of stories.all) show(story);
    }),
  );
}

/** A reason in words; sources are called by their short names. */
function inNames({ index }: StoryView, { code, args }: Reason): string {
  return say({ code, args: args.map((arg) => (index?.source(arg) ? index.name(arg) : arg)) }, translate);
}

interface Entry {
  readonly uri: vscode.Uri;
  readonly diagnostics: vscode.Diagnostic[];
}

function diagnosticsOf(stories: Stories, story: StoryView): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  // what a newer report overtook, and garbled wording, is in the tree: a problem is what cannot stand side by side
  for (const disagreement of story.index?.story.disagreements ?? []) {
    if (disagreement.status !== 'differs') continue;
    for (const [side, { passages }] of disagreement.sides.entries()) {
      for (const where of passages) {
        // on the first character: F8 stops there all the same, the passage has its own mark already, and VS Code's line
        // and hover do not lie over it
        const location = stories.location(story, { ...where, end: where.start + 1 });
        if (!location) continue;
        const key = location.uri.toString();
        const entry = entries.get(key) ?? { uri: location.uri, diagnostics: [] };
        entry.diagnostics.push(diagnosticOf(stories, story, disagreement, side, location.range));
        entries.set(key, entry);
      }
    }
  }
  return entries;
}

function diagnosticOf(
  stories: Stories,
  story: StoryView,
  disagreement: Disagreement,
  own: number,
  range: vscode.Range,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    range,
    inNames(story, disagreement.reason),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Corroborate';
  diagnostic.code = disagreement.kind;
  diagnostic.relatedInformation = disagreement.sides
    .flatMap(({ passages }, side) => (side === own ? [] : passages))
    .slice(0, mostRelated)
    .flatMap((where) => {
      const location = stories.location(story, where);
      const words = story.index?.inContext(passage(where.source, where), readingLength) ?? '';
      const name = story.index?.name(where.source) ?? where.source;
      return location ? [new vscode.DiagnosticRelatedInformation(location, `${name}: ${words}`)] : [];
    });
  return diagnostic;
}
