import type * as vscode from 'vscode';
import type { Stories } from '../../host/stories';
import { mentionsAt, sameClaimAt, sameThingAt } from './lookup';

/** F12: the first mention of a name in this source, from there the first in the story; of a claim its plainest wording. */
export function definitionProvider(stories: Stories): vscode.DefinitionProvider {
  return {
    provideDefinition(document, position) {
      const place = stories.at(document, position);
      if (!place) return undefined;
      const { story, index, source, offset } = place;
      const mentions = mentionsAt(index, source, offset);
      const here = mentions.find((mention) => mention.source === source);
      const isThere = here !== undefined && here.start <= offset && offset <= here.end;
      const target = isThere ? mentions[0] : here;
      if (target) return stories.location(story, target);
      const same = sameClaimAt(index, source, offset);
      const label = same && index.groupOf(same.claim.id)?.label;
      const passage = label === undefined ? undefined : index.passageOf(label);
      return passage && stories.location(story, passage);
    },
  };
}

/** Shift+F12: all mentions of a name, all places of a date, all passages of a claim, in all sources of the story. */
export function referenceProvider(stories: Stories): vscode.ReferenceProvider {
  return {
    provideReferences(document, position) {
      const place = stories.at(document, position);
      if (!place) return undefined;
      return sameThingAt(place.index, place.source, place.offset).flatMap(
        (passage) => stories.location(place.story, passage) ?? [],
      );
    },
  };
}
