// Trained by `npm run train -- links` on the sample sources and the labelled stories of test/eval/stories.

/** What each piece of evidence adds to the logarithm of the odds that two claims say the same. */
export const EVIDENCE_WEIGHTS = {
  'own words': 14.271,
  'own words, root': -3.719,
  'most of one claim': 1.369,
  sentences: 5.436,
  'sentences, root': 0.092,
  'most of one sentence': -0.488,
  wording: 2.938,
  'wording, root': 2.257,
  'shared name': -0.233,
  'shared country': -0.969,
  'shared word': -1.323,
  'shared written': -1.232,
  'shared phrase': -1.431,
  'shared number': 5.258,
  'shared count': 2.324,
  'shared time': -1.153,
  near: 0.454,
  rarest: 2.934,
  likeness: 12.309,
  'likeness, root': -4.38,
  lead: 0.504,
  length: 0.456,
  'other length': -0.074,
  'actor missing': -0.089,
  'other actor': -1.0,
  elsewhere: -0.746,
  'same number': -0.714,
  'other number': -0.093,
  'same action': -0.078,
  'same modality': 0.548,
  'same sign': 0.17,
  always: -7.691,
} as const;

/** The same for how a pair stands out among all that its sources say. */
export const STANDING_OUT_WEIGHTS = {
  alone: 0.746,
  'shares of the highest': 0.101,
  'lower share': 0.564,
  'both shares': 0.407,
  always: -0.719,
} as const;
