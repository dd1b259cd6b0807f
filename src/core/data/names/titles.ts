/**
 * Words that stand in front of a person's name and say what the person is: offices, ranks, trades, forms of address.
 * Lower case, single words; runs of them make a title ("Deputy Prime Minister"). Own list.
 */
export const titleWords: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess viscount madam ' +
    'mr. mrs. ms. mx. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. cpl. pvt. cmdr. adm. rev. hon. fr. supt. insp. ' +
    'adm gen gov col sgt capt rev sen rep lt messrs messrs. mme mme. mlle dr. det. det const. const cst. cst atty. atty ' +
    'president vice-president vice premier minister prime foreign defence defense interior finance chancellor chairman ' +
    'chairwoman chairperson chair secretary undersecretary secretary-general general director director-general chief ' +
    'deputy assistant acting former interim senior junior special ambassador envoy consul commissioner commander ' +
    'governor lieutenant-governor senator congressman congresswoman representative lawmaker legislator deputy mp mep ' +
    'mayor councillor councilman councilwoman alderman speaker leader premier king queen prince princess emperor ' +
    'empress sultan emir sheikh sheik shaikh shah crown duke duchess pope cardinal archbishop bishop father pastor ' +
    'reverend rabbi imam ayatollah mullah mufti monsignor sister brother saint judge justice magistrate prosecutor ' +
    'attorney lawyer solicitor barrister sheriff marshal constable detective inspector superintendent officer sergeant ' +
    'corporal captain major colonel brigadier brigadier-general lieutenant lieutenant-general lieutenant-colonel ' +
    'major-general admiral rear private airman spokesman spokeswoman spokesperson analyst economist researcher scientist ' +
    'historian author writer journalist correspondent reporter editor columnist activist critic expert strategist ' +
    'adviser advisor aide counsel counsellor treasurer manager coach captain striker goalkeeper defender midfielder ' +
    'forward batsman bowler quarterback pitcher player singer actor actress director producer composer artist musician ' +
    'rapper comedian designer architect engineer doctor nurse teacher student farmer businessman businesswoman ' +
    'entrepreneur billionaire ceo cfo coo founder co-founder cofounder owner executive partner principal dean rector ' +
    'provost fellow candidate nominee incumbent veteran dissident warlord militant rebel opposition head official ' +
    'diplomat negotiator mediator counterpart politician tycoon magnate astronaut cosmonaut pilot driver rider ' +
    'champion jockey golfer boxer cyclist swimmer sprinter teammate dictator ex-president ex-minister co-chair ' +
    'co-chairman president-elect comrade chef ombudsman registrar notary'
  ).split(' '),
);

/** Titles that are written with a capital and always mean the next words are a person. */
export const addressWords: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame mr. mrs. ms. mx. dr. messrs messrs. mme mlle mme. prof. prof'.split(' '),
);
