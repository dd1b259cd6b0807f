import type { EntityType, Span } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { inContext, type DataSet } from '../dataSet';
import { f1, type Figure } from '../measures/figures';
import { distinct } from '../measures/matching';
import type { Measured, Task } from './task';

/** A name of a document. */
interface Name extends Span {
  readonly doc: string;
  readonly type: string;
}

const labels: Readonly<Record<EntityType, string>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };
const types: ReadonlySet<string> = new Set(Object.values(labels));

/** Names: one counts when its span and its type are right. */
export const entities: Task = { name: 'entities', needs: 'gold.ner.jsonl', run };

function run(data: DataSet): Measured {
  const gold = distinct(data.rows<Name>('gold.ner.jsonl').filter(({ type }) => types.has(type)));
  const given = data.docs.flatMap(namesIn);
  const prose = new Set(data.docs.filter((doc) => doc.prose !== false).map(({ id }) => id));
  const inProse = ({ doc }: Name): boolean => prose.has(doc);
  const figures = [
    score('names', gold.filter(inProse), given.filter(inProse)),
    ...[...types].map((type) =>
      score(type, gold.filter(inProse).filter(isOf(type)), given.filter(inProse).filter(isOf(type))),
    ),
    ...(prose.size < data.docs.length ? [score('names, with tables of results', gold, given)] : []),
  ];
  return { figures, errors: errorsOf(data, gold.filter(inProse), given.filter(inProse)), predictions: given };
}

function namesIn({ id, text }: { readonly id: string; readonly text: string }): Name[] {
  const { mentions } = analyseSource(text, new Set(['mentions']));
  return mentions.map(({ start, end, type }) => ({ doc: id, start, end, type: labels[type] }));
}

const isOf =
  (type: string) =>
  (name: Name): boolean =>
    name.type === type;

const keyOf = (name: Name): string => `${name.doc} ${name.start} ${name.end} ${name.type}`;

function score(name: string, gold: readonly Name[], given: readonly Name[]): Figure {
  const wanted = new Set(gold.map(keyOf));
  const right = given.filter((one) => wanted.has(keyOf(one))).length;
  return f1(name, { right, given: given.length, wanted: gold.length });
}

function errorsOf(data: DataSet, gold: readonly Name[], given: readonly Name[]): string[] {
  const [wanted, found] = [new Set(gold.map(keyOf)), new Set(given.map(keyOf))];
  const texts = new Map(data.docs.map(({ id, text }) => [id, text]));
  const wrong = [
    ...gold.filter((name) => !found.has(keyOf(name))).map((name) => ({ name, sign: 'missed' })),
    ...given.filter((name) => !wanted.has(keyOf(name))).map((name) => ({ name, sign: 'extra' })),
  ];
  wrong.sort((x, y) => (x.name.doc < y.name.doc ? -1 : x.name.doc > y.name.doc ? 1 : x.name.start - y.name.start));
  return wrong.map(
    ({ name, sign }) =>
      `${sign.padEnd(6)} ${name.type} ${name.doc}@${name.start} ${inContext(texts.get(name.doc) ?? '', name.start, name.end)}`,
  );
}
