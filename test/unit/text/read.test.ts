import * as assert from 'node:assert/strict';
import type { ZoneKind } from '../../../src/core/model';
import { readText } from '../../../src/core/text/read';

const PROSE =
  'The harbour authority closed the port on Tuesday after two cranes collapsed in the storm. Nobody was hurt, a spokeswoman said.';

function zones(text: string): [ZoneKind, string][] {
  return readText(text).zones.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

function sentences(text: string): string[] {
  return readText(text).sentences.map(({ start, end }) => text.slice(start, end));
}

suite('reading a text: sentences', () => {
  test('full stops end sentences, abbreviations do not', () => {
    assert.deepEqual(
      sentences(`${PROSE} Mr. Ode met Const. Lane at 5 p.m. on Friday. The U.S. The envoy left.`).slice(2),
      ['Mr. Ode met Const. Lane at 5 p.m. on Friday.', 'The U.S.', 'The envoy left.'],
    );
  });

  test('closing quotation marks belong to the sentence they end', () => {
    assert.deepEqual(sentences(`${PROSE} “We will rebuild.” He left. “Why?” she asked.`).slice(2), [
      '“We will rebuild.”',
      'He left.',
      '“Why?” she asked.',
    ]);
  });

  test('sentences never cross a paragraph, and line ends of all kinds make paragraphs', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\n\n']) {
      assert.deepEqual(
        sentences(
          `${PROSE}${end}The second paragraph has no stop${end}A third one follows here, longer than the others and with its stop.`,
        ).length,
        4,
        JSON.stringify(end),
      );
    }
  });

  test('hard-wrapped lines are joined', () => {
    const wrapped =
      'The harbour authority closed the port on Tuesday after two\ncranes collapsed in the storm that had reached the coast in\nthe early hours. Nobody was hurt, a spokeswoman said.';
    assert.equal(sentences(wrapped).length, 2);
  });

  test('boilerplate has no sentences', () => {
    assert.deepEqual(sentences(`${PROSE}\n\nSubscribe to our newsletter`).length, 2);
  });
});

