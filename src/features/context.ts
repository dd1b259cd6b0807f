import type * as vscode from 'vscode';
import type { PassageOpener } from '../host/passages';
import type { Sources } from '../host/sources';
import type { Stories } from '../host/stories';

/** What every feature is given; each feature's `register` returns what ends it. */
export interface FeatureContext {
  readonly stories: Stories;
  readonly sources: Sources;
  readonly opener: PassageOpener;
  readonly log: vscode.LogOutputChannel;
}
