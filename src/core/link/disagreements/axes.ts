/** A state or act and its opposite. */
interface Axis {
  readonly name: string;
  /** It changes once if at all: a later report of another state replaces the older. Prices rise and fall. */
  readonly isLasting: boolean;
  /** Whose state it is: that of the subject alone, or of what stands behind the word (who backs one thing may oppose another). */
  readonly of: 'subject' | 'object' | 'either';
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

const OF_SUBJECT: ReadonlySet<string> = new Set(['in office', 'rising', 'alive', 'found', 'won', 'glad']);
const OF_OBJECT: ReadonlySet<string> = new Set(['planned', 'backed', 'allowed']);
const LASTING: ReadonlySet<string> = new Set([
  'planned',
  'in office',
  'backed',
  'owned up',
  'guilty',
  'allowed',
  'found',
  'alive',
  'done',
]);

/**
 * What reports say of one thing that cannot both be so, each side in several words: stems, two of them joined by a space
 * where the second decides ("went on"). Compiled for this project.
 */
const AXES: readonly Axis[] = (
  [
    [
      'goes on',
      'stop stopped stops stopping halt halted halts suspend suspended suspends suspension discontinue discontinued cancel cancelled canceled cancels shelved scrapped abandon abandoned shut closed close closes ended|called off|called it off|shut down|broke off',
      'continue continues continued continuing resume resumed resumes proceed proceeds proceeded reopen reopened restart restarted running normally operating ongoing|as usual|as normal|as planned|as scheduled|went on|goes on|go on|going on|gone on|going ahead|go ahead|goes ahead|went ahead|carried on|back to',
    ],
    [
      'planned',
      'cancel cancelled canceled cancels abandon abandoned abandons scrap scrapped shelve shelved withdraw withdrew withdrawn withdraws drop dropped drops revoke revoked|called off|call off|walks away|walked away|gave up|given up|pulled out|backed out',
      'plan plans agree agrees agreed announce announced announces schedule scheduled call called calls order ordered',
    ],
    [
      'in office',
      'resign resigned resigns resigning resignation quit quits leave leaves left leaving depart departed sacked fired ousted dismissed|stepped down|steps down|stepping down|step down',
      'stay stays stayed staying remain remains remained remaining keep keeps kept continue continues|hold on',
    ],
    [
      'backed',
      'support supports supported supporting back backs backed welcome welcomes welcomed endorse endorses endorsed approve approves approved accept accepts accepted favour favor favours favors praised praises hails hailed|agreed to|in favour|in favor',
      'oppose opposes opposed opposing reject rejects rejected refuse refuses refused criticise criticised criticises criticize criticized criticizes condemn condemned condemns veto vetoed blocked dismissed|is against|are against|was against|were against',
    ],
    [
      'owned up',
      'deny denies denied denying denial contested contests disputes disputed|not guilty',
      'admit admits admitted admitting confess confessed confesses acknowledge acknowledged acknowledges conceded concedes|pleaded guilty|pleads guilty',
    ],
    [
      'guilty',
      'cleared clear acquit acquitted acquits exonerated innocent acquittal|not guilty',
      'convict convicted convicts guilty jailed sentenced condemned fined imprisoned conviction',
    ],
    ['in profit', 'lost loss losses deficit', 'profit profits surplus earned'],
    [
      'rising',
      'rise rose risen rises rising increase increased increases increasing climb climbed climbs grow grew grown grows jump jumped jumps gain gained gains soar soared soars',
      'fall fell fallen falls falling drop dropped drops decline declined declines decrease decreased decreases shrink shrank shrunk shrinks plunge plunged plunges slump slumped slumps slip slipped slid',
    ],
    [
      'peaceful',
      'calm calmly peaceful peacefully peace quiet quietly orderly',
      'violent violence clash clashes clashed riot riots rioting violently',
    ],
    [
      'allowed',
      'allow allows allowed permit permits permitted authorise authorised authorize authorized let',
      'ban bans banned forbid forbade forbidden prohibit prohibited bar barred outlaw outlawed disallowed',
    ],
    [
      'sound',
      'safe sound faultless flawless intact undamaged unharmed unhurt',
      'unsafe dangerous faulty defective fault faults defect defects flaw flaws damaged broken cracks cracked',
    ],
    ['alive', 'alive survive survived survives survivors safe', 'dead died die dies killed death perished drowned'],
    [
      'filled',
      'hire hires hired hiring create creates created',
      'sack sacked sacks axe axed dismiss dismissed|lay off|laid off|job cuts',
    ],
    ['open', 'open opens opened opening reopen reopened reopens', 'shut shuts close closed closes closing sealed'],
    [
      'done',
      'succeed succeeded succeeds success successful successfully managed',
      'fail failed fails failure unsuccessful unsuccessfully',
    ],
    ['won', 'win wins won winning victory beat beats', 'lose loses lost losing defeat defeated'],
    [
      'glad',
      'celebrate celebrated celebrates celebrating cheer cheered cheers cheering rejoiced jubilant',
      'protest protested protests protesting boo booed jeered angry furious outraged',
    ],
    ['kept', 'sell sells sold selling', 'keep keeps kept keeping retain retains retained'],
    ['sober', 'sober', 'drunk drinking intoxicated'],
    ['heard', 'silent silence mute', 'sounded sound wailed heard rang'],
    ['found', 'missing lost unaccounted vanished', 'found recovered rescued returned alive'],
    ['late', 'early earlier promptly quickly immediately', 'late later delayed slowly belatedly'],
    ['full', 'full crowded packed', 'empty deserted half-empty'],
  ] as const
).map(([name, one, other]) => ({
  name,
  isLasting: LASTING.has(name),
  of: OF_OBJECT.has(name) ? 'object' : OF_SUBJECT.has(name) ? 'subject' : 'either',
  one: setOf(one),
  other: setOf(other),
}));

function setOf(list: string): ReadonlySet<string> {
  const [words = '', ...phrases] = list.split('|');
  return new Set([...words.split(' '), ...phrases]);
}

/** Which side of an axis words are on: 1, -1, or both. */
export interface Pole {
  readonly axis: number;
  readonly side: 1 | -1;
  /** Places of the words. */
  readonly from: number;
  readonly to: number;
}

const byWord = new Map<string, { readonly axis: number; readonly side: 1 | -1 }[]>();
for (const [axis, { one, other }] of AXES.entries())
  for (const [side, words] of [
    [1, one],
    [-1, other],
  ] as const)
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { axis, side }]);

