import * as vscode from 'vscode';
import { registerCodeLens } from './features/codeLens/register';
import { registerCompare } from './features/compare/register';
import type { FeatureContext } from './features/context';
import { registerCorrections } from './features/corrections/register';
import { type FactViews, registerFacts } from './features/facts/register';
import { registerHover } from './features/hover/register';
import type { Painter } from './features/marks/painter';
import { registerMarks } from './features/marks/register';
import { registerNavigation } from './features/navigation/register';
import { registerProblems } from './features/problems/register';
import { registerStatus } from './features/status/register';
import { registerStories } from './features/stories/register';
import { Engine } from './host/engine';
import { PassageOpener } from './host/passages';
import { Sources } from './host/sources';
import { Stories } from './host/stories';

/** What other extensions and tests may read. */
export interface CorroborateApi {
  readonly stories: Pick<Stories, 'all' | 'find' | 'ready' | 'open' | 'discover' | 'onDidChange' | 'location'>;
  readonly marks: Pick<Painter, 'painted'>;
  readonly views: Readonly<
    Record<keyof FactViews, Pick<FactViews['facts'], 'getChildren' | 'getTreeItem' | 'getParent'>>
  >;
}

/** Starts the extension; the engine's worker starts with the first story. */
export function activate(extension: vscode.ExtensionContext): CorroborateApi {
  const log = vscode.window.createOutputChannel('Corroborate', { log: true });
  const engine = new Engine(extension.extensionUri, log);
  const sources = new Sources();
  const stories = new Stories(engine, sources, log);
  const opener = new PassageOpener(stories);
  const context: FeatureContext = { stories, sources, opener, log };
  const marks = registerMarks(context);
  const facts = registerFacts(context);
  extension.subscriptions.push(
    log,
    engine,
    sources,
    stories,
    opener,
    marks.disposable,
    facts.disposable,
    registerHover(context),
    registerNavigation(context),
    registerCodeLens(context),
    registerCompare(context),
    registerCorrections(context),
    registerProblems(context),
    registerStatus(context),
    registerStories(context),
  );
  return Object.freeze({ stories, marks: marks.painter, views: facts.views });
}
