import * as assert from 'node:assert/strict';
import type { ClaimGroup } from '../../../src/core/model';
import { linkStory, StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { analyseSource } from '../../../src/core/story/analyse';
import type { Correction } from '../../../src/core/store/corrections';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { labelledStories } from '../../eval/labelledStories';

/** Stories that others of the folder are not about, too. */
const NAMES = ['bank', 'exchange', 'flood', 'museum', 'train'];

/** The sources of a story under ids that begin with its name. */
function sourcesOf(name: string, sources: readonly AnalysedSource[]): readonly AnalysedSource[] {
  return sources.map((source) => ({ ...source, id: `${name}/${source.id}` }));
}

function inStory(name: string): (group: ClaimGroup) => boolean {
  return ({ members }) => members.some(({ source }) => source.startsWith(`${name}/`));
}

suite('a story among others in one folder', function () {
  // whole stories are linked over and over
  this.timeout(60_000);
  const stories = new Map(
    labelledStories()
      .filter(({ name }) => NAMES.includes(name))
      .map(({ name, sources }) => [name, sourcesOf(name, sources)]),
  );
  const folder = [...stories.values()].flat();

  test('has the groups and disagreements that it has by itself, and none with claims of another one', () => {
    const all = linkStory(folder);
    for (const [name, sources] of stories) {
      const [own, alone] = [all.groups.filter(inStory(name)), linkStory(sources).groups];
      assert.ok(alone.length > 10, name);
      assert.ok(
        own.every(({ members }) => members.every(({ source }) => source.startsWith(`${name}/`))),
        name,
      );
      // somebody may hold an office in another story
      const same = new Set(own.map((group) => JSON.stringify(group)));
      const kept = alone.filter((group) => same.has(JSON.stringify(group))).length;
      assert.ok(kept >= 0.95 * Math.max(own.length, alone.length), `${name}: ${kept} of ${alone.length} groups`);
    }
    const readings = new Set(all.disagreements.map(({ id }) => id));
    const own = [...stories.values()].flatMap((sources) => linkStory(sources).disagreements);
    // only numbers may be set against each other just because few sources lie in a folder
    const lost = own.filter(({ id }) => !readings.has(id)).map(({ kind }) => kind);
    assert.ok(
      lost.every((kind) => kind === 'number'),
      lost.join(),
    );
    const numbers = own.filter(({ kind }) => kind === 'number');
    assert.ok(lost.length <= numbers.length / 3, `${lost.length} of ${numbers.length} numbers`);
  });

  test('has the same disagreements among ten others and among twenty', () => {
    const all = new Set(linkStory(folder).disagreements.map(({ id }) => id));
    const some = [...stories.values()].slice(0, 3).flat();
    const { disagreements } = linkStory(some);
    const kept = disagreements.filter(({ id }) => all.has(id)).length;
    assert.ok(disagreements.length > 20);
    assert.ok(kept >= 0.97 * disagreements.length, `${kept} of ${disagreements.length} disagreements`);
  });

  test('comes in the order of groups and disagreements of the whole folder', () => {
    const { groups, disagreements } = linkStory(folder);
    const sources = groups.map(({ members }) => new Set(members.map(({ source }) => source)).size);
    assert.deepEqual(
      sources,
      [...sources].sort((a, b) => b - a),
    );
    const weights = disagreements.map(({ weight }) => weight);
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => b - a),
    );
  });

  test('comes in the order of the sources of the folder, also when these are in another order than before', () => {
    const linker = new StoryLinker();
    linker.link(folder);
    const turned = [...stories.values()].reverse().flat();
    assert.deepEqual(linker.link(turned), linkStory(turned));
  });

  test('is linked as for the first time wherever linking was left off', () => {
    const some = ['bank', 'museum', 'train'].flatMap((name) => (stories.get(name) ?? []).slice(0, 4));
    const rest = some.filter(({ id }) => id !== 'bank/100.txt' && id !== 'museum/102.txt');
    const whole = linkStory(rest);
    const steps = [...new StoryLinker().linkInSteps(some)].length;
    for (let left = 3; left < steps; left += 8) {
      const linker = new StoryLinker();
      const begun = linker.linkInSteps(some);
      for (let step = 0; step < left; step++) begun.next();
      assert.deepEqual(linker.link(rest), whole, `after ${left} of ${steps} steps`);
    }
  });

  test('is linked as for the first time when a source comes before the others', () => {
    const linker = new StoryLinker();
    const train = stories.get('train') ?? [];
    const now = [train[2], train[0], train[1]] as readonly AnalysedSource[];
    linker.link(now.slice(1));
    assert.deepEqual(linker.link(now), linkStory(now));
  });

  test('is left as it is by an edit of another one', () => {
    const linker = new StoryLinker();
    const before = linker.link(folder);
    const edited = folder.map((source) =>
      source.id === 'bank/100.txt' ? { ...source, analysis: { ...source.analysis, claims: [] } } : source,
    );
    const after = linker.link(edited);
    const whole = linkStory(edited);
    assert.deepEqual(after, whole);
    const kept = new Set(before.groups);
    for (const name of NAMES.filter((one) => one !== 'bank'))
      assert.ok(
        after.groups.filter(inStory(name)).every((group) => kept.has(group)),
        name,
      );
    assert.ok(linker.work.gathered < 0.4 * linkWork(folder), `${linker.work.gathered} gathered`);
  });

  test('is linked anew after an edit when others were linked since, where few sources are kept', () => {
    const linker = new StoryLinker(5);
    const now = [...folder];
    linker.link(now);
    const edit = (id: string): number => {
      const at = now.findIndex((source) => source.id === id);
      const { text } = now[at] as AnalysedSource;
      const edited = text.replace(/ (\w+)\.\s*$/, ' $1 again.');
      now[at] = { id, text: edited, analysis: analyseSource(edited) };
      assert.deepEqual(linker.link(now), linkStory(now), id);
      return linker.work.gathered;
    };
    const [anew, again, other, back] = ['bank/100.txt', 'bank/101.txt', 'train/100.txt', 'bank/102.txt'].map(edit);
    assert.ok(Number(again) < 0.5 * Number(anew), `${anew} gathered, then ${again}`);
    assert.ok(Number(back) > 0.5 * Number(anew), `${anew} gathered, after ${other} in another one ${back}`);
  });

  test('is held against another one where people said that two claims are the same', () => {
    const [one, other] = ['Nine cranes were sold in Ostrava on 3 May.', 'Eleven cranes were sold in Ostrava on 3 May.'];
    const ids = ['bank/100.txt', 'train/100.txt'];
    const edited = folder.map((source) => {
      const said = [one, other][ids.indexOf(source.id)];
      if (said === undefined) return source;
      const text = `${source.text.trimEnd()}\n\n${said}\n`;
      return { id: source.id, text, analysis: analyseSource(text) };
    });
    const passages = edited
      .filter(({ id }) => ids.includes(id))
      .map(({ id, text }) => {
        const start = text.indexOf('cranes were sold');
        return selectPassage(text, { source: id, start, end: start + 'cranes were sold in Ostrava'.length });
      });
    const rowsWith = (corrections: readonly Correction[]): number =>
      linkStory(edited, { corrections }).disagreements.filter(({ sides }) =>
        ids.every((id) => sides.some((side) => side.passages.some(({ source }) => source === id))),
      ).length;
    assert.equal(rowsWith([]), 0);
    assert.equal(rowsWith([{ correction: 'same-claim', passages }]), 1);
  });
});

function linkWork(sources: readonly AnalysedSource[]): number {
  const linker = new StoryLinker();
  linker.link(sources);
  return linker.work.gathered;
}
