/** Verbs and nouns whose forms do not follow the rules: the base form, then the others. Compiled for this project. */
const rows = rowsOf(
  'pay paid|sell sold|buy bought|win won|hold held|send sent|spend spent|lose lost|find found|meet met|make made|' +
    'take took taken|give gave given|get got gotten|come came|become became|go went gone|see saw seen|say said|tell told|' +
    'know knew known|think thought|bring brought|catch caught|teach taught|seek sought|fight fought|build built|lend lent|' +
    'bend bent|rise rose risen|fall fell fallen|grow grew grown|throw threw thrown|fly flew flown|draw drew drawn|' +
    'withdraw withdrew withdrawn|overthrow overthrew overthrown|blow blew blown|show shown|speak spoke spoken|' +
    'break broke broken|steal stole stolen|choose chose chosen|freeze froze frozen|wake woke woken|drive drove driven|' +
    'ride rode ridden|write wrote written|begin began begun|drink drank drunk|sink sank sunk|swim swam swum|sing sang sung|' +
    'ring rang rung|run ran|shrink shrank shrunk|spring sprang sprung|stand stood|understand understood|withstand withstood|' +
    'sit sat|lead led|flee fled|bleed bled|breed bred|speed sped|feel felt|keep kept|sleep slept|sweep swept|' +
    'weep wept|creep crept|deal dealt|mean meant|hear heard|shoot shot|strike struck stricken|stick stuck|dig dug|hang hung|' +
    'swing swung|fling flung|cling clung|sting stung|bite bitten|hide hid hidden|forbid forbade forbidden|forgive forgave forgiven|' +
    'forget forgot forgotten|shake shook shaken|undertake undertook undertaken|overtake overtook overtaken|mistake mistook mistaken|' +
    'wear wore worn|tear tore torn|swear swore sworn|bear bore|beat beaten|eat ate eaten|do did done|have had|undergo underwent undergone|' +
    'slide slid|light lit|lie lain|lay laid|oversee oversaw overseen|foresee foresaw foreseen|rebuild rebuilt|resell resold|' +
    'behold beheld|withhold withheld|uphold upheld|arise arose arisen|strive strove striven|weave wove woven|spin spun|' +
    'slay slew slain|burn burnt|learn learnt|spell spelt|spill spilt|spoil spoilt|dream dreamt|lean leant|leap leapt|kneel knelt|' +
    'man men|woman women|child children|foot feet|tooth teeth|wife wives|knife knives|thief thieves|half halves|' +
    'policeman policemen|policewoman policewomen|fireman firemen|fisherman fishermen|gunman gunmen|spokesman spokesmen|' +
    'spokeswoman spokeswomen|businessman businessmen|chairman chairmen|congressman congressmen|serviceman servicemen|' +
    'crisis crises|analysis analyses|criterion criteria|phenomenon phenomena',
);

/**
 * By form, the base form. Forms that are another word more often ("wound", "leaves", "bases", "fed") are left out, so that it
 * need not be known what a word is in its sentence.
 */
export const irregularForms = byForm(rows);

/** Further irregular forms of verbs, most of them other words as well: only for what is known to be a verb. Compiled for this project. */
export const rareForms = byForm(
  rowsOf(
    'leave left|feed fed|wind wound|bind bound|grind ground|bear borne born|prove proven|sew sewn|sow sown|saw sawn|mow mown|' +
      'swell swollen|strew strewn|sneak snuck|dive dove|partake partook partaken|smite smote smitten|string strung|wring wrung|' +
      'shear shorn|stride strode stridden|tread trod trodden|slink slunk|cleave cloven',
  ),
);

function rowsOf(list: string): readonly (readonly string[])[] {
  return list.split('|').map((row) => row.split(' '));
}

function byForm(all: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(all.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)));
}

/** Past forms that are participles as well, though the verb has another one. */
const EITHER: ReadonlySet<string> = new Set(['got', 'struck']);

const withThree = rows.filter(([, past = '', participle]) => participle !== undefined && !EITHER.has(past));

/** Past forms that are no participles: "rose", "took". */
export const pastOnly: ReadonlySet<string> = new Set(withThree.map(([, past = '']) => past));

/** Participles that are no past forms: "risen", "taken". */
export const participleOnly: ReadonlySet<string> = new Set(withThree.map(([, , participle = '']) => participle));
