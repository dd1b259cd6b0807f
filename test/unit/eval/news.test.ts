import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { readMarked } from '../../eval/marked';
import { markedNews, newsFiles, newsFolder, zonesFolder } from '../../eval/newsFiles';

suite('labelled news', () => {
  for (const folder of [newsFolder, zonesFolder]) {
    test(`${folder} is what its labelled texts say`, () => {
      const files = newsFiles(folder);
      for (const [file, content] of files) {
        assert.equal(
          fs.readFileSync(`${folder}/${file}`, 'utf8'),
          content,
          `${file}: run node test/support/script.mjs test/eval/news.ts`,
        );
      }
      assert.deepEqual(
        fs.readdirSync(`${folder}/docs`).map((name) => `docs/${name}`),
        [...files.keys()].filter((file) => file.startsWith('docs/')),
      );
    });

    test(`zones cover all visible text of ${folder}`, () => {
      for (const [name, { text, zones }] of markedNews(folder)) {
        let at = 0;
        for (const zone of zones) {
          assert.equal(text.slice(at, zone.start).trim(), '', name);
          at = zone.end;
        }
        assert.equal(text.slice(at).trim(), '', name);
      }
    });
  }

  test('labels stand at words, and only where the policy wants them', () => {
    for (const [name, { text, zones, names, times, quotes, attributions }] of markedNews(newsFolder)) {
      const zoneAt = (at: number): string => zones.find(({ start, end }) => start <= at && at < end)?.kind ?? 'none';
      const content = attributions.flatMap((each) => [...each.content, ...each.speaker, ...each.cue]);
      for (const { start, end } of [...zones, ...names, ...times, ...quotes, ...content]) {
        const words = text.slice(start, end);
        assert.equal(words, words.trim(), `${name}: ${words}`);
        assert.ok(words.length > 0, `${name} at ${start}`);
        assert.ok(!/\w/u.test(text.charAt(start - 1)) || !/^\w/u.test(words), `${name}: ${words} begins in a word`);
        assert.ok(!/\w/u.test(text.charAt(end)) || !/\w$/u.test(words), `${name}: ${words} ends in a word`);
        assert.equal(zoneAt(start), zoneAt(end - 1), `${name}: ${words} lies in two zones`);
      }
      for (const { start, end } of names)
        assert.match(zoneAt(start), /headline|dateline|body/u, text.slice(start, end));
      for (const { start, end } of [...quotes, ...content])
        assert.match(zoneAt(start), /headline|body/u, text.slice(start, end));
      for (const { start, end } of times)
        assert.match(zoneAt(start), /headline|dateline|byline|body/u, text.slice(start, end));
    }
  });

  test('days of the week agree with their dates', () => {
    const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    let checked = 0;
    for (const [name, { text, times }] of markedNews(newsFolder)) {
      for (const { start, end, value } of times) {
        const words = text.slice(start, end).toLowerCase();
        const day = days.findIndex((each) =>
          new RegExp(`\\b${each.slice(0, 3)}(?:${each.slice(3)})?\\b`, 'u').test(words),
        );
        if (day < 0 || !/^\d{4}-\d\d-\d\d/u.test(value)) continue;
        assert.equal(new Date(value.slice(0, 10)).getUTCDay(), day, `${name}: ${words} is ${value}`);
        checked++;
      }
    }
    assert.ok(checked > 20);
  });

  test('labels that do not close are told', () => {
    const page = (text: string): (() => unknown) => {
      return () => readMarked(`date: 2020-01-01\n\n${text}`);
    };
    assert.throws(page('|B|[P Ana Ruiz said'), /stays open/u);
    assert.throws(page('|B|[P Ana> said'), /closes nothing/u);
    assert.throws(page('Before |B|Ana'), /in no zone/u);
    assert.throws(page('|B|<s1 Ana> spoke'), /no content/u);
    assert.throws(() => readMarked('|B|Ana'), /no date/u);
  });
});
