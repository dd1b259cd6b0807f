import * as vscode from 'vscode';
import type { Entity, Mention, Passage } from '../../core/model';
import { passage, type StoryIndex } from '../../core/views/storyIndex';
import type { Stories } from '../../host/stories';
import { say } from '../../core/words';
import { translate } from '../../host/translate';
import type { Corrector, NewCorrection } from './corrector';

/** Calling a name's thing by another name; when that is the name of another thing of the story, the two are one. */
export function renamed(index: StoryIndex, source: string, mention: Mention, name: string): NewCorrection {
  const own = passage(source, mention);
  const same = index.story.entities.find(
    (entity) => entity.id !== mention.entity && entity.name.toLowerCase() === name.toLowerCase(),
  );
  const [first] = same ? index.mentionsOf(same.id) : [];
  if (first) return { correction: 'same-entity', passages: [own, passage(first.source, first.item)] };
  return { correction: 'rename', value: name, passages: [own] };
}

/** F2 on a name: writes a correction; the text stays as it is. */
export function renameProvider(stories: Stories, corrector: Corrector): vscode.RenameProvider {
  const mentionAt = (document: vscode.TextDocument, position: vscode.Position) => {
    const place = stories.at(document, position);
    const [mention] = place?.index.tables(place.source)?.mentions.at(place.offset) ?? [];
    return place && mention && { ...place, mention };
  };
  return {
    prepareRename(document, position) {
      const found = mentionAt(document, position);
      const range = found && stories.range(found.story, found.source, found.mention);
      if (!range) throw new Error(vscode.l10n.t('No name here.'));
      return { range, placeholder: found.index.entity(found.mention.entity)?.name ?? document.getText(range) };
    },
    async provideRenameEdits(document, position, name) {
      const found = mentionAt(document, position);
      const fresh = name.trim();
      if (!found || fresh === '' || fresh === found.index.entity(found.mention.entity)?.name) return undefined;
      const correction = renamed(found.index, found.source, found.mention, fresh);
      await corrector.correct(found.story, correction, vscode.l10n.t('Noted: it is called {0}.', plainName(fresh)));
      return new vscode.WorkspaceEdit();
    },
  };
}

/** A name for a notification, where brackets could make a link. */
export function plainName(name: string): string {
  return name.replace(/[[\]()]/g, ' ');
}

/** Asks for another person, organisation or place of the story: those of the same type first. */
export async function pickEntity(
  index: StoryIndex,
  title: string,
  besides: string | undefined,
  type?: Entity['type'],
): Promise<{ readonly entity: Entity; readonly where: Passage } | undefined> {
  const items = index.story.entities
    .filter(({ id }) => id !== besides)
    .flatMap((entity) => {
      const first = index.firstMention(entity.id);
      if (!first) return [];
      const kind = say({ code: `type.${entity.type}`, args: [] }, translate);
      const where = passage(first.source, first.item);
      return [
        {
          label: entity.name,
          description: kind,
          detail: entity.aliases.join(', '),
          entity,
          where,
          count: index.namedIn(entity.id).reduce((sum, { count }) => sum + count, 0),
        },
      ];
    })
    .sort(
      (one, other) => Number(other.entity.type === type) - Number(one.entity.type === type) || other.count - one.count,
    );
  return vscode.window.showQuickPick(items, { title, matchOnDetail: true });
}

/** Asks which of the other mentions of a name is not the same. */
export async function pickMention(index: StoryIndex, mention: Mention, own: Passage): Promise<Passage | undefined> {
  const seen = new Set<string>();
  const items = index.mentionsOf(mention.entity).flatMap(({ source, item }) => {
    const where = passage(source, item);
    const key = `${source}/${index.words(where)}`;
    if ((source === own.source && item.start === own.start) || seen.has(key)) return [];
    seen.add(key);
    return [
      { label: index.words(where, 60), description: index.name(source), detail: index.inContext(where, 120), where },
    ];
  });
  const title = vscode.l10n.t('“{0}” is not the same as which?', index.words(own, 60));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.where;
}
