/** What must be true of the parts that read hostile text, whatever it holds. */
import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { INITIAL } from 'vscode-textmate';
import { cardText, encoded } from '../../src/host/cardText';
import { readBrat } from '../../src/core/export/readBrat';
import { readWebAnnotations } from '../../src/core/export/readJsonld';
import { AnchorText } from '../../src/core/store/anchor';
import { correctionLine, parseCorrections } from '../../src/core/store/corrections';
import { linesOf } from '../../src/core/store/jsonLines';
import { parseRecords, withRecords, withoutRecord, type ReviewRecord } from '../../src/core/store/records';
import { analyseSource } from '../../src/core/story/analyse';
import { parseStoryFacts } from '../../src/core/story/factsFile';
import { linkStory } from '../../src/core/story/link';
import { factsMarkdown } from '../../src/core/views/factsMarkdown';
import { hoverCard } from '../../src/core/views/hoverCard';
import { StoryIndex } from '../../src/core/views/storyIndex';
import { inEnglish } from '../../src/core/words';
import { checkedStory } from '../unit/story/invariants';
import { anyAnnotations, anyCorrections, anyRecords, anyStandoff, anyStoryFile } from './files';
import { newsGrammar } from './grammar';
import { liveParts } from './markdown';
import { anyText, anyUnit } from './texts';
import { checkGrowth } from './time';

/** A part of the program and what is tried on it. */
export interface Target {
  readonly name: string;
  /** How many tries are worth it in the tests of every day. */
  readonly runs: number;
  readonly property: fc.IRawProperty<unknown>;
}

/** Characters of the shorter one of two texts whose times are compared. */
const LENGTH = 30_000;

/** Everything that hostile text reaches. */
export const targets: readonly Target[] = [
  {
    name: 'the engine: analyses, links and shows any texts',
    runs: 60,
    property: fc.property(anyText, anyText, (one, other) => void checkedStory(one, other)),
  },
  {
    name: 'the engine: twice the text takes twice the time',
    runs: 3,
    property: fc.property(anyUnit, (unit) => checkGrowth(unit, LENGTH, (text) => void analyseSource(text))),
  },
  {
    name: 'the grammar: no line takes long',
    runs: 20,
    property: fc.asyncProperty(anyText, anyUnit, async (text, unit) => {
      const grammar = await newsGrammar();
      let state = INITIAL;
      for (const line of text.split(/\r?\n/)) state = grammar.tokenizeLine(line, state).ruleStack;
      checkGrowth(unit.replace(/\n/g, ' '), LENGTH, (line) => void grammar.tokenizeLine(line, state));
    }),
  },
  {
    name: 'cards and reports: nothing of a text comes alive in Markdown',
    runs: 40,
    property: fc.property(anyText, anyText, fc.constantFrom('a.txt', '](x)<b>.txt', '$(gear)`.txt'), checkMarkdown),
  },
  {
    name: 'story.json: read as far as it goes',
    runs: 200,
    property: fc.property(anyStoryFile, (text) => {
      const { facts, problems } = parseStoryFacts(text);
      for (const { span } of problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      for (const { url } of facts.sources.values()) assert.ok(url === undefined || /^https?:\/\//i.test(url));
    }),
  },
  {
    name: 'people’s files: every line is kept, what is written is read again',
    runs: 200,
    property: fc.property(anyRecords, anyText, (file, text) => {
      const { records } = parseRecords(file);
      const written = withRecords(file, records);
      assert.equal(withRecords(written, records), written, 'written twice is written once');
      assert.deepEqual(parseRecords(written).records.map(idOf).sort(), [...new Set(records.map(idOf))].sort());
      const kept = new Set(linesOf(written));
      for (const line of linesOf(file)) assert.ok(kept.has(line) || isOneOf(line, records), 'a line is lost');
      for (const { id } of records)
        assert.ok(!parseRecords(withoutRecord(written, id)).records.some((one) => one.id === id));
      const anchors = new AnchorText(text);
      for (const { passage } of records) {
        const found = anchors.attach(passage);
        if (found.verdict !== 'orphan') assert.ok(found.span.start < found.span.end && found.span.end <= text.length);
      }
    }),
  },
  {
    name: 'the corrections file: what is read is written the same',
    runs: 200,
    property: fc.property(anyCorrections, (file) => {
      const { corrections, lines } = parseCorrections(file);
      assert.equal(corrections.length, lines.length);
      const again = corrections.map(correctionLine);
      assert.deepEqual(parseCorrections(again.join('\n')).corrections.map(correctionLine), again);
    }),
  },
  {
    name: 'annotations from elsewhere: only about sources that are there',
    runs: 200,
    property: fc.property(anyAnnotations, anyText, (file, text) => {
      const asked: string[] = [];
      const { records } = readWebAnnotations(
        file,
        (source) => (source === 'a.txt' ? text : void asked.push(source)),
        'x',
      );
      checkRecords(records);
    }),
  },
  {
    name: 'brat’s standoff: spans lie inside the text',
    runs: 100,
    property: fc.property(anyStandoff, anyText, (file, text) => {
      const records = readBrat(file, 'a.txt', text, 'x');
      checkRecords(records);
      for (const { passage } of records) assert.equal(text.slice(passage.start, passage.end), passage.exact);
    }),
  },
];

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function isOneOf(line: string, records: readonly ReviewRecord[]): boolean {
  return parseRecords(line).records.some(({ id }) => records.some((one) => one.id === id));
}

function checkRecords(records: readonly ReviewRecord[]): void {
  for (const { passage } of records) assert.equal(passage.source, 'a.txt');
  assert.equal(parseRecords(withRecords('', records)).problems.length, 0);
}

function checkMarkdown(one: string, other: string, name: string): void {
  const texts = new Map([
    [name, one],
    ['b.txt', other],
  ]);
  const story = linkStory([...texts].map(([id, text]) => ({ id, text, analysis: analyseSource(text) })));
  const index = new StoryIndex(story, texts);
  assert.deepEqual(liveParts(factsMarkdown(index, inEnglish)), { links: [], others: [] });
  for (const [id, text] of texts) {
    for (let offset = 0; offset <= text.length; offset += Math.max(1, Math.floor(text.length / 20))) {
      const card = hoverCard(index, id, offset, inEnglish);
      if (!card) continue;
      const { links, others } = liveParts(cardText(card, (passage) => `command:x?${encoded([passage])}`));
      assert.deepEqual(others, []);
      for (const link of links) {
        const [, argument = ''] = /^command:x\?(\S+)$/.exec(link) ?? [];
        const [passage] = JSON.parse(decodeURIComponent(argument)) as { readonly source: string }[];
        assert.ok(passage && texts.has(passage.source));
      }
    }
  }
}
