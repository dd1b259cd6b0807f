import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { factsAt, type CheckedFact } from '../../core/review/checkSheet';
import type { CheckableFact } from '../../core/review/facts';
import { statusRecord, type Status, type StatusRecord } from '../../core/store/records';
import { selectPassage } from '../../core/store/selectedPassage';
import { say } from '../../core/words';
import { tellWriteProblem } from '../../host/kept';
import { person } from '../../host/person';
import type { Reviews } from '../../host/reviews';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import type { UndoSteps } from '../../host/undo';

/** What a status says besides itself. */
export interface CheckDetails {
  readonly method?: string;
  readonly evidence?: string;
}

/** Writes statuses of facts; each can be taken back. */
export class Checker {
  readonly #reviews: Reviews;
  readonly #undo: UndoSteps;

  constructor(reviews: Reviews, undo: UndoSteps) {
    this.#reviews = reviews;
    this.#undo = undo;
  }

  /** Gives facts a status, keeping the details that they had. @returns whether it was kept */
  async set(story: StoryView, facts: readonly CheckedFact[], status: Status, details?: CheckDetails): Promise<boolean> {
    const by = await person();
    if (by === undefined || facts.length === 0) return false;
    const time = new Date().toISOString();
    const before = facts.flatMap((fact) => recordsOf(fact).filter((record) => record.by === by));
    const put = facts.flatMap((fact) => {
      const isOthers = recordsOf(fact).some((record) => record.by !== by);
      if (status === 'unchecked' && !isOthers) return [];
      return [recordFor(story, fact, { by, time, status }, details)];
    });
    const out = before.map(({ id }) => id);
    const problem = await this.#reviews.change(story, by, put, out);
    if (problem) {
      tellWriteProblem(problem);
      return false;
    }
    this.#undo.push({
      name: say({ code: `check.${status}`, args: [] }, translate),
      undo: async () => {
        const failed = await this.#reviews.change(
          story,
          by,
          before,
          put.map(({ id }) => id),
        );
        if (failed) tellWriteProblem(failed);
      },
    });
    return true;
  }
}

function recordsOf({ record, earlier }: CheckedFact): readonly StatusRecord[] {
  return record ? [record, ...earlier] : [];
}

function recordFor(
  { index }: StoryView,
  { fact, record }: CheckedFact,
  { by, time, status }: Pick<StatusRecord, 'by' | 'time' | 'status'>,
  details: CheckDetails = { ...pick(record, 'method'), ...pick(record, 'evidence') },
): StatusRecord {
  const text = index?.text(fact.source) ?? '';
  return statusRecord({
    by,
    time,
    status,
    fact: fact.kind,
    passage: selectPassage(text, fact),
    ...(details.method ? { method: details.method } : {}),
    ...(details.evidence ? { evidence: details.evidence } : {}),
    ...(fact.within ? { within: text.slice(fact.within.start, fact.within.end) } : {}),
  });
}

function pick(record: StatusRecord | undefined, name: 'method' | 'evidence'): CheckDetails {
  const value = record?.[name];
  return value === undefined ? {} : { [name]: value };
}

/** The facts that the reader may mean: at the cursor, the smallest first; a selection that is no fact becomes one. */
export function factsMeant(
  facts: readonly CheckedFact[],
  where: Passage,
  last: Passage | undefined,
  text: string,
): readonly CheckedFact[] {
  const found = factsAt(facts, where);
  const isLast = ({ fact }: CheckedFact): boolean =>
    last !== undefined && fact.source === last.source && fact.start === last.start && fact.end === last.end;
  const ordered = [...found.filter(isLast), ...found.filter((one) => !isLast(one))];
  if (where.end === where.start) return ordered;
  const alike = found.filter(({ fact }) => {
    const shared = Math.min(fact.end, where.end) - Math.max(fact.start, where.start);
    return shared > 0.6 * Math.max(fact.end - fact.start, where.end - where.start);
  });
  return alike.length > 0
    ? alike
    : [{ fact: ownFact(where, text), status: 'unchecked', earlier: [], hasChanged: false }];
}

/** A fact that the reader selected: what kind it is can be told by its first characters. */
function ownFact(where: Passage, text: string): CheckableFact {
  const words = text.slice(where.start, where.end).trim();
  if (/^[“"'‘«]/.test(words)) return { kind: 'quotation', ...where };
  return { kind: /^[\p{Sc}\d]/u.test(words) ? 'number' : 'claim', ...where };
}

/** Says what a fact is, on one line. */
export function factTitle({ index }: StoryView, { fact }: CheckedFact): string {
  const kind = say({ code: `fact.${fact.kind}`, args: [] }, translate);
  return vscode.l10n.t('{0} ({1})', index?.words(fact, 60) ?? '', kind);
}
