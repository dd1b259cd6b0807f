import type { StoryFacts } from '../core/model';
import type { Correction } from '../core/store/corrections';
import type { Glance } from '../core/story/glance';
import type { StoryPart, StoryPlaces } from '../core/story/storyParts';
import type { RowPage, TreeName } from '../core/views/treePages';
import type { Reason } from '../core/words';

/** What the extension host asks of the engine's worker. Messages are handled in the order they are sent. */
export type Request =
  | { readonly type: 'set'; readonly story: string; readonly source: string; readonly text: string }
  /** The next piece of a long text; the last one comes with `set`. */
  | { readonly type: 'piece'; readonly text: string }
  | { readonly type: 'remove'; readonly story: string; readonly source: string }
  | { readonly type: 'facts'; readonly story: string; readonly facts: StoryFacts | undefined }
  | { readonly type: 'corrections'; readonly story: string; readonly corrections: readonly Correction[] }
  | { readonly type: 'drop'; readonly story: string }
  /** `has` is the call whose story the host still has: only what differs from it needs to be sent. */
  | {
      readonly type: 'update';
      readonly story: string;
      readonly call: number;
      readonly first: readonly string[];
      readonly has: number | undefined;
    }
  | { readonly type: 'cancel'; readonly call: number }
  /** A part of an update's answer was read: the next may come. */
  | { readonly type: 'read'; readonly call: number }
  /** What a text says by itself, now. */
  | {
      readonly type: 'glance';
      readonly call: number;
      readonly story: string;
      readonly source: string;
      readonly text: string;
    }
  /** A file of analyses that an earlier session kept for a story. */
  | { readonly type: 'restore'; readonly call: number; readonly story: string; readonly bytes: Uint8Array }
  /** The rows that an earlier session kept for a story. */
  | { readonly type: 'show'; readonly call: number; readonly story: string; readonly bytes: Uint8Array }
  /** Files on this machine's disk whose texts are wanted, of no more than so many bytes each. */
  | { readonly type: 'files'; readonly call: number; readonly paths: readonly string[]; readonly most: number }
  /** VS Code's translations of messages, by the English ones. */
  | { readonly type: 'language'; readonly messages: Readonly<Record<string, string>> }
  /** Rows of a tree of the story that was sent last, under a row that was sent before, or at the top. */
  | {
      readonly type: 'rows';
      readonly call: number;
      readonly story: string;
      readonly tree: TreeName;
      readonly parent: string | undefined;
      readonly from: number;
      readonly to: number;
    };

/** What the worker answers; `call` is the number of the request it belongs to. */
export type Reply =
  | { readonly type: 'progress'; readonly call: number; readonly done: number; readonly total: number }
  /** New items of the story; `read` answers each. */
  | { readonly type: 'part'; readonly call: number; readonly part: StoryPart }
  /**
   * All parts were sent; `places` say where they go in the story of the call `since`, or in none. They are missing when the
   * update was cancelled.
   */
  | {
      readonly type: 'updated';
      readonly call: number;
      readonly since: number | undefined;
      readonly places: StoryPlaces | undefined;
    }
  | { readonly type: 'rows'; readonly call: number; readonly page: RowPage }
  | { readonly type: 'glance'; readonly call: number; readonly glance: Glance }
  /** The texts of the first of the files that were asked for, at least of one. */
  | { readonly type: 'files'; readonly call: number; readonly files: readonly FileText[] }
  /** What an earlier session kept was taken; `isShown` says whether rows are those of the story as it is. */
  | { readonly type: 'taken'; readonly call: number; readonly isShown: boolean }
  /** To be kept for the next session, in place of rows that were kept before, or beside other analyses. */
  | {
      readonly type: 'keep';
      readonly call?: undefined;
      readonly story: string;
      readonly engine: string;
      readonly kind: 'analyses' | 'rows';
      readonly bytes: Uint8Array;
    }
  /** A source is being analysed from now on, or the whole story linked; `length` is that of the texts, in UTF-16 units. */
  | { readonly type: 'begins'; readonly call: number; readonly source: string | undefined; readonly length: number }
  /** The worker is not held: told now and then between the steps of long work. */
  | { readonly type: 'lives'; readonly call: number }
  /** A source that could not be analysed; the others go on. */
  | { readonly type: 'left-out'; readonly call: number; readonly source: string; readonly message: string }
  | { readonly type: 'failed'; readonly call: number; readonly message: string };

/** The text of a file, or why there is none. */
export type FileText =
  | { readonly text: string }
  | { readonly problem: Reason | 'too-large' }
  | { readonly problem: 'unreadable'; readonly why: string };

/** One end of the channel between the extension host and the worker, the same under Node and in a browser. */
export interface Channel<Sent, Received> {
  post(message: Sent): void;
  /** At most one listener; setting it again replaces it. */
  onMessage(listener: (message: Received) => void): void;
}

/** The extension host's end: it can also end the worker, and hears when it dies. */
export interface WorkerHandle extends Channel<Request, Reply> {
  /** Called once when the worker cannot be loaded or ends by itself. */
  onDeath(listener: (why: string, isOutOfMemory: boolean) => void): void;
  dispose(): void;
}

/** What lies in a folder on a disk; of a link, what it leads to. */
export interface DiskEntry {
  readonly name: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/**
 * The files the extension was installed with, by path relative to package.json. The worker's bundle shares a module
 * with this, so nothing here may need `vscode`.
 */
export interface ExtensionFiles {
  /** The path on disk; only for files of an extension that lies on a disk. */
  path(relative: string): string;
  read(relative: string): Promise<Uint8Array>;
}
