/** The disagreements planted in the small stories of the unit tests. */
import { scoreOf, smallStories } from '../unit/link/stories/stories';
import { f1, type Figure } from './measures/figures';
import type { Measured } from './tasks/task';

/** What is found in each story, and in all that rules were made with an eye on and all others. */
export function smallStoryFigures(): Measured {
  const scores = smallStories.map((story) => ({
    ...story,
    score: scoreOf(story.name),
  }));
  const figureOf = (name: string, some: typeof scores): Figure => {
    const sum = (count: (one: (typeof scores)[number]['score']) => number): number =>
      some.reduce((whole, { score }) => whole + count(score), 0);
    const given = sum(({ rows }) => rows);
    const found = sum((score) => score.found.length);
    return f1(name, {
      right: given - sum(({ wrong }) => wrong.length),
      given,
      wanted: found + sum(({ missed }) => missed.length),
      found,
    });
  };
  return {
    figures: [
      ...scores.map((one) => figureOf(one.isHeldOut ? `${one.name} (held out)` : one.name, [one])),
      figureOf(
        'developed on',
        scores.filter(({ isHeldOut }) => !isHeldOut),
      ),
      figureOf(
        'held out',
        scores.filter(({ isHeldOut }) => isHeldOut),
      ),
      ...scores.flatMap(({ name, score: { links } }) => (links ? [f1(`${name}: claim links`, links)] : [])),
    ],
    errors: scores.flatMap(({ name, score }) => [
      ...score.missed.map((missed) => `${name}: missed ${missed}`),
      ...(score.links?.missed ?? []).map((missed) => `${name}: not linked ${missed}`),
      ...(score.links?.wrong ?? []).map((wrong) => `${name}: linked ${wrong}`),
    ]),
    predictions: [],
  };
}