/** Whether a thing stays on its side of an axis unless something happens. */
export function isLasting(axis: number): boolean {
  return AXES[axis]?.isLasting ?? false;
}

/** Whose state an axis tells. */
export function themeOf(axis: number): Axis['of'] {
  return AXES[axis]?.of ?? 'either';
}

/** Set phrases whose words tell no state. */
const SET_PHRASES: ReadonlySet<string> = new Set([
  'opened fire',
  'opens fire',
  'open fire',
  'opening fire',
  'keep calm',
]);

/** Verbs that before "to" tell of another act, not of what stands behind it: "refused to let the maker fail". */
const BEFORE_ACT: ReadonlySet<string> = new Set(
  'continue continues continued continuing refuse refuses refused refusing'.split(' '),
);

/** The sides that words take, in their order: a phrase wins over its words. */
export function polesIn(words: readonly string[]): readonly Pole[] {
  const found: Pole[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = `${words[at]} ${words[at + 1]}`;
    if (SET_PHRASES.has(phrase) || (words[at + 1] === 'to' && BEFORE_ACT.has(words[at] ?? ''))) continue;
    const pair = byWord.get(phrase);
    for (const { axis, side } of pair ?? byWord.get(words[at] ?? '') ?? [])
      found.push({ axis, side, from: at, to: at + (pair ? 2 : 1) });
    if (pair) at++;
  }
  return found;
}

/** Whether a word says by itself only where on an axis a thing is. */
export function isPole(lower: string): boolean {
  return byWord.has(lower);
}
