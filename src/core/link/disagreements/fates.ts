import type { Atom } from './atoms';

/** What happens to people that reports count. Compiled for this project. */
const FATES: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'dead',
        'killed dead died die dies killing kill kills deaths death fatalities fatality perished drowned drown slain lives toll bodies',
      ],
      [
        'injured',
        'injured injuries hurt wounded injuring injures injure wounding harmed harming hospitalised hospitalized hospital treated burned burnt burns',
      ],
      ['ill', 'ill sick sickened infected infections cases poisoned'],
      ['missing', 'missing unaccounted disappeared lost'],
      ['arrested', 'arrested detained arrests detains arrest jailed custody detentions rounded'],
      ['charged', 'charged indicted'],
      ['abducted', 'kidnapped abducted kidnapping kidnap abducting seized hostage hostages'],
      ['captured', 'prisoner prisoners captured captive captives captivity'],
      ['critical', 'critical critically'],
      ['released', 'released freed'],
      ['rescued', 'rescued saved recovered picked'],
      ['evacuated', 'evacuated evacuation evacuate'],
      ['homeless', 'displaced homeless shelter'],
      ['hired', 'hired hire hiring'],
      ['sacked', 'sacked dismissed redundant'],
    ] as const
  ).flatMap(([fate, list]) => list.split(' ').map((word) => [word, fate] as const)),
);

/** What a word says happened to somebody ("drowned": dead), if it says so. */
export function fateOf(lower: string): string | undefined {
  return FATES.get(lower);
}

/** How far from a number the word may stand that says what happened to those it counts, in atoms. */
const FATE_REACH = 6;

/** The nearest word to a number that says what happened to those it counts, with no other number between. */
export function fateAt(atoms: readonly Atom[], at: number): string | undefined {
  const doing = atoms.slice(Math.max(0, at - 3), at).findLast((atom) => !isEstimate(atom));
  if (doing?.kind === 'word' && BEFALLING.test(doing.lower)) return fateOf(doing.lower);
  let isOpenBehind = true;
  let isOpenInFront = true;
  for (let far = 1; far <= FATE_REACH; far++) {
    const [behind, front] = [atoms[at + far], atoms[at - far]];
    isOpenBehind = isOpenBehind && behind !== undefined && behind.kind !== 'number';
    isOpenInFront = isOpenInFront && front !== undefined && front.kind !== 'number' && !(far === 1 && isAnd(front));
    const fate =
      (isOpenBehind ? fateIn(behind, atoms[at + far + 2]) : undefined) ??
      (isOpenInFront ? fateIn(front, atoms[at - far + 2]) : undefined);
    if (fate) return fate;
  }
  return undefined;
}

/** What stands behind it is whom it befalls: "killing at least 14 workers and injuring 37". */
const BEFALLING = /^(?:kill|injur|wound|arrest|detain|kidnapp?|abduct)(?:e?s|ing)$/;

function isEstimate(atom: Atom): boolean {
  return atom.kind === 'word' && ESTIMATING.has(atom.lower);
}

/** Words between a verb and its number. Compiled for this project. */
const ESTIMATING = new Set('at least most about some around nearly almost more than up to over'.split(' '));

/** What a word says happened to somebody; `next` is the one behind the next. */
export function fateIn(atom: Atom | undefined, next: Atom | undefined): string | undefined {
  if (atom?.kind !== 'word') return undefined;
  // "lost their lives"
  return atom.lower === 'lost' && next?.kind === 'word' && /^(?:life|lives)$/.test(next.lower)
    ? 'dead'
    : fateOf(atom.lower);
}

/** "seven were killed and 240 homes destroyed": what stands in front of "and" tells of others. */
function isAnd(atom: Atom): boolean {
  return atom.kind === 'word' && atom.lower === 'and';
}
