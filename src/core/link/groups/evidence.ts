import { FEATURE_KINDS } from './features';

/** What speaks for or against it that two claims say the same, in the order in which it is kept. */
export const EVIDENCE = [
  'own words',
  'own words, root',
  'most of one claim',
  'sentences',
  'sentences, root',
  'most of one sentence',
  'wording',
  'wording, root',
  ...FEATURE_KINDS.map((kind) => `shared ${kind}` as const),
  'near',
  'rarest',
  'likeness',
  'likeness, root',
  'lead',
  'length',
  'other length',
  'actor missing',
  'other actor',
  'elsewhere',
  'same number',
  'other number',
  'same action',
  'same modality',
  'same sign',
  'same speaker',
  'other speaker',
  'speaker acts',
  'one reported',
] as const;

/** What speaks for it that two claims say the same among all that their sources say, in the order of its weights. */
export const STANDING_OUT = ['alone', 'shares of the highest', 'lower share', 'both shares'] as const;
