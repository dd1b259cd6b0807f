import * as vscode from 'vscode';
import { checkSheet, type CheckedFact, type CheckSheet } from '../core/review/checkSheet';
import { parseCorrections, type ParsedCorrections } from '../core/store/corrections';
import { personFile } from '../core/store/person';
import { isReadable, parseRecords, peoplePath, withRecords, type ReviewRecord } from '../core/store/records';
import { say } from '../core/words';
import type { StoryIndex } from '../core/views/storyIndex';
import { Breath } from './breath';
import { inSteps } from './inSteps';
import { KeptFiles, type WriteProblem } from './kept';
import type { Stories } from './stories';
import type { StoryView } from './storyView';
import { correctionsFile } from './storyFiles';
import { translate } from './translate';

/** What people wrote about a story, as it was last read. */
interface Reviewed {
  readonly records: readonly ReviewRecord[];
  readonly corrections: ParsedCorrections;
}

const nothing: Reviewed = { records: [], corrections: { corrections: [], lines: [], problems: [] } };

/** What people wrote about the open stories: statuses, notes and corrections, read from their files and written to them. */
export class Reviews implements vscode.Disposable {
  readonly #stories: Stories;
  readonly #files = new KeptFiles();
  readonly #reviewed = new Map<string, Reviewed>();
  readonly #sheets = new WeakMap<Reviewed, { readonly index: StoryIndex; readonly sheet: CheckSheet }>();
  /** The facts of sources that were asked for: whoever asks while they are being found waits for the same. */
  readonly #facts = new WeakMap<CheckSheet, Map<string, Promise<readonly CheckedFact[]>>>();
  /** The stories whose reviews are kept up to date. */
  readonly #followed = new Set<string>();
  /** The files of people that were read, by story. */
  readonly #read = new Map<string, readonly vscode.Uri[]>();
  readonly #readings = new Map<string, Promise<void>>();
  readonly #writing = new Set<Promise<WriteProblem | undefined>>();
  readonly #problems = vscode.languages.createDiagnosticCollection('corroborate.people');
  readonly #changed = new vscode.EventEmitter<StoryView>();
  readonly #listener: vscode.Disposable;

  /** Fired when people's work on a story, or the story it is about, has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(stories: Stories) {
    this.#stories = stories;
    this.#listener = vscode.Disposable.from(
      stories.onDidChange((story) => {
        if (story.state !== 'ready' || !story.index) return;
        if (this.#followed.has(story.key)) this.#changed.fire(story);
        else {
          this.#followed.add(story.key);
          void this.read(story);
        }
      }),
      stories.onDidTouchReviews((story) => {
        if (this.#followed.has(story.key)) void this.read(story);
      }),
      // file events can be missed, on network drives above all
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const story of stories.all) if (this.#followed.has(story.key)) void this.read(story);
      }),
    );
  }

  dispose(): void {
    this.#listener.dispose();
    this.#problems.dispose();
    this.#changed.dispose();
  }

  /** The check sheet of a story, once it is analysed. */
  sheet(story: StoryView): CheckSheet | undefined {
    const { index } = story;
    if (!index) return undefined;
    const reviewed = this.#of(story);
    let kept = this.#sheets.get(reviewed);
    if (kept?.index !== index) {
      kept = { index, sheet: checkSheet(index, reviewed.records) };
      this.#sheets.set(reviewed, kept);
    }
    return kept.sheet;
  }

  /** The facts of a source, in order of place, or of all sources of a story; none before it is analysed. */
  async facts(story: StoryView, source?: string): Promise<readonly CheckedFact[]> {
    const sheet = this.sheet(story);
    if (!sheet) return [];
    if (source !== undefined) return this.#factsOf(story, sheet, source);
    const { pause } = new Breath();
    for (const { id } of story.index?.story.sources ?? []) {
      await this.#factsOf(story, sheet, id);
      await pause();
    }
    return sheet.facts;
  }

