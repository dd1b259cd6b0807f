import * as vscode from 'vscode';
import type { Disagreement, StorySource } from '../../core/model';
import { outerPassages } from '../../core/views/outerPassages';
import { disagreementTitle, whyTheyDiffer } from '../../core/views/pointTitles';
import { passage, type StoryIndex } from '../../core/views/storyIndex';
import { Wording } from '../../core/views/wording';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';

const readingLength = 80;
/** Related passages listed with one problem. */
const mostRelated = 8;

/** A diagnostic and the file it is in. */
export interface Placed {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

interface Kept {
  readonly names: StoryIndex['names'];
  readonly sources: readonly (StorySource | undefined)[];
  readonly placed: readonly Placed[];
}

/** Makes diagnostics of disagreements, and keeps them as long as everything they are made from is the same. */
export class Diagnostics {
  readonly #stories: Stories;
  readonly #kept = new WeakMap<Disagreement, Kept>();

  constructor(stories: Stories) {
    this.#stories = stories;
  }

  /** One for each passage of a disagreement. @param pause awaited between short steps */
  async of(
    story: StoryView,
    index: StoryIndex,
    disagreement: Disagreement,
    pause: () => Promise<void>,
  ): Promise<readonly Placed[]> {
    const ids = disagreement.sides.flatMap(({ passages }) => passages.map(({ source }) => source));
    const sources = ids.map((id) => index.source(id));
    const kept = this.#kept.get(disagreement);
    const isEdited = ids.some((id) => this.#stories.isEdited(story, id));
    if (kept?.names === index.names && !isEdited && kept.sources.every((source, at) => source === sources[at])) {
      return kept.placed;
    }
    const placed: Placed[] = [];
    for (const side of disagreement.sides.keys()) {
      const related = await this.#related(story, index, disagreement, side, pause);
      placed.push(...this.#make(story, index, disagreement, side, related));
      await pause();
    }
    // while a source is edited its lines move from moment to moment
    if (isEdited) this.#kept.delete(disagreement);
    else this.#kept.set(disagreement, { names: index.names, sources, placed });
    return placed;
  }

  #make(
    story: StoryView,
    index: StoryIndex,
    disagreement: Disagreement,
    side: number,
    related: vscode.DiagnosticRelatedInformation[],
  ): readonly Placed[] {
    const words = new Wording(translate);
    const why = whyTheyDiffer(disagreement, index, words);
    const own = disagreement.sides[side];
    return (own ? outerPassages(own) : []).flatMap((where) => {
      // on the first character: F8 stops there all the same, the passage has its own mark already, and VS Code's line
      // and hover do not lie over it
      const location = this.#stories.location(story, { ...where, end: where.start + 1 });
      if (!location) return [];
      const diagnostic = new vscode.Diagnostic(location.range, why, vscode.DiagnosticSeverity.Information);
      diagnostic.source = 'Corroborate';
      diagnostic.code = disagreementTitle(disagreement, words);
      diagnostic.relatedInformation = related;
      return [{ uri: location.uri, diagnostic }];
    });
  }

  /** The passages of the other sides. */
  async #related(
    story: StoryView,
    index: StoryIndex,
    { sides }: Disagreement,
    own: number,
    pause: () => Promise<void>,
  ): Promise<vscode.DiagnosticRelatedInformation[]> {
    const passages = sides.flatMap((side, at) => (at === own ? [] : side.passages));
    const related: vscode.DiagnosticRelatedInformation[] = [];
    for (const where of passages.slice(0, mostRelated)) {
      const location = this.#stories.location(story, where);
      if (!location) continue;
      const words = index.inContext(passage(where.source, where), readingLength);
      related.push(new vscode.DiagnosticRelatedInformation(location, `${index.name(where.source)}: ${words}`));
      // each opens a source
      await pause();
    }
    return related;
  }
}
