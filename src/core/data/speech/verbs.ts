/**
 * Verbs that report what somebody says, thinks, wants or finds. Compiled for this project.
 *
 * The classes are about what may follow the verb, because that is where the content stands.
 */

/**
 * - `say`: takes a clause or a quotation ("say", "announce"), with or without "that".
 * - `tell`: takes a listener, then a clause or a quotation ("tell", "warn").
 * - `think`: an attitude with a clause ("believe", "hope").
 * - `show`: what findings and documents do with a clause ("show", "suggest", "find").
 * - `intend`: takes "to" and a verb ("plan", "vow").
 * - `ask`: takes somebody "to" do something, or "for" something ("urge", "call").
 * - `judge`: speech about a thing, which is its object ("praise", "condemn").
 * - `utter`: makes a sound or a gesture; reports only next to a quotation ("laugh", "shrug").
 */
type VerbClass = 'say' | 'tell' | 'think' | 'show' | 'intend' | 'ask' | 'judge' | 'utter';

/** A lemma may stand in several classes; each is one reading. */
const LEMMAS: Readonly<Record<VerbClass, string>> = {
  say: `say state announce declare report reveal claim assert add note remark observe mention explain argue contend insist
    maintain allege admit acknowledge concede confirm deny disclose stress emphasize emphasise reiterate repeat write tweet
    post comment conclude predict estimate forecast suggest imply indicate hint propose recommend agree disagree boast
    complain joke quip recall recount remember respond reply retort counter charge caution
    proclaim pronounce affirm reaffirm testify swear vow promise pledge specify clarify elaborate opine posit
    speculate theorize theorise hypothesize hypothesise postulate surmise underline underscore highlight lament bemoan
    exclaim whisper mutter shout yell scream cry murmur mumble gripe grumble muse reason rule decree
    attest aver avow share point refer allude speak talk react rail campaign brag lie apologize apologise bristle retweet articulate overrule sum bark bellow blurt chide concur confess confide contradict counsel decry demand divulge
    echo enthuse exhort expound fume gloat gush hazard interject intone object offer
    preach profess protest rant rejoin relate relay reminisce remonstrate
    scoff sigh signal sneer snap stipulate summarize summarise
    tease threaten thunder tout venture vent verify volunteer wail 
    certify convey contest caution purport publish read text email message blog telegraph broadcast
    advise warn ask inquire enquire wonder question detail describe`,
  tell: `tell ask inform assure remind warn notify advise reassure convince persuade brief alert caution promise
    instruct lecture update show teach text email`,
  think: `think believe feel hope fear expect know doubt suspect assume presume guess reckon figure consider deem worry
    understand realize realise recognize recognise imagine dream anticipate wish regret see find
    appreciate fathom trust accept learn hear sense envision foresee conceive feel suppose`,
  show: `show suggest indicate find reveal prove demonstrate imply confirm establish document illustrate discover
    determine conclude note estimate project warn calculate detect document uncover read`,
  intend: `plan want intend vow pledge promise refuse decline agree threaten offer seek decide propose hope expect
    aim wish demand claim swear undertake prefer volunteer resolve pretend prepare consent commit`,
  ask: `urge ask request order beg call invite encourage press push advise implore exhort instruct tell want
    expect entreat beseech petition lobby plead appeal command direct challenge
    summon require demand forbid dissuade persuade pressure enjoin bid recommend warn`,
  judge: `criticize criticise praise condemn denounce blast slam attack accuse blame support oppose endorse back reject
    dismiss deny question discuss describe mention cite propose advocate defend denounce hail laud applaud welcome
    call label dub brand term characterize characterise portray depict liken compare rebuke mock ridicule deride decry
    deplore lambast lambaste castigate chastise assail berate scold censure reprimand admonish excoriate vilify
    disparage belittle commend congratulate thank admire celebrate salute extol bemoan lament protest contest dispute
    challenge refute rebut debunk demand urge announce reveal disclose outline unveil detail explain address
    promise pledge favor favour champion tout promote stress emphasize emphasise highlight underscore underline
    reiterate confirm acknowledge admit predict forecast warn envision interpret view regard consider
    rate rank deem declare pronounce voice express echo reference invoke quote paraphrase recall recount relate
    compliment downplay herald examine explore identify overrule like love hate despise resent chronicle unearth
    suggest recommend request support approve disapprove repudiate disavow renounce
    allege insinuate fault reproach upbraid rap rip trash bash `,
  utter: `laugh smile shrug nod grin chuckle sigh groan giggle sob sniff chant sing chime cheer
    scream bark begin start go conclude continue answer finish pause interrupt quote put recite open
    recite pray scribble type print blog rap howl roar hiss hum croak gasp sputter stammer stutter drawl`,
};

/** Verbs whose report stands without more evidence: the plainest words of saying. */
const PLAIN = new Set(
  `say tell state add announce claim explain argue warn insist note write tweet declare report admit
  acknowledge reply respond testify allege assert contend reveal remark comment stress emphasize emphasise suggest
  recall continue conclude confirm concede joke quip predict observe complain ask reiterate maintain believe think`.split(
    /\s+/,
  ),
);

/** Verbs that are followed by a clause rather than by a thing. */
const CLAUSAL = new Set(
  `say believe think argue insist claim contend assert hope add concede suspect conclude agree caution
  allege joke quip testify guess assume suppose predict estimate`.split(/\s+/),
);

