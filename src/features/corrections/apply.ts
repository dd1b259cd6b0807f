import * as vscode from 'vscode';
import { isDateValue } from '../../core/store/corrections';
import { roleOf } from '../../core/views/rolesOf';
import { passage } from '../../core/views/storyIndex';
import { commandId } from '../../host/commands';
import type { AnalysedPlace } from '../../host/storyView';
import type { NewCorrection } from './corrector';
import { pickEntity, pickMention, renamed } from './names';
import type { Offer } from './offers';

/**
 * The correction that an offer stands for, after asking what is still open; nothing when the reader thinks better of it
 * or when another command does it.
 *
 * @param given the answer, when it is known: a name, a date
 */
export async function correctionFor(
  place: AnalysedPlace,
  offer: Offer,
  given?: string,
): Promise<NewCorrection | undefined> {
  const { index, source } = place;
  switch (offer.do) {
    case 'rename': {
      const name = given ?? (await askName(index.entity(offer.mention.entity)?.name ?? ''));
      return name ? renamed(index, source, offer.mention, name) : undefined;
    }
    case 'same-entity': {
      const own = passage(source, offer.mention);
      const title = vscode.l10n.t('“{0}” is the same as which?', index.words(own, 60));
      const other = given
        ? entityNamed(place, given)
        : (await pickEntity(index, title, offer.mention.entity, offer.mention.type))?.where;
      return other && { correction: 'same-entity', passages: [own, other] };
    }
    case 'not-same-entity': {
      const own = passage(source, offer.mention);
      const other = await pickMention(index, offer.mention, own);
      return other && { correction: 'not-same-entity', passages: [own, other] };
    }
    case 'type':
      return { correction: 'type', value: offer.type, passages: [passage(source, offer.mention)] };
    case 'not-an-entity':
      return { correction: 'not-an-entity', value: offer.scope, passages: [passage(source, offer.mention)] };
    case 'speaker': {
      const name = given ?? (await askSpeaker(place));
      return name === undefined
        ? undefined
        : { correction: 'speaker', value: name, passages: [passage(source, offer.quotation)] };
    }
    case 'date': {
      const value = given ?? (await askDate(offer.date.value));
      return value ? { correction: 'date', value, passages: [passage(source, offer.date)] } : undefined;
    }
    case 'boilerplate':
    case 'not-boilerplate':
      return { correction: offer.do, passages: [offer.where] };
    case 'published':
      await vscode.commands.executeCommand(commandId('setPublished'));
      return undefined;
    case 'same-claim':
      await vscode.commands.executeCommand(commandId('sameClaim'));
      return undefined;
    case 'not-same-claim':
      await vscode.commands.executeCommand(commandId('notSameClaim'));
      return undefined;
    case 'not-a-disagreement':
      await vscode.commands.executeCommand(commandId('notADisagreement'));
      return undefined;
  }
}

function entityNamed({ index }: AnalysedPlace, name: string) {
  const entity = index.story.entities.find((one) => one.name === name);
  const [first] = entity ? index.mentionsOf(entity.id) : [];
  return first && passage(first.source, first.item);
}

async function askName(known: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({ title: vscode.l10n.t('It is called …'), value: known });
  return answer?.trim();
}

async function askDate(known: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Which day, month, year or days?'),
    value: isDateValue(known) ? known : '',
    placeHolder: 'YYYY-MM-DD',
    prompt: vscode.l10n.t('2024-05-16, 2024-05, 2024 or 2024-05-16/2024-05-18'),
    validateInput: (value) =>
      isDateValue(value.trim()) ? undefined : vscode.l10n.t('Write a calendar day as YYYY-MM-DD.'),
  });
  return answer?.trim();
}

async function askSpeaker({ index }: AnalysedPlace): Promise<string | undefined> {
  const nobody = { label: `$(circle-slash) ${vscode.l10n.t('Nobody in particular')}`, name: '' };
  const another = { label: `$(edit) ${vscode.l10n.t('Somebody else …')}`, name: undefined };
  const speakers = [...index.story.entities]
    .map((entity) => ({ entity, quoted: index.quotedIn(entity.id).reduce((sum, { count }) => sum + count, 0) }))
    .sort(
      (one, other) =>
        other.quoted - one.quoted || Number(other.entity.type === 'person') - Number(one.entity.type === 'person'),
    )
    .map(({ entity }) => ({ label: entity.name, description: roleOf(entity) ?? '', name: entity.name }));
  const picked = await vscode.window.showQuickPick([...speakers, nobody, another], {
    title: vscode.l10n.t('Who says this?'),
    matchOnDescription: true,
  });
  if (picked !== another) return picked?.name;
  return (await vscode.window.showInputBox({ title: vscode.l10n.t('Who says this?') }))?.trim() || undefined;
}
