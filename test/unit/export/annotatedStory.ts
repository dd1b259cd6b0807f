/** Stories with statuses and notes on any of their passages, for the round trips. */
import * as fc from 'fast-check';
import type { Annotated } from '../../../src/core/export/annotated';
import { checkSheet } from '../../../src/core/review/checkSheet';
import { factKinds, noteRecord, statuses, statusRecord, type ReviewRecord } from '../../../src/core/store/records';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { storyOf } from '../story/invariants';

/** What texts are made of: emoji, combining characters, letters of two units, quotation marks, several lines. */
const pieces = [
  'The council of Lindby will close the bridge on 12 May 2024.',
  '“Nobody 👩‍👩‍👧‍👦 was hurt,” said Zoë Ångström.',
  'e\u0301te\u0301 and été 𝔘𝔫𝔦',
  'Repairs will cost 14 million crowns 🇳🇴, she said.',
  '=HYPERLINK("http://x.example","y"), or not',
  '<b>[a](command:x)</b> | _c_',
];

/** A text of several lines. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 20 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `A headline here\n\n${parts.join('\n\n')}\n`);

/** An index over texts. */
export function indexOf(...texts: readonly string[]): StoryIndex {
  return new StoryIndex(storyOf(...texts), new Map(texts.map((text, at) => [`${at}.txt`, text])));
}

/** A story with records whose passages are at their places. */
export const anyAnnotated: fc.Arbitrary<Annotated & { readonly records: readonly ReviewRecord[] }> = anyText.chain(
  (text) =>
    fc
      .array(
        fc.record({
          start: fc.nat({ max: Math.max(0, text.length - 2) }),
          length: fc.integer({ min: 1, max: 60 }),
          status: fc.constantFrom(...statuses),
          fact: fc.constantFrom(...factKinds),
          words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((one) => `x${one}`.trim()),
          isNote: fc.boolean(),
          isReply: fc.boolean(),
        }),
        { maxLength: 8 },
      )
      .map((all) => {
        const index = indexOf(text);
        const records: ReviewRecord[] = [];
        const time = (at: number): string => `2024-05-16T09:00:0${at}.000Z`;
        for (const [at, one] of all.entries()) {
          const span = wholeCharacters(text, one.start, one.start + one.length);
          if (text.slice(span.start, span.end).trim() === '') continue;
          const passage = selectPassage(text, { source: '0.txt', ...span });
          const common = { by: `Ada ${at}`, time: time(at), passage };
          if (!one.isNote)
            records.push(statusRecord({ ...common, fact: one.fact, status: one.status, method: one.words }));
          else {
            const first = noteRecord({ ...common, text: one.words });
            records.push(first);
            if (one.isReply)
              records.push(noteRecord({ ...common, text: `${one.words}\nand \\ more\t`.trim(), replyTo: first.id }));
          }
        }
        return { index, records, sheet: checkSheet(index, records) };
      }),
);

/** A span that cuts no character of two units in half. */
function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const isHalf = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= 0xdc00 && code <= 0xdfff;
  };
  return { start: isHalf(start) ? start - 1 : start, end: Math.min(text.length, isHalf(end) ? end + 1 : end) };
}