suite('reading a text: zones', () => {
  test('headline, dateline, body', () => {
    assert.deepEqual(zones(`Storm shuts harbour\n\nLIMASSOL, Cyprus (AP) — ${PROSE}`), [
      ['headline', 'Storm shuts harbour'],
      ['dateline', 'LIMASSOL, Cyprus (AP) —'],
      ['body', PROSE],
    ]);
  });

  test('a text that begins with running text has no headline', () => {
    assert.deepEqual(
      zones(`${PROSE}\n${PROSE}`).map(([kind]) => kind),
      ['body', 'body'],
    );
  });

  test('bylines and date lines under the headline', () => {
    assert.deepEqual(
      zones(`Storm shuts harbour\nBy Ana Ruiz\nMarch 3, 2021\n\n${PROSE}`).map(([kind]) => kind),
      ['headline', 'byline', 'byline', 'body'],
    );
  });

  test('page furniture below the article, with the buttons after it', () => {
    const text = `Storm shuts harbour\n\n${PROSE}\n\nShare this article\n\nTop stories\nWeather map\nContact the desk`;
    assert.deepEqual(
      zones(text)
        .slice(2)
        .map(([kind]) => kind),
      ['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate'],
    );
  });

  test('appeals, cookie notes, advertising codes, addresses', () => {
    for (const line of [
      'This site uses cookies to improve your experience.',
      'Please donate: your contribution helps our readers.',
      'google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0',
      'https://example.org/story',
      'Disclaimer: the pictures on this page belong to those who took them and may be taken away at any time on request.',
    ]) {
      assert.deepEqual(zones(`Storm shuts harbour\n\n${PROSE}\n\n${line}`).at(-1), ['boilerplate', line]);
    }
  });

  test('words of the furniture inside running text stay text', () => {
    const text = `Storm shuts harbour\n\n${PROSE} The paper said the advertisement for its newsletter had been seen by a million people in the region since May.`;
    assert.deepEqual(
      zones(text).map(([kind]) => kind),
      ['headline', 'body'],
    );
  });

  test('credits and biographies', () => {
    const biography = 'Ana Ruiz is a reporter for the Coastal Gazette, where she covers shipping and trade.';
    assert.deepEqual(
      zones(`Storm shuts harbour\n\n${PROSE}\n\nSource: Coastal News\n${biography}`)
        .slice(2)
        .map(([kind]) => kind),
      ['credit', 'boilerplate'],
    );
  });

  test('a name among page furniture is the writer only above a biography', () => {
    const tail =
      'Share this article\n\nTop Stories\n\nAna Ruiz\nAna Ruiz is a reporter for the Coastal Gazette, where she covers trade.';
    assert.deepEqual(
      zones(`Storm shuts harbour\n\n${PROSE}\n\n${tail}`)
        .slice(2)
        .map(([kind]) => kind),
      ['boilerplate', 'boilerplate', 'byline', 'boilerplate'],
    );
  });

  test('a row of share buttons, in however many words', () => {
    for (const row of [
      'Share  Tweet  Mail  Print  Comments (118)',
      'Share on Facebook | Share on X | Send by WhatsApp | 34 comments',
    ]) {
      const { zones } = readText(`Storm shuts harbour\n\n${row}\n\n${PROSE}\n`);
      assert.equal(zones.find(({ start }) => start > 0)?.kind, 'boilerplate', row);
    }
  });

  test('menus and labels above the headline, decks and share buttons below it', () => {
    const deck = 'Cranes stand still for a second day as the port waits for the wind to drop.';
    const text = `Home\nWorld\nWeather\nHome » World » Storm shuts the harbour of Limassol\n\nStorm shuts the harbour of Limassol\n${deck}\nAna Ruiz, Trade correspondent\n12 Oct 2022 17.42 BST\nCopy link\n41\n\n${PROSE}`;
    assert.deepEqual(
      zones(text).map(([kind]) => kind),
      [
        ...['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate', 'headline', 'headline'],
        ...['byline', 'byline', 'boilerplate', 'boilerplate', 'body'],
      ],
    );
  });

  test('captions, links between paragraphs and what follows a biography', () => {
    const text = `Storm shuts the harbour\n\n${PROSE}\n\nThe pier on Monday. Photograph: Ana Ruiz\nRelated stories\nFerry runs aground\nWhy cranes fall over\n\n${PROSE}`;
    assert.deepEqual(
      zones(text).map(([kind]) => kind),
      ['headline', 'body', 'boilerplate', 'boilerplate', 'boilerplate', 'boilerplate', 'body'],
    );
  });

  test('what readers wrote, with its names and buttons', () => {
    const comments =
      '2 comments\nAna R.\n3 hours ago\nThe harbour has needed a new wall ever since the flood took the old one away in spring, and everybody knew it.\nReply';
    const kinds = zones(`Storm shuts the harbour\n\n${PROSE}\n\n${PROSE}\n\n${comments}`).map(([kind]) => kind);
    assert.deepEqual(kinds, ['headline', 'body', 'body', ...new Array<string>(5).fill('boilerplate')]);
    const button = zones(`Storm shuts the harbour\n\n${PROSE}\n\nComments\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`);
    assert.equal(button.filter(([kind]) => kind === 'body').length, 4);
  });

  test('the site’s own sentences above its menu, and counters, are no article', () => {
    const menu = 'Mail\nFinance\nSports\nScience\nCulture\nTravel';
    const text = `The Gazette is a part of the Coastal family of papers.\n${menu}\nStorm shuts the harbour\nBy Ana Ruiz\n1.2K shares\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`;
    assert.deepEqual(
      zones(text).map(([kind]) => kind),
      [...new Array<string>(7).fill('boilerplate'), 'headline', 'byline', 'boilerplate', 'body', 'body', 'body'],
    );
  });

  test('single sentences under headlines with their ages are other articles', () => {
    const teaser =
      'Ferry runs aground\n3 hours ago\nThe boat had lost its way in the fog, the coast guard of the island said.\nWorld';
    const tail = `Recommended\n${teaser}\nTravel\n${teaser.replace('3', '5')}\nContact us`;
    const text = `Storm shuts the harbour\n\n${PROSE}\n\n${PROSE}\n\n${tail}`;
    const kinds = zones(text).map(([kind]) => kind);
    assert.equal(kinds.lastIndexOf('body'), 2);
    const article = zones(`Storm shuts the harbour\n\n${PROSE}\n\nRecommended\n${teaser}\n\n${PROSE}\n\n${PROSE}`);
    assert.equal(article.filter(([kind, words]) => kind === 'body' && words === PROSE).length, 3);
  });

  test('a link inside a sentence does not make it furniture', () => {
    const text = `Storm shuts the harbour\n\nThe port (PORT.AS), opens new tab, which lost two cranes, said it would stay shut until Friday.\n\n${PROSE}`;
    assert.deepEqual(
      zones(text).map(([kind]) => kind),
      ['headline', 'body', 'body'],
    );
  });

  test('tables and lists without sentences are text', () => {
    const text = 'Results of the harbour league\nSouth 3 North 1\nEast 2 West 2\nPort 0 Bay 4\nW D L P';
    assert.deepEqual(
      zones(text).map(([kind]) => kind),
      ['headline', 'body', 'body', 'body', 'body'],
    );
  });

  test('updates of a live page have times and headings', () => {
    const update = (time: string): string => `${time}\nFerries stay in the harbour\n${PROSE}\n`;
    assert.deepEqual(
      zones(`Storm shuts the harbour – live\n\n${['14:32', '13:50', '12:15'].map(update).join('\n')}`)
        .slice(1)
        .map(([kind]) => kind),
      ['byline', 'headline', 'body', 'byline', 'headline', 'body', 'byline', 'headline', 'body'],
    );
  });

  test('ordinary words of legal lines are text where nobody is addressed', () => {
    const line = 'The union said the terms and conditions of the new contract were worse than those of the old one.';
    assert.equal(zones(`Storm shuts harbour\n\n${PROSE}\n\n${line}`).at(-1)?.[0], 'body');
  });

  test('a day alone opens an article like a place does', () => {
    assert.deepEqual(zones(`Storm shuts harbour\n\nMarch 3 - ${PROSE}`)[1], ['dateline', 'March 3 -']);
    assert.notEqual(zones(`Storm shuts harbour\n\nMarch 3 was the day that ${PROSE}`)[1]?.[0], 'dateline');
  });

  test('a dateline on a line of its own is no headline', () => {
    for (const line of [
      'LIMASSOL, Cyprus (LN) _',
      'LIMASSOL, Cyprus 2019-03-04',
      'LIMASSOL (LN) -',
      'Limassol, March 4, 2019',
      'Limassol, Cyprus (LN), Monday, 4 March 2019',
      "St. John's, 4 March",
    ])
      assert.equal(zones(`${line}\n\n${PROSE}`)[0]?.[0], 'dateline', line);
    assert.notEqual(zones(`Storms of 2019-03-04\n\n${PROSE}`)[0]?.[0], 'dateline');
  });

  test('a place before a colon is a dateline when its country stands with it', () => {
    assert.equal(zones(`Storm shuts harbour\n\nLIMASSOL, Cyprus: ${PROSE}`)[1]?.[0], 'dateline');
    assert.equal(zones(`Storm shuts harbour\n\nMINISTER: ${PROSE}`)[1]?.[0], 'body');
  });

  test('hashtags glued to the last sentence are split off', () => {
    assert.deepEqual(zones(`Storm shuts harbour\n\n${PROSE}#storm #harbour #cranes`).slice(1), [
      ['body', PROSE],
      ['boilerplate', '#storm #harbour #cranes'],
    ]);
  });

  test('zones are in order, inside the text and not empty', () => {
    for (const text of ['', ' ', '\n\n', 'One', '#a #b', '— ', 'A — b', '\u0000']) {
      let last = 0;
      for (const { start, end } of readText(text).zones) {
        assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
        last = end;
      }
    }
  });
});
