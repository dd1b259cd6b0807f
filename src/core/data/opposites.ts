/** Opposite states and acts, compiled for this project. All words are lower case. */

/** A state or act and its opposite. */
export interface Axis {
  readonly name: string;
  /** It changes once if at all: a later report of another state replaces the older. Prices rise and fall. */
  readonly isLasting: boolean;
  /** Whose state it is: that of the subject alone, or of what stands behind the word (who backs one thing may oppose another). */
  readonly of: 'subject' | 'object' | 'either';
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

const OF_SUBJECT: ReadonlySet<string> = new Set([
  'in office',
  'held captive',
  'rising',
  'alive',
  'found',
  'won',
  'glad',
  'unhurt',
  'working',
  'caught',
  'awake',
  'locked',
  'armed',
  'known',
  'insured',
  'vaccinated',
  'licensed',
  'legal',
  'standing',
  'alone',
]);
const OF_OBJECT: ReadonlySet<string> = new Set(['planned', 'backed', 'allowed', 'eased', 'sent', 'passed', 'there']);
const LASTING: ReadonlySet<string> = new Set([
  'planned',
  'in office',
  'backed',
  'owned up',
  'guilty',
  'held captive',
  'sound',
  'allowed',
  'found',
  'alive',
  'done',
  'eased',
  'sent',
  'caught',
  'known',
  'standing',
]);

/**
 * What reports say of one thing that cannot both be so, each side in several words: stems, two of them joined by a space
 * where the second decides ("went on").
 */
export const opposites: readonly Axis[] = (
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
      'support supports supported supporting back backs backed welcome welcomes welcomed endorse endorses endorsed approve approves approved accept accepts accepted adopt adopted adopts recommend recommended recommends pass passed passes ratify ratified ratifies favour favor favours favors praised praises hails hailed grant grants granted order orders ordered|agreed to|in favour|in favor|voted for|signed off',
      'oppose opposes opposed opposing decline declined declines reject rejects rejected refuse refuses refused criticise criticised criticises criticize criticized criticizes condemn condemned condemns veto vetoed blocked dismissed|advised against|advises against|warned against|turned down|turns down|voted down|votes down|threw out|thrown out|voted against|is against|are against|was against|were against',
    ],
    [
      'owned up',
      'deny denies denied denying denial contested contests disputes disputed|not guilty',
      'admit admits admitted admitting confess confessed confesses acknowledge acknowledged acknowledges conceded concedes|pleaded guilty|pleads guilty',
    ],
    [
      'guilty',
      'cleared clear acquit acquitted acquits exonerated innocent acquittal|not guilty',
      'convict convicted convicts guilty jailed sentenced condemned fined imprisoned conviction|suspended sentence|prison sentence|found guilty',
    ],
    ['in profit', 'lost loss losses deficit', 'profit profits surplus earned'],
    [
      'rising',
      'rise rose risen rises rising increase increased increases increasing climb climbed climbs grow grew grown grows jump jumped jumps gain gained gains soar soared soars',
      'fall fell fallen falls falling drop dropped drops decline declined declines decrease decreased decreases shrink shrank shrunk shrinks plunge plunged plunges slump slumped slumps slip slipped slid',
    ],
    [
      'unchanged',
      'unchanged|on hold|no change',
      'raise raised raises hike hiked hikes cut cuts lower lowered lowers reduce reduced reduces trimmed slashed',
    ],
    [
      'held captive',
      'kidnap kidnapped abducted seized captive hostage hostages captivity',
      'freed released free|handed over|walk free|walked free|set free|let go',
    ],
    [
      'peaceful',
      'calm calmly peaceful peacefully peace quiet quietly orderly',
      'violent violence clash clashes clashed riot riots rioting violently',
    ],
    [
      'allowed',
      'allow allows allowed permit permits permitted resume resumed resumes authorise authorised authorize authorized let',
      'ban bans banned forbid forbade forbidden prohibit prohibited bar barred outlaw outlawed disallowed',
    ],
    [
      'sound',
      'safe sound faultless flawless intact undamaged',
      'unsafe dangerous faulty defective fault faults defect defects flaw flaws damaged broken cracks cracked',
    ],
    [
      'alive',
      'alive survive survived survives survivors safe',
      'dead died die dies killed death perished drowned body bodies corpse corpses',
    ],
    [
      'filled',
      'hire hires hired hiring create creates created',
      'sack sacked sacks axe axed dismiss dismissed|lay off|laid off|job cuts',
    ],
    ['unhurt', 'unhurt unharmed uninjured unscathed', 'injured hurt wounded'],
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
    [
      'eased',
      'lift lifted lifts ease eased eases relax relaxed relaxes loosen loosened abolish abolished',
      'extend extended extends prolong prolonged prolongs tighten tightened tightens impose imposed imposes reimposed',
    ],
    [
      'sent',
      'send sends sent sending deploy deploys deployed deploying dispatch dispatches dispatched dispatching',
      'withdraw withdraws withdrew withdrawn withdrawing recall recalls recalled recalling|pulled out|pulling out|pull out|pulls out|pulled back|pulling back',
    ],
    ['sober', 'sober', 'drunk drinking intoxicated'],
    [
      'heard',
      'silent silence mute',
      'sounded sound sounding wailed blared heard ring rings rang rung|went off|go off|goes off|gone off',
    ],
    ['found', 'missing lost unaccounted vanished', 'found recovered rescued returned alive'],
    ['late', 'early earlier promptly quickly immediately', 'late later delayed slowly belatedly'],
    ['full', 'full crowded packed', 'empty deserted half-empty'],
    ['passed', 'pass passed passes passing', 'fail failed fails failing|fell short'],
    [
      'working',
      'working worked running functioning functioned operating operational|in operation',
      'broken faulty defective disconnected malfunctioned malfunctioning|of order|of action|of service|broken down|switched off|turned off',
    ],
    ['caught', '|in custody|was held|were held', '|at large|on the run'],
    [
      'there',
      'attend attended attends attending present',
      'absent boycott boycotted boycotts skip skipped skips|stayed away|stays away|stay away',
    ],
    ['awake', 'awake conscious', 'asleep sleeping slept unconscious'],
    ['locked', 'locked bolted', 'unlocked unbolted ajar'],
    ['armed', 'armed', 'unarmed'],
    ['known', 'identified named', 'unidentified unnamed anonymous'],
    ['insured', 'insured', 'uninsured'],
    ['vaccinated', 'vaccinated immunised immunized', 'unvaccinated'],
    ['licensed', 'licensed authorised authorized', 'unlicensed unauthorised unauthorized'],
    ['legal', 'legal lawful', 'illegal unlawful'],
    ['united', 'united unanimous unanimously', 'divided split'],
    ['standing', 'intact spared unscathed undamaged', 'destroyed gutted razed flattened|burned down|burnt down'],
    ['dry', 'dry sunny sunshine', 'rain rainy raining wet'],
    ['alone', 'alone', 'accompanied together'],
    ['public', 'public publicly|in public', 'secret secretly|closed doors|in private'],
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
  return new Set([...words.split(' ').filter(Boolean), ...phrases]);
}
