/** The sources and their health: publication date and how it was found, boilerplate, what is shared and what is not. */
import type { ReusedPassage, StorySource } from '../../model';
import { dayInWords } from '../days';
import { oneLine } from '../plainText';
import { passage, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { lazily, listRow, passageRow } from './rows';

/** One row a source, in the order of the story; also the rows of the Sources view. */
export function sourceRows(index: StoryIndex, words: Wording): FactNode {
  const { sources } = index.story;
  return listRow('sources', words.say('tree.sources'), sources, (source) => sourceRow(source, index, words), words);
}

function sourceRow(source: StorySource, index: StoryIndex, words: Wording): FactNode {
  const id = `source/${source.id}`;
  const name = index.name(source.id);
  const headline = source.facts.title ?? headlineOf(source, index);
  const date = source.published ? dayInWords(source.published.date, words) : words.say('tree.source-undated');
  const description = headline === undefined || headline === name ? date : `${date} · ${oneLine(headline, 100)}`;
  const row = {
    id,
    label: name,
    description,
    tooltip: oneLine(source.id, 200),
    icon: 'source',
    passage: { source: source.id, start: 0, end: 0 },
    accessible: words.say('tree.accessible', name, description),
  } as const;
  return lazily(row, () => healthRows(id, source, index, words));
}

function headlineOf(source: StorySource, index: StoryIndex): string | undefined {
  const zone = source.zones.find(({ kind }) => kind === 'headline');
  return zone && index.words(passage(source.id, zone), 120);
}

function healthRows(parent: string, source: StorySource, index: StoryIndex, words: Wording): readonly FactNode[] {
  const rows: FactNode[] = [];
  const add = (key: string, label: string, more: Partial<FactNode> = {}): void => {
    rows.push({ id: `${parent}/${key}`, label, icon: 'note', accessible: label, ...more });
  };
  const { published } = source;
  if (published) {
    const evidence = published.evidence.map((why, at): FactNode => {
      const label = words.why(why);
      return { id: `${parent}/published/${at}`, label, icon: 'note', accessible: label };
    });
    const label = words.say('tree.source-published', dayInWords(published.date, words));
    const description = words.say(`tree.source-${published.confidence}`);
    const accessible = words.say('tree.accessible', label, description);
    add('published', label, {
      icon: 'date',
      description,
      accessible,
      ...(evidence.length > 0 ? { children: evidence } : {}),
    });
  } else add('published', words.say('tree.source-undated'), { icon: 'date' });
  const shared = source.claims.filter((claim) => index.groupOf(claim.id)).length;
  const claims = words.count('count.claims', source.claims.length);
  const split = words.say('tree.source-shared', String(shared), String(source.claims.length - shared));
  add('claims', claims, { icon: 'claim', description: split, accessible: words.say('tree.accessible', claims, split) });
  const boilerplate = boilerplateShare(source, index);
  if (boilerplate > 0) add('boilerplate', words.say('tree.source-boilerplate', String(boilerplate)));
  const garbles = index
    .disagreementsIn(source.id)
    .filter(
      ({ status, sides }) =>
        status === 'garble' && sides.some((side) => side.passages.some((one) => one.source === source.id)),
    ).length;
  if (garbles > 0) add('garbles', words.count('tree.source-garbles', garbles), { icon: 'garble', flag: 'garble' });
  const copy = index.copyOf(source.id);
  if (copy) {
    const share = String(Math.round(copy.share * 100));
    add('copy', words.say('tree.source-copy', index.name(copy.of), share), { flag: 'garble' });
  }
  const reused = index.reusedIn(source.id).filter(({ strength }) => strength !== 'weak');
  if (reused.length > 0) {
    const children = reused
      .slice(0, MOST_REUSED)
      .map((one, at) => reuseRow(`${parent}/reuse/${at}`, source.id, one, index, words));
    add('reuse', words.count('tree.source-reuse', reused.length), { children });
  }
  return rows;
}

const MOST_REUSED = 50;

/** A passage of a source and where its words stand too. */
function reuseRow(id: string, source: string, reused: ReusedPassage, index: StoryIndex, words: Wording): FactNode {
  const [own, other] = reused.sides[0].source === source ? reused.sides : [reused.sides[1], reused.sides[0]];
  const row = passageRow(id, own, index, words);
  const relation = words.say(`reuse.${reused.relation}`);
  const description = words.say(
    'tree.reuse-with',
    relation,
    words.say(`reuse.${reused.strength}`),
    index.name(other.source),
  );
  const counterpart = passageRow(`${id}/other`, other, index, words);
  return {
    ...row,
    description,
    accessible: words.say('tree.accessible', row.accessible, description),
    children: [counterpart],
  };
}

/** Whole per cent of the text that is advertising, share buttons, author biography and the like. */
function boilerplateShare(source: StorySource, index: StoryIndex): number {
  const length = index.text(source.id).trim().length;
  const zones = source.zones.filter(({ kind }) => kind === 'boilerplate' || kind === 'credit' || kind === 'byline');
  const covered = zones.reduce((sum, { start, end }) => sum + end - start, 0);
  return length === 0 ? 0 : Math.min(100, Math.round((covered / length) * 100));
}