  #factsOf(story: StoryView, sheet: CheckSheet, source: string): Promise<readonly CheckedFact[]> {
    const known = this.#facts.get(sheet) ?? new Map<string, Promise<readonly CheckedFact[]>>();
    this.#facts.set(sheet, known);
    const facts = known.get(source) ?? this.#findFacts(story, sheet, source);
    known.set(source, facts);
    return facts;
  }

  async #findFacts(story: StoryView, sheet: CheckSheet, source: string): Promise<readonly CheckedFact[]> {
    const facts = await inSteps(sheet.findFactsOf(source), () => this.sheet(story) === sheet);
    // what is found in a sheet that is not valid any more helps nobody
    return facts ?? this.facts(story, source);
  }

  /** Everything that people checked and noted in a story. */
  records(story: StoryView): readonly ReviewRecord[] {
    return this.#of(story).records;
  }

  /** The corrections of a story with their lines. */
  corrections(story: StoryView): ParsedCorrections {
    return this.#of(story).corrections;
  }

  /** Puts records into a person's file, in place of those with the same ids, and takes others out. */
  change(
    story: StoryView,
    person: string,
    put: readonly ReviewRecord[],
    out: readonly string[] = [],
  ): Promise<WriteProblem | undefined> {
    return this.#write(async () => {
      const file = vscode.Uri.joinPath(story.folder, ...peoplePath, personFile(person));
      if (!put.every(isReadable)) return 'too-long';
      const problem = await this.#files.change(story.folder, file, (text) => withRecords(text, put, out));
      await this.read(story);
      return problem;
    });
  }

  /** Changes the corrections of a story and has it linked with them. */
  correct(story: StoryView, change: (text: string) => string): Promise<WriteProblem | undefined> {
    return this.#write(async () => {
      const problem = await this.#files.change(story.folder, correctionsFile(story.folder), change);
      if (problem) return problem;
      await this.#stories.relink(story);
      await this.read(story);
      return undefined;
    });
  }

  /** Waits until everything is written that is being written, and whoever wrote it knows. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writing);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Reads everything that people wrote about a story anew. */
  read(story: StoryView): Promise<void> {
    // one after the other: a slow reading must not put what it found in the place of what a later one found
    const reading = (this.#readings.get(story.key) ?? Promise.resolve()).then(() => this.#readNow(story));
    this.#readings.set(
      story.key,
      reading.catch(() => undefined),
    );
    return reading;
  }

  async #readNow(story: StoryView): Promise<void> {
    const records: ReviewRecord[] = [];
    const files = await filesOfPeople(story.folder);
    for (const gone of this.#read.get(story.key) ?? []) this.#problems.delete(gone);
    this.#read.set(story.key, files);
    for (const uri of files) {
      const parsed = parseRecords((await textAt(uri)) ?? '');
      records.push(...parsed.records);
      this.#problems.set(
        uri,
        parsed.problems.map(({ line, message }) => {
          const words = vscode.l10n.t('{0}. The line is left as it is and does not count.', say(message, translate));
          const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
          return new vscode.Diagnostic(range, words, vscode.DiagnosticSeverity.Warning);
        }),
      );
    }
    const corrections = parseCorrections((await textAt(correctionsFile(story.folder))) ?? '');
    this.#reviewed.set(story.key, { records, corrections });
    this.#changed.fire(story);
  }

  async #write(write: () => Promise<WriteProblem | undefined>): Promise<WriteProblem | undefined> {
    const writing = write();
    this.#writing.add(writing);
    try {
      return await writing;
    } finally {
      this.#writing.delete(writing);
    }
  }

  #of(story: StoryView): Reviewed {
    return this.#reviewed.get(story.key) ?? nothing;
  }
}

async function filesOfPeople(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const people = vscode.Uri.joinPath(folder, ...peoplePath);
  try {
    const entries = await vscode.workspace.fs.readDirectory(people);
    return entries
      .filter(([name, type]) => name.endsWith('.jsonl') && (type & vscode.FileType.File) !== 0)
      .map(([name]) => vscode.Uri.joinPath(people, name))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  } catch {
    return [];
  }
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
