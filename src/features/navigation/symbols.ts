import * as vscode from 'vscode';
import type { EntityType, Span, StorySource } from '../../core/model';
import { passage, type StoryIndex } from '../../core/views/storyIndex';
import { Breath } from '../../host/breath';
import { sortedInTurns } from '../../host/sortedInTurns';
import type { Stories } from '../../host/stories';
import type { StoryView } from '../../host/storyView';
import { storyTitle } from '../facts/rows';
import { holds } from './lookup';

const nameLength = 80;
const mostSymbols = 500;

const entityKinds: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organisation: vscode.SymbolKind.Interface,
  place: vscode.SymbolKind.Namespace,
};

interface Part extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: vscode.SymbolKind;
}

/** Outline and breadcrumbs: headline and claims in order, in each the names, dates and quotations it holds. */
export function documentSymbolProvider(stories: Stories): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const found = stories.find(document.uri);
      const index = found?.story.index;
      const source = index?.source(found?.source.id ?? '');
      if (!found || !index || !source) return undefined;
      const symbols: vscode.DocumentSymbol[] = [];
      const { pause } = new Breath();
      const parts: Part[] = [];
      for (const one of partsOf(source, index)) {
        parts.push(one);
        await pause();
        if (token.isCancellationRequested) return undefined;
      }
      const ordered = await sortedInTurns(parts, (one, other) => one.start - other.start || other.end - one.end, pause);
      let open: { readonly part: Part; readonly symbol: vscode.DocumentSymbol } | undefined;
      for (const part of ordered) {
        await pause();
        if (token.isCancellationRequested) return undefined;
        const range = stories.range(found.story, source.id, part);
        if (!range) continue;
        const symbol = new vscode.DocumentSymbol(part.name, part.detail, part.kind, range, range);
        if (open && holds(open.part, part)) open.symbol.children.push(symbol);
        else {
          symbols.push(symbol);
          open = { part, symbol };
        }
      }
      return symbols;
    },
  };
}

function* partsOf(source: StorySource, index: StoryIndex): Iterable<Part> {
  const words = (span: Span): string => index.words(passage(source.id, span), nameLength) || '…';
  for (const zone of source.zones) {
    if (zone.kind === 'headline') yield part(zone, words(zone), '', vscode.SymbolKind.File);
  }
  for (const claim of source.claims) {
    const group = index.groupOf(claim.id);
    const detail = group ? group.members.map((member) => index.name(member.source)) : [];
    yield part(claim, words(claim), [...new Set(detail)].join(', '), vscode.SymbolKind.Event);
  }
  for (const quotation of source.quotations) yield part(quotation, words(quotation), '', vscode.SymbolKind.String);
  for (const mention of source.mentions) {
    const name = index.entity(mention.entity)?.name ?? '';
    yield part(mention, words(mention), name, entityKinds[mention.type]);
  }
  for (const date of source.dates) yield part(date, words(date), date.value, vscode.SymbolKind.Constant);
}

function part({ start, end }: Span, name: string, detail: string, kind: vscode.SymbolKind): Part {
  return { start, end, name, detail: detail === name ? '' : detail, kind };
}

/** Ctrl+T: names, claims that several sources make, and disagreements, of all stories that are open. */
export function workspaceSymbolProvider(stories: Stories): vscode.WorkspaceSymbolProvider {
  return {
    async provideWorkspaceSymbols(query, token) {
      const found: vscode.SymbolInformation[] = [];
      const wanted = query.toLowerCase().replace(/\s+/g, '');
      const { pause } = new Breath();
      for (const story of stories.all) {
        for (const symbol of storySymbols(stories, story)) {
          if (found.length >= mostSymbols || token.isCancellationRequested) return found;
          await pause();
          if (isSubsequence(wanted, symbol.name.toLowerCase())) found.push(symbol);
        }
      }
      return found;
    },
  };
}

function* storySymbols(stories: Stories, story: StoryView): Iterable<vscode.SymbolInformation> {
  const { index } = story;
  if (!index) return;
  const container = storyTitle(story);
  for (const entity of index.story.entities) {
    const first = index.firstMention(entity.id);
    const location = first && stories.location(story, passage(first.source, first.item));
    if (location) yield new vscode.SymbolInformation(entity.name, entityKinds[entity.type], container, location);
  }
  for (const group of index.story.groups) {
    const where = index.passageOf(group.label);
    const location = where && stories.location(story, where);
    if (where && location) {
      yield new vscode.SymbolInformation(index.words(where, nameLength), vscode.SymbolKind.Event, container, location);
    }
  }
  for (const { sides } of index.story.disagreements) {
    const where = sides[0]?.passages[0];
    const location = where && stories.location(story, where);
    const name = sides.map(({ reading }) => reading).join(' / ');
    if (location) yield new vscode.SymbolInformation(name, vscode.SymbolKind.Boolean, container, location);
  }
}

/** VS Code's own test for symbol names: the letters of the query come in this order. */
function isSubsequence(query: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === query[at]) at++;
  return at >= query.length;
}
