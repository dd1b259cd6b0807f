import * as vscode from 'vscode';
import type { CheckProvider } from './features/checks/provider';
import { registerChecks } from './features/checks/register';
import { registerCodeLens } from './features/codeLens/register';
import type { Follower } from './features/compare/follower';
import { registerCompare } from './features/compare/register';
import type { FeatureContext } from './features/context';
import { registerCorrections } from './features/corrections/register';
import { type FactViews, registerFacts } from './features/facts/register';
import { registerHandover } from './features/handover/register';
import { registerHover } from './features/hover/register';
import type { Painter } from './features/marks/painter';
import { registerMarks } from './features/marks/register';
import { registerNavigation } from './features/navigation/register';
import { registerNotes } from './features/notes/register';
import type { NoteThreads } from './features/notes/threads';
import { registerProblems } from './features/problems/register';
import type { ReviewProvider } from './features/review/provider';
import { registerReview } from './features/review/register';
import { registerStatus } from './features/status/register';
import { registerStories } from './features/stories/register';
import { registerVersions } from './features/versions/register';
import { ReadOnlyDocuments } from './host/documents';
import { Engine } from './host/engine';
import { PassageOpener } from './host/passages';
import { Reviews } from './host/reviews';
import { Sources } from './host/sources';
import { Storage } from './host/storage';
import { Stories } from './host/stories';
import { UndoSteps } from './host/undo';

/** What other extensions and tests may read. */
export interface CorroborateApi {
  readonly stories: Pick<Stories, 'all' | 'find' | 'ready' | 'open' | 'discover' | 'onDidChange' | 'location'>;
  readonly marks: Pick<Painter, 'painted'>;
  readonly views: Readonly<
    Record<keyof FactViews, Pick<FactViews['facts'], 'getChildren' | 'getTreeItem' | 'getParent'>>
  >;
  readonly reviews: Pick<Reviews, 'sheet' | 'corrections' | 'onDidChange'>;
  readonly checks: Pick<CheckProvider, 'getChildren' | 'getTreeItem'>;
  readonly follower: Pick<Follower, 'lit'>;
  readonly notes: Pick<NoteThreads, 'threadsOf'>;
  readonly written: Pick<ReviewProvider, 'getChildren' | 'getTreeItem'>;
}

/** Starts the extension; the engine's worker starts with the first story. */
export function activate(extension: vscode.ExtensionContext): CorroborateApi {
  const log = vscode.window.createOutputChannel('Corroborate', { log: true });
  const engine = new Engine(extension.extensionUri, log);
  const sources = new Sources();
  const storage = new Storage(extension.storageUri ?? extension.globalStorageUri, log);
  const stories = new Stories(engine, sources, storage, log);
  const opener = new PassageOpener(stories);
  const reviews = new Reviews(stories);
  const documents = new ReadOnlyDocuments();
  const context: FeatureContext = { stories, sources, opener, reviews, undo: new UndoSteps(), documents, log };
  const marks = registerMarks(context);
  const facts = registerFacts(context);
  const checks = registerChecks(context);
  const review = registerReview(context);
  const compare = registerCompare(context);
  const notes = registerNotes(context);
  extension.subscriptions.push(
    log,
    engine,
    sources,
    stories,
    opener,
    reviews,
    documents,
    marks.disposable,
    facts.disposable,
    checks.disposable,
    review.disposable,
    registerHover(context),
    registerNavigation(context),
    registerCodeLens(context),
    compare.disposable,
    notes.disposable,
    registerCorrections(context),
    registerProblems(context),
    registerStatus(context),
    registerStories(context),
    registerHandover(context),
    registerVersions(context),
  );
  return Object.freeze({
    stories,
    marks: marks.painter,
    views: facts.views,
    reviews,
    checks: checks.provider,
    written: review.provider,
    follower: compare.follower,
    notes: notes.threads,
  });
}
