import * as vscode from 'vscode';
import type { Disagreement, Passage } from '../../core/model';
import { claimAt } from '../../core/views/claimCard';
import { passage, type StoryIndex } from '../../core/views/storyIndex';
import { registerCommand } from '../../host/commands';
import { cursorIn } from '../../host/cursor';
import { sourceSelector } from '../../host/selector';
import { tell } from '../../host/tell';
import type { AnalysedPlace } from '../../host/storyView';
import type { FeatureContext } from '../context';
import { correctionText } from '../../core/views/reviewRows';
import { Wording } from '../../core/views/wording';
import { pickByKey } from '../../host/keyPick';
import { translate } from '../../host/translate';
import { correctionActions } from './actions';
import { correctionFor } from './apply';
import { Corrector } from './corrector';
import { plainName, renameProvider } from './names';
import { offersAt } from './offers';
import { pickClaim, pickDisagreement } from './picks';

/** Correcting links and disagreements from the text, and opening both sides of a disagreement. */
export function registerCorrections({ stories, opener, reviews, undo, log }: FeatureContext): vscode.Disposable {
  const corrector = new Corrector(reviews, undo);

  /** The disagreement that an action names, else the one at the cursor. */
  const disagreementFor = async (
    argument: unknown,
  ): Promise<{ readonly place: AnalysedPlace; readonly disagreement: Disagreement } | undefined> => {
    const place = cursorIn(stories);
    if (!place) return undefined;
    const found = place.index.disagreementsAt(at(place));
    const named = found.find(({ id }) => id === argument);
    const disagreement = named ?? (await pickDisagreement(place.index, found));
    if (disagreement) return { place, disagreement };
    if (found.length === 0) tell(vscode.l10n.t('No disagreement here.'));
    return undefined;
  };

  const openBothSides = async (argument: unknown): Promise<void> => {
    const found = await disagreementFor(argument);
    if (!found) return;
    const { place, disagreement } = found;
    const [own, other] = sidesFrom(disagreement, place);
    if (own) await opener.open(place.story, own, { viewColumn: vscode.ViewColumn.One, preview: false });
    if (other) await opener.open(place.story, other, { viewColumn: vscode.ViewColumn.Two, preview: false });
  };

  const notADisagreement = async (argument: unknown): Promise<void> => {
    const found = await disagreementFor(argument);
    const [own, other] = found ? sidesFrom(found.disagreement, found.place) : [];
    if (!found || !own || !other) return;
    await corrector.correct(
      found.place.story,
      { correction: 'not-a-disagreement', about: found.disagreement.kind, passages: [own, other] },
      vscode.l10n.t('Noted: not a disagreement.'),
    );
  };

  const correctClaim = async (correction: 'same-claim' | 'not-same-claim'): Promise<void> => {
    const place = cursorIn(stories);
    if (!place) return;
    const claim = claimAt(place.source, place.offset, place.index);
    if (!claim) return tell(vscode.l10n.t('No claim here.'));
    const own = passage(place.source, claim);
    const group = place.index.groupOf(claim.id);
    const members = new Set(group?.members.map((member) => member.claim));
    const choices =
      correction === 'not-same-claim'
        ? otherPassages(place.index, place.source, members)
        : claimsElsewhere(place.index, place.source, members);
    if (choices.length === 0) return tell(vscode.l10n.t('No claim here that stands elsewhere too.'));
    const title =
      correction === 'same-claim'
        ? vscode.l10n.t('Which is the same claim?')
        : vscode.l10n.t('Which is not the same claim?');
    const chosen = await pickClaim(place.index, title, choices);
    if (!chosen) return;
    const said =
      correction === 'same-claim'
        ? vscode.l10n.t('Noted: the same claim.')
        : vscode.l10n.t('Noted: not the same claim.');
    await corrector.correct(place.story, { correction, passages: [own, chosen] }, said);
  };

  /** Two keystrokes: this command's, and the letter of what is wrong. */
  const correct = async (given: unknown): Promise<void> => {
    const place = cursorIn(stories);
    if (!place) return;
    const offers = offersAt(place, selectedIn(place.editor));
    const { key, value } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
    const known = offers.find((offer) => offer.key === key)?.value;
    const offer = known ?? (await pickByKey(vscode.l10n.t('What should be corrected?'), offers));
    const correction = offer && (await correctionFor(place, offer, typeof value === 'string' ? value : undefined));
    if (!correction) return;
    const passages = correction.passages.map((where) => ({
      ...where,
      exact: place.index.words(where, 60),
      prefix: '',
      suffix: '',
    }));
    const said = correctionText({ ...correction, passages }, new Wording(translate));
    await corrector.correct(place.story, correction, vscode.l10n.t('Noted: {0}', plainName(said)));
  };

  /** What is selected of the analysed text, when something is. */
  const selectedIn = ({ document, selection }: vscode.TextEditor): Passage | undefined => {
    if (selection.isEmpty) return undefined;
    const [start, end] = [stories.at(document, selection.start), stories.at(document, selection.end)];
    return start && end && { source: start.source, start: start.offset, end: end.offset };
  };

  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(sourceSelector, renameProvider(stories, corrector)),
    registerCommand(log, 'correct', correct),
    vscode.languages.registerCodeActionsProvider(sourceSelector, correctionActions(stories), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor],
    }),
    registerCommand(log, 'openBothSides', openBothSides),
    registerCommand(log, 'notADisagreement', notADisagreement),
    registerCommand(log, 'sameClaim', () => correctClaim('same-claim')),
    registerCommand(log, 'notSameClaim', () => correctClaim('not-same-claim')),
  );
}

function at({ source, offset }: AnalysedPlace): Passage {
  return { source, start: offset, end: offset + 1 };
}

/** The passage at the cursor's own side, and the first one of another side. */
function sidesFrom({ sides }: Disagreement, place: AnalysedPlace): readonly (Passage | undefined)[] {
  const isHere = ({ source, start, end }: Passage): boolean =>
    source === place.source && start <= place.offset && place.offset <= end;
  const side = Math.max(
    0,
    sides.findIndex(({ passages }) => passages.some(isHere)),
  );
  const other = sides.find((_, index) => index !== side);
  return [sides[side]?.passages.find(isHere) ?? sides[side]?.passages[0], other?.passages[0]];
}

function otherPassages(index: StoryIndex, source: string, claims: ReadonlySet<string>): readonly Passage[] {
  return [...claims].flatMap((claim) => index.passageOf(claim) ?? []).filter((where) => where.source !== source);
}

/** Every claim of the other sources that is not linked yet. */
function claimsElsewhere(index: StoryIndex, source: string, linked: ReadonlySet<string>): readonly Passage[] {
  return index.story.sources
    .filter(({ id }) => id !== source)
    .flatMap(({ id, claims }) => claims.filter((claim) => !linked.has(claim.id)).map((claim) => passage(id, claim)));
}
