import * as vscode from 'vscode';
import type { EntityType, Passage, Quotation, Mention, TimeExpression } from '../../core/model';
import { claimAt } from '../../core/views/claimCard';
import { passage, type StoryIndex } from '../../core/views/storyIndex';
import type { KeyItem } from '../../host/keyPick';
import type { AnalysedPlace } from '../../host/storyView';

/** What can be corrected at a place. */
export type Offer =
  | { readonly do: 'rename' | 'same-entity' | 'not-same-entity'; readonly mention: Mention }
  | { readonly do: 'type'; readonly mention: Mention; readonly type: EntityType }
  | { readonly do: 'not-an-entity'; readonly mention: Mention; readonly scope: 'here' | 'story' }
  | { readonly do: 'speaker'; readonly quotation: Quotation }
  | { readonly do: 'date'; readonly date: TimeExpression }
  | { readonly do: 'boilerplate' | 'not-boilerplate'; readonly where: Passage }
  | { readonly do: 'same-claim' | 'not-same-claim' | 'not-a-disagreement' | 'published' };

const typeKeys: Readonly<Record<EntityType, string>> = { person: 'p', organisation: 'o', place: 'l' };

/** What can be corrected at a place of a source, each with its key. @param selected what the reader selected, when it is something */
export function offersAt(place: AnalysedPlace, selected: Passage | undefined): readonly KeyItem<Offer>[] {
  const { index, source, offset } = place;
  const tables = index.tables(source);
  const where = { source, start: offset, end: offset + 1 };
  const offers: KeyItem<Offer>[] = [];
  const [mention] = tables?.mentions.at(offset) ?? [];
  if (mention) offers.push(...nameOffers(index, source, mention));
  const [date] = tables?.dates.at(offset) ?? [];
  if (date)
    offers.push({ key: 'd', label: vscode.l10n.t('Date is …'), description: date.value, value: { do: 'date', date } });
  const quotation = tables?.quotations.at(offset)[0];
  if (quotation) offers.push({ key: 'k', label: vscode.l10n.t('Speaker is …'), value: { do: 'speaker', quotation } });
  if (index.disagreementsAt(where).some(({ status }) => status === 'differs'))
    offers.push({ key: 'g', label: vscode.l10n.t('Not a disagreement'), value: { do: 'not-a-disagreement' } });
  if (tables?.claims.at(offset).length)
    offers.push({ key: 'c', label: vscode.l10n.t('Same claim as …'), value: { do: 'same-claim' } });
  const claim = claimAt(source, offset, index);
  if (claim)
    offers.push({ key: 'u', label: vscode.l10n.t('Not the same claim as …'), value: { do: 'not-same-claim' } });
  offers.push(...zoneOffers(place, selected));
  offers.push({ key: 'y', label: vscode.l10n.t('Published on …'), value: { do: 'published' } });
  return offers;
}

function nameOffers(index: StoryIndex, source: string, mention: Mention): readonly KeyItem<Offer>[] {
  const words = index.words(passage(source, mention), 40);
  const types: readonly (readonly [EntityType, string])[] = [
    ['person', vscode.l10n.t('“{0}” is a person', words)],
    ['organisation', vscode.l10n.t('“{0}” is an organisation', words)],
    ['place', vscode.l10n.t('“{0}” is a place', words)],
  ];
  return [
    { key: 's', label: vscode.l10n.t('“{0}” is the same as …', words), value: { do: 'same-entity', mention } },
    { key: 'a', label: vscode.l10n.t('“{0}” is not the same as …', words), value: { do: 'not-same-entity', mention } },
    {
      key: 'r',
      label: vscode.l10n.t('“{0}” is called …', words),
      description: index.entity(mention.entity)?.name ?? '',
      value: { do: 'rename', mention },
    },
    ...types
      .filter(([type]) => type !== mention.type)
      .map(([type, label]): KeyItem<Offer> => ({ key: typeKeys[type], label, value: { do: 'type', mention, type } })),
    {
      key: 'n',
      label: vscode.l10n.t('“{0}” is no name here', words),
      value: { do: 'not-an-entity', mention, scope: 'here' },
    },
    {
      key: 'x',
      label: vscode.l10n.t('“{0}” is no name in this story', words),
      value: { do: 'not-an-entity', mention, scope: 'story' },
    },
  ];
}

/** The selection, or the paragraph at the cursor, is part of the article or is not. */
function zoneOffers(
  { index, source, offset }: AnalysedPlace,
  selected: Passage | undefined,
): readonly KeyItem<Offer>[] {
  const zone = index.source(source)?.zones.find(({ start, end }) => start <= offset && offset <= end);
  if (!zone) return [];
  const where = selected ?? passage(source, zone);
  const isBoilerplate = zone.kind === 'boilerplate';
  return [
    {
      key: 'b',
      label: isBoilerplate
        ? vscode.l10n.t('Part of the article')
        : vscode.l10n.t('Not part of the article (boilerplate)'),
      description: index.words(where, 50),
      value: { do: isBoilerplate ? 'not-boilerplate' : 'boilerplate', where },
    },
  ];
}
