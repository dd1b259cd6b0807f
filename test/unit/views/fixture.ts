/** A made-up story of three sources, put together by hand, so that the views are tested without the engine. */
import type {
  Claim,
  ClaimGroup,
  Disagreement,
  Mention,
  Passage,
  Quotation,
  Span,
  Stance,
  Story,
  StorySource,
  TimeExpression,
} from '../../../src/core/model';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { reason } from '../../../src/core/words';

export const post = 'post_9f31.txt';
export const herald = 'herald_77ab.txt';
export const wire = 'wire_0c2d.txt';

export const texts: ReadonlyMap<string, string> = new Map([
  [
    post,
    'Old bridge to close\n\nMayor Ada Brook will close the old bridge on Friday, the city office said. “We must close it,” Brook said.',
  ],
  [
    herald,
    'Brook to shut bridge\n\nThe mayor will shut the old bridge on 17 May 2024, according to the city office. Carl Brook objects.',
  ],
  [wire, 'The bridge may close in April, an official said. “It has to close,” a spokeswoman said.\n\nShare this page'],
]);

const why = reason('stance.same');

/** Where `words` stand in a source, the `occurrence`th time (from 0). */
export function find(source: string, words: string, occurrence = 0): Span {
  const text = texts.get(source) ?? '';
  let start = text.indexOf(words);
  for (let seen = 0; seen < occurrence; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in ${source}`);
  return { start, end: start + words.length };
}

/** The same as a passage. */
export function at(source: string, words: string, occurrence = 0): Passage {
  return { source, ...find(source, words, occurrence) };
}

function mention(source: string, words: string, entity: string, occurrence = 0): Mention {
  const type = entity.startsWith('person') ? 'person' : 'organisation';
  return { ...find(source, words, occurrence), type, entity };
}

function claim(source: string, number: number, words: string, more: Partial<Claim> = {}): Claim {
  return {
    ...find(source, words),
    id: `${source}#c${number}`,
    sentence: number,
    zone: 'body',
    entities: [],
    times: [],
    quantities: [],
    terms: [],
    words: [],
    wording: [],
    modality: 'planned',
    negated: false,
    ...more,
  };
}

function date(source: string, words: string, from: string, to: string): TimeExpression {
  return { ...find(source, words), type: 'DATE', value: from, interval: { from, to }, how: why };
}

function quotation(
  source: string,
  words: string,
  speaker: string,
  entity?: string,
  kind: Quotation['kind'] = 'direct',
): Quotation {
  const span = find(source, speaker, speaker === 'Brook' ? 1 : 0);
  return { ...find(source, words), kind, speaker: { ...span, ...(entity ? { entity } : {}) }, cue: null };
}

function source(id: string, parts: Partial<StorySource>): StorySource {
  const text = texts.get(id) ?? '';
  return {
    id,
    facts: {},
    zones: [],
    sentences: [{ start: 0, end: text.length, zone: 'body', paragraph: 0 }],
    mentions: [],
    dates: [],
    quotations: [],
    claims: [],
    attributions: [],
    ...parts,
  };
}

function member(claimId: string, stance: Stance, strength = 0.8): ClaimGroup['members'][number] {
  return { claim: claimId, source: claimId.slice(0, claimId.indexOf('#')), stance, reason: why, strength };
}

const disagreements: readonly Disagreement[] = [
  {
    id: 'garbled',
    kind: 'name',
    status: 'garble',
    sides: [
      { reading: 'Ada Brook', claims: [], passages: [at(post, 'Ada Brook')] },
      { reading: 'Carl Brook', claims: [], passages: [at(herald, 'Carl Brook')] },
    ],
    reason: why,
    weight: 0.9,
  },
  {
    id: 'when',
    kind: 'date',
    status: 'differs',
    group: 'close',
    sides: [
      {
        reading: '17 May',
        claims: [`${post}#c0`, `${herald}#c0`],
        passages: [at(post, 'Friday'), at(herald, '17 May 2024')],
      },
      { reading: 'April', claims: [`${wire}#c0`], passages: [at(wire, 'April')] },
    ],
    reason: why,
    weight: 0.5,
  },
];

export const story: Story = {
  title: 'The old bridge',
  sources: [
    source(post, {
      published: { date: '2024-05-14', confidence: 'high', evidence: [why] },
      zones: [{ ...find(post, 'Old bridge to close'), kind: 'headline', reason: why }],
      mentions: [
        mention(post, 'Ada Brook', 'person:ada'),
        mention(post, 'Brook', 'person:ada', 1),
        mention(post, 'city office', 'office'),
      ],
      dates: [date(post, 'Friday', '2024-05-17', '2024-05-17')],
      quotations: [quotation(post, 'We must close it,', 'Brook', 'person:ada')],
      claims: [
        claim(post, 0, 'Mayor Ada Brook will close the old bridge on Friday'),
        claim(post, 1, 'We must close it,', { quantities: [{ ...find(post, 'it,'), value: 1, unit: 'bridge' }] }),
      ],
    }),
    source(herald, {
      facts: { outlet: 'The Herald' },
      mentions: [
        mention(herald, 'Brook', 'person:ada'),
        mention(herald, 'city office', 'office'),
        mention(herald, 'Carl Brook', 'person:carl'),
      ],
      dates: [date(herald, '17 May 2024', '2024-05-17', '2024-05-17')],
      claims: [
        claim(herald, 0, 'The mayor will shut the old bridge on 17 May 2024'),
        claim(herald, 1, 'Carl Brook objects'),
      ],
    }),
    source(wire, {
      zones: [{ ...find(wire, 'Share this page'), kind: 'boilerplate', reason: why }],
      dates: [date(wire, 'April', '2024-04-01', '2024-04-30')],
      quotations: [
        quotation(wire, 'It has to close,', 'a spokeswoman'),
        { ...find(wire, 'The bridge may close in April'), kind: 'indirect', speaker: null, cue: null },
      ],
      claims: [
        claim(wire, 0, 'The bridge may close in April', { modality: 'possible' }),
        claim(wire, 1, 'It has to close,'),
      ],
    }),
  ],
  entities: [
    { id: 'person:ada', type: 'person', name: 'Ada Brook', aliases: ['Brook', 'Ada Brooke'], roles: ['mayor'] },
    { id: 'person:carl', type: 'person', name: 'Carl Brook', aliases: [], roles: [] },
    { id: 'office', type: 'organisation', name: 'city office', aliases: [], roles: [] },
  ],
  groups: [
    {
      id: 'close',
      label: `${herald}#c0`,
      members: [member(`${post}#c0`, 'same'), member(`${herald}#c0`, 'same'), member(`${wire}#c0`, 'differs')],
      origins: 1,
    },
    { id: 'must', label: `${post}#c1`, members: [member(`${post}#c1`, 'same'), member(`${wire}#c1`, 'more-specific')] },
  ],
  disagreements,
  origins: [
    {
      id: 'o0',
      name: 'the city office',
      entity: 'office',
      kind: 'named',
      files: [post, herald],
      passages: [at(post, 'the city office'), at(herald, 'the city office')],
      claims: [`${post}#c0`, `${herald}#c0`],
      via: [{ source: herald, name: 'a press agency' }],
    },
  ],
  reuse: { passages: [], copies: [] },
};

export const index = new StoryIndex(story, texts);
