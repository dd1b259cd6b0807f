import type * as vscode from 'vscode';

/** How far an update is: sources done, sources in all. */
export type Progress = (done: number, total: number) => void;

/** What a story wants too much of to be linked. */
export type Lack = 'time' | 'memory';

/** What an update is told, and what it tells on its way. */
export interface UpdateOptions {
  readonly token: vscode.CancellationToken;
  /** Sources to analyse before the others. */
  readonly first: readonly string[];
  readonly onProgress: Progress;
  /** A source could not be analysed and is left out. */
  readonly onLeftOut: (source: string) => void;
  /** The worker died while it analysed a source: it must not be given to the next one. */
  readonly onKilledBy: (source: string) => void;
  /** The worker hung or died while it linked the story: the next one must not be asked to. */
  readonly onUnlinkable: (lack: Lack) => void;
}

/** The worker died, and a new one is started. */
export class RestartedError extends Error {}
