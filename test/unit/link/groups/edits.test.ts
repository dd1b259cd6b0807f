import * as assert from 'node:assert/strict';
import { GroupFinder } from '../../../../src/core/link/groups';
import type { Story } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { StoryLinker, type AnalysedSource } from '../../../../src/core/story/link';
import { readArticles } from '../../../bench/corpus/articles';
import { Corpus } from '../../../bench/corpus/generate';

const SOURCES = 30;

suite('groups of a story that is edited', () => {
  test('an edit gathers a small part of the groups again, and keeps the others', function () {
    this.timeout(60_000);
    const corpus = new Corpus(readArticles(['seeds']), 3);
    const analysed = (number: number, edition: number): AnalysedSource => {
      const source = corpus.source(number, edition);
      return { ...source, analysis: analyseSource(source.text) };
    };
    const sources = Array.from({ length: SOURCES }, (_, number) => analysed(number, 0));
    const linker = new StoryLinker();
    const finder = new GroupFinder();
    const find = ({ sources: linked, entities }: Story) =>
      finder.find(linked, new Map(entities.map((entity) => [entity.id, entity])));
    let before = find(linker.link(sources));
    const first = finder.gathered;
    const shares: number[] = [];
    for (let edition = 1; edition <= 5; edition++) {
      const number = (edition * 11) % SOURCES;
      sources[number] = analysed(number, edition);
      const now = find(linker.link(sources));
      const known = new Set(before);
      shares.push(finder.gathered / first);
      assert.ok(now.filter((group) => known.has(group)).length > now.length / 2, 'most groups are the same objects');
      before = now;
    }
    const typical = shares.sort((a, b) => a - b)[2] ?? 1;
    assert.ok(typical < 0.15, `a typical edit gathers ${Math.round(100 * typical)} % of the groups again`);
  });
});