/** Verbs whose forms are everyday nouns too: only their tag tells. */
const ALSO_NOUN = new Set(
  `state report claim note remark comment charge promise pledge vow request demand call order attack support
  question plan offer hope fear doubt worry wish read post tweet show project document estimate forecast signal answer reply
  question quote rate rank brand label term view mention praise blame back face defense rebuke challenge contest dispute protest fault
  favor favour address text email message blog broadcast lecture brief update caution want seek find hold feel thought
  laugh smile sigh cry shout scream yell whisper joke quip wonder reason stress echo detail guess dream trust bid push press appeal
  command lobby petition slam blast hail dub term tout champion voice slap rap rip trash bash cheer chant sing nod shrug
  finish pause put begin start go sign type print shrug hint threat boast gripe rant lament object press
  advocate experience request warrant outline outlay sound record wail bark snap volunteer counsel petition`.split(
    /\s+/,
  ),
);

/** Past and participle of irregular verbs in the lists above. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  foresee: ['foresaw', 'foreseen'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  hold: ['held', 'held'],
  hear: ['heard', 'heard'],
  show: ['showed', 'shown'],
  seek: ['sought', 'sought'],
  forbid: ['forbade', 'forbidden'],
  bid: ['bade', 'bidden'],
  put: ['put', 'put'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  beseech: ['besought', 'besought'],
  forecast: ['forecast', 'forecast'],
  undertake: ['undertook', 'undertaken'],
  teach: ['taught', 'taught'],
  broadcast: ['broadcast', 'broadcast'],
  learn: ['learned', 'learnt'],
  dream: ['dreamed', 'dreamt'],
  relay: ['relayed', 'relayed'],
  portray: ['portrayed', 'portrayed'],
};

/** Regular verbs of two syllables whose last consonant doubles. */
const DOUBLING = new Set(
  `admit commit beg quip slam chat hum rap plan rebut brag sob sum rip rub
  grin nod fib refer defer`.split(/\s+/),
);

/** What an inflected form of a reporting verb is. */
export interface VerbForm {
  readonly lemma: string;
  /** base: "say"; present: "says"; past: "said"; participle: "known" where it differs from the past; gerund: "saying". */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
  readonly classes: ReadonlySet<VerbClass>;
  /** One of the plainest words of saying. */
  readonly plain: boolean;
  /** Hardly ever takes a thing for an object. */
  readonly clausal: boolean;
  /** Its forms are everyday nouns too. */
  readonly alsoNoun: boolean;
}

function forms(lemma: string): [string, VerbForm['form']][] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const hissing = /(?:[sxz]|ch|sh)$/.test(lemma);
  const toI = /[^aeiou]y$/.test(lemma);
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : undefined;
  const present = toI ? `${lemma.slice(0, -1)}ies` : hissing ? `${lemma}es` : lemma === 'go' ? 'goes' : `${lemma}s`;
  const regular = toI ? `${lemma.slice(0, -1)}ied` : `${doubled ?? stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const gerund = lemma.endsWith('ee') ? `${lemma}ing` : `${doubled ?? stem}ing`;
  return [
    [lemma, 'base'],
    [present, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund, 'gerund'],
  ];
}

function build(): ReadonlyMap<string, VerbForm> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, words] of Object.entries(LEMMAS) as [VerbClass, string][]) {
    for (const lemma of words.split(/\s+/)) {
      const known = classes.get(lemma);
      if (known) known.add(name);
      else classes.set(lemma, new Set([name]));
    }
  }
  const table = new Map<string, VerbForm>();
  for (const [lemma, found] of classes) {
    for (const [word, form] of forms(lemma)) {
      if (!table.has(word))
        table.set(word, {
          lemma,
          form,
          classes: found,
          plain: PLAIN.has(lemma),
          clausal: CLAUSAL.has(lemma),
          alsoNoun: ALSO_NOUN.has(lemma),
        });
    }
  }
  return table;
}

/** Every inflected form of the reporting verbs, lower case. */
export const speechVerbs: ReadonlyMap<string, VerbForm> = build();

const particles = (list: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    list
      .trim()
      .split(';')
      .map((entry) => {
        const [lemma = '', ...words] = entry.trim().split(/\s+/);
        return [lemma, new Set(words)];
      }),
  );

/** Prepositions that lead from a verb to what it is said about: "called for", "warned of". */
export const speechParticles: ReadonlyMap<string, ReadonlySet<string>> = particles(`
  call for on upon; push for; argue for against; warn of about against; complain about of; boast about of; joke about; ask about for;
  worry about; rant about; comment on; object to; agree on to with; disagree with on; admit to; testify to about; respond to with; insist on; plead for;
  think of about; hear of about; learn of about; know of about; approve of; disapprove of; elaborate on; speculate about on; inquire about;
  wonder about; preach about; protest against; hope for; wish for; dream of about; believe in; point to; refer to; allude to; speak of about against out;
  talk of about; react to; campaign for; lobby for against; advise against; decide on against; reflect on; vote for against; hint at; tweet about;
  write of about; decide on; despair of; rail against; bristle at; weigh in; reject as; brag about; lie about; apologize for; apologise for; gripe about; muse about; lecture about; explain to`);
