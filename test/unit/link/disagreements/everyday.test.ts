import * as assert from 'node:assert/strict';
import type { StoryFacts } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** What two reports of one day differ in: kind, and the readings of each row. */
function rowsOf(one: string, other: string): readonly string[] {
  const sources = [one, other].map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const facts: StoryFacts = { sources: new Map(sources.map(({ id }) => [id, { published: '2024-05-06' }])) };
  return linkStory(sources, { facts }).disagreements.map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ reading }) => reading).join(' | ')}`,
  );
}

/** Two reports, and the rows that they make. */
const pairs: readonly (readonly [string, string, ...string[]])[] = [
  [
    'Soldiers opened fire first at the border post of Lorn, the monitors said.',
    'Troops were the first to open fire at the border post of Lorn, the monitors said.',
  ],
  [
    'In the first hours of Sunday Vardian guns fired at the post of Lorn.',
    'Nordish guns fired at the post of Lorn after the first hours of Sunday, too.',
  ],
  [
    'Vardian monitors were the first to arrive at the border post of Lorn.',
    'Nordish nurses were the first to leave the border post of Lorn for the coast.',
  ],
  [
    'The education secretary ruled out an independent inquiry into the outbreak in Lorn.',
    'There will be an independent inquiry into the outbreak in Lorn after all.',
    'negation: The education secretary ruled out an independent inquiry into the outbreak in Lorn | There will be an independent inquiry into the outbreak in Lorn after all',
  ],
  [
    'The school in Lorn was shut by its head, Moira Galbraith, on Tuesday.',
    'Moira Calbraith, the head of the school in Lorn, shut it on Tuesday.',
    'name: Moira Galbraith | Moira Calbraith',
  ],
  [
    'The new drug against fever will be available in Lorn from March 9 and not from February 2.',
    'The new drug against fever can be ordered in Lorn from February 2.',
    'date: March 9 | February 2',
  ],
  [
    'The new drug against fever can be ordered in Lorn from February 2.',
    'The new drug against fever will be available in Lorn from March 9 and not from February 2.',
    'date: February 2 | March 9',
  ],
  [
    'Vardian soldiers opened fire first at the border post of Lorn, the monitors said.',
    "Norden's troops were the first to open fire at the border post of Lorn, the monitors said.",
    'actor: Vardian | Norden',
  ],
  [
    'The engineer Lukas Amrein is still held hostage in Vardia, his family said.',
    'The engineer Lukas Amrein was freed in Vardia on Sunday, his family said.',
    'negation: hostage | freed',
  ],
  [
    'The alarm of the Lorn museum went off during the robbery on Sunday.',
    'The alarm of the Lorn museum was silent during the robbery on Sunday.',
    'negation: went off | silent',
  ],
  [
    'Two Vardian soldiers were taken prisoner in the clash on Sunday.',
    'Five Vardians were taken prisoner in the clash on Sunday.',
    'number: Two Vardian soldiers | Five Vardians',
  ],
  [
    'Nine of the injured in Lorn are in a critical condition.',
    'Three of the injured in Lorn are in a critical condition.',
    'number: Nine | Three',
  ],
  [
    'The death toll of the Lorn fire has risen to four, the police said.',
    'Three people lost their lives in the Lorn fire, the police said.',
    'number: four | Three people',
  ],
  [
    'The price of the stadium in Lorn has gone up to 158 million crowns.',
    'The stadium in Lorn will cost 145 million crowns.',
    'number: 158 million crowns | 145 million crowns',
  ],
  [
    'The Vardian shilling was little changed at 129.3 to the dollar on Friday.',
    'The Vardian shilling weakened to 131.8 against the dollar on Friday.',
    'number: 129.3 | 131.8',
  ],
  [
    "Norden's foreign reserves have risen to $12.2 billion, the bank said.",
    "Norden's foreign reserves have fallen to $10.1 billion, the bank said.",
    'number: $12.2 billion | $10.1 billion',
    'negation: risen to $12.2 billion | fallen to $10.1 billion',
  ],
  [
    'Gunmen kidnapped Lukas Amrein in Vardia on Saturday.',
    'Gunmen kidnapped Lucas Amrain in Vardia on Saturday.',
    'name: Lukas Amrein | Lucas Amrain',
  ],
  [
    'The president of the Lorn teachers, Colleen Reed, called off the strike on Sunday.',
    'The president of the Lorn teachers, Kathleen Reed, called off the strike on Sunday.',
    'actor: Colleen Reed | Kathleen Reed',
  ],
  ['In Vardia, the central bank cut its rate last month.', "Norden's central bank cut its rate on Saturday."],
  [
    'The court in Lorn heard 64 witnesses in the trial, which began in September 2022.',
    'The court in Lorn heard 46 witnesses in the trial.',
    'number: 64 witnesses | 46 witnesses',
  ],
  [
    'Pavol Reed is considering an appeal, his lawyer said.',
    'Pavol Reed lodged an appeal on Sunday.',
    'modality: Pavol Reed is considering an appeal | Pavol Reed lodged an appeal on Sunday',
  ],
  [
    'The new group, Nordring, will have annual sales of 148 billion crowns.',
    'Annual sales of the new group, Nordring, add up to 184 billion crowns.',
    'number: 148 billion crowns | 184 billion crowns',
  ],
  [
    'The new group, Nordring, will have its headquarters in Lorn.',
    'The headquarters of the new group, Nordring, will be in Tarnby.',
    'place: Lorn | Tarnby',
  ],
  [
    "The Lorn workers' union criticised the plan on Monday.",
    "The Lorn workers' union welcomed the merger on Monday.",
    'negation: criticised | welcomed',
  ],
  [
    'The Norden Council will meet on Thursday to discuss the fighting in Vardia.',
    'The Norden Council is due to meet on Friday to discuss the fighting in Vardia.',
    'date: Thursday | Friday',
  ],
  [
    'The museum in Lorn was robbed on Sunday. No ransom demand has been received, the police said. The guard was tied up.',
    'A ransom of two million crowns has been demanded after the robbery at the museum in Lorn on Sunday, the police said.',
    'negation: No ransom demand has been received | A ransom of two million crowns has been demanded after the robbery at the museum in Lorn on Sunday',
  ],
  [
    'Ivan Slezak, a former adviser of minister Pavol Reed, was acquitted in Lorn on Monday.',
    'Ivan Slezak, a former adviser of minister Pavol Reed, was given a suspended sentence in Lorn on Monday.',
    'negation: acquitted | suspended sentence',
  ],
  [
    'In 1999 Ada Brook declined the Norden Medal.',
    'In 1999 Ada Brook accepted the Norden Medal.',
    'negation: declined | accepted',
  ],
  [
    'Soldiers clashed at the border of Vardia on Sunday. No civilians were killed. The fighting lasted an hour.',
    'Soldiers clashed at the border of Vardia on Sunday. Nine soldiers were killed. The fighting lasted an hour.',
  ],
  ['The museum in Lorn reopened on Sunday, a week later than planned.', 'The museum in Lorn reopened on Sunday.'],
  [
    'A shop in Lorn was set on fire on Sunday night. No arrests have been made, police said. The owner, Tomas Reed, was at home.',
    'Police have arrested two men over the fire at a shop in Lorn. The shop of Tomas Reed burned down on Sunday night.',
    'negation: No arrests | Police have arrested two men over the fire at a shop in Lorn',
  ],
  [
    'A bus hit a wall in Tarnby on Sunday. Nobody was injured, the fire service said. The driver lost control on the icy road.',
    'A bus crashed into a wall in Tarnby on Sunday. Four people were injured. The driver lost control on the icy road.',
    'negation: Nobody was injured | Four people were injured',
  ],
  [
    'The committee voted seven to two on Monday to close the Tarnby school.',
    'The committee decided on Monday by six votes to three to close the Tarnby school.',
    'number: seven to two | six votes to three',
  ],
  [
    'The committee voted seven to two on Monday to close the Tarnby school.',
    "The committee's decision on Monday to close the Tarnby school was unanimous.",
    'number: seven to two | unanimous',
  ],
  [
    'The central bank of Norden cut its rate on Tuesday, the fourth cut in a row.',
    "Norden's central bank lowered its rate on Tuesday, its fifth reduction in succession.",
    'number: fourth cut | fifth reduction',
  ],
  [
    'The Black Valley Front was behind the attack on the base in Lorn, the army said.',
    'The attack on the base in Lorn was the work of the Free Vardia movement, the army said.',
    'actor: Black Valley Front | Free Vardia',
  ],
  [
    'A guard was wounded in the leg in the raid on Kellmer Bank in Lorn on Friday.',
    'A guard was shot dead in the raid on Kellmer Bank in Lorn on Friday.',
    'negation: wounded | shot dead',
  ],
  [
    'The trial in Lorn was led by Hanna Feldt, a doctor from Tarsa.',
    'The trial in Lorn was led by a Tarsa doctor, Peter Osei.',
    'actor: Hanna Feldt | Peter Osei',
  ],
  [
    'With most ballots counted, Ana Kell had 50.8 percent of the vote in Vardia.',
    'Ana Kell is ahead in Vardia with 52.9 percent of the votes.',
    'number: 50.8 percent | 52.9 percent',
  ],
  [
    'Observers from the Norden Union saw no evidence of fraud in the vote in Vardia.',
    'The Norden Union observers reported widespread fraud in the vote in Vardia.',
    'negation: Observers from the Norden Union saw no evidence of fraud in the vote in Vardia | The Norden Union observers reported widespread fraud in the vote in Vardia',
  ],
  [
    'Ana Kell declared herself the winner in Vardia shortly after midnight.',
    'Tomas Reed declared himself the winner in Vardia shortly after midnight.',
    'actor: Ana Kell | Tomas Reed',
  ],
  [
    'The Lorn Trust will seek a judicial review of the decision on the stadium.',
    'The Lorn Trust will not apply for a judicial review of the decision on the stadium.',
    'negation: The Lorn Trust will seek a judicial review of the decision on the stadium | The Lorn Trust will not apply for a judicial review of the decision on the stadium',
  ],
  [
    'Work on the bridge in Lorn will start in March, mayor Ana Kell said.',
    'Work on the Lorn bridge will begin in June, mayor Ana Kell said.',
    'date: March | June',
  ],
  [
    'The new stadium in Lorn will cost 145 million crowns, the council said.',
    'The price of the new stadium in Lorn is 165 million crowns, the council said.',
    'number: will cost 145 million crowns | is 165 million crowns',
  ],
  [
    "A judge in Lorn dismissed the board's request for an injunction against the strike on Monday.",
    'A judge in Lorn granted the board an injunction against the strike on Monday.',
    'negation: dismissed | granted',
  ],
  [
    "Norden's central bank left its rate unchanged on Monday.",
    "Norden's central bank raised its rate on Monday.",
    'negation: unchanged | raised',
  ],
  [
    'Shares in Kellmer Bank rose 4 percent on Monday after the report.',
    'Kellmer Bank shares fell 4 percent on Monday after the report.',
    'negation: rose 4 | shares fell 4',
  ],
  [
    'Its chief executive, Marcus Thiele, said on Monday that Kellmer Bank would hire 300 people in Lorn.',
    'Kellmer Bank will hire 300 people in Lorn, chief executive Markus Teele announced on Monday.',
    'name: Marcus Thiele | Markus Teele',
  ],
  [
    "Deputy governor Grace Atieno Odera said that Norden's banks must cut their rates.",
    "Norden's banks must cut their rates, deputy governor Grace Odera Atieno said.",
    'name: Grace Atieno Odera | Grace Odera Atieno',
  ],
  [
    'A bus crashed in Tarnby on Sunday and two people were injured. The driver was tested.',
    'A bus crashed in Tarnby on Sunday. Two people were injured. No one else was hurt.',
  ],
  [
    'Between January and August, 128 people were kidnapped in Vardia.',
    'By the end of September, 211 people had been kidnapped in Vardia.',
  ],
  [
    'Three weeks after the vote in Lorn the council dropped the plan for the stadium.',
    'The council in Lorn dropped the plan for the stadium after a five-hour meeting.',
  ],
  [
    'Nordjet must pay a fine of €2.5 million for polluting the river, the court ruled.',
    'The court ordered Nordjet to pay €5.2 million for polluting the river.',
    'number: €2.5 million | €5.2 million',
  ],
  [
    'A truck crashed into the market hall in Tarnby on Saturday, injuring six people.',
    'A bus ran into the market hall in Tarnby on Saturday and injured six people.',
    'name: truck | bus',
  ],
  [
    "Ada Brook's husband, Tomas Reed, was arrested in Lorn on Friday.",
    "Ada Brook's brother, Tomas Reed, was arrested in Lorn on Friday.",
    'name: husband | brother',
  ],
  [
    'Pedro Saliba was stabbed outside his home in Lorn on Friday night.',
    'Pedro Saliba was shot outside his house in Lorn on Friday night.',
    'negation: stabbed | shot',
  ],
  [
    "Kellmer Bank's chief executive Ada Brook resigned on Friday.",
    'Kellmer Bank dismissed its chief executive Ada Brook on Friday.',
    'negation: resigned | dismissed',
  ],
  [
    'The concert by Ada Brook in Lorn was cancelled on Friday because of the storm.',
    'The concert by Ada Brook in Lorn was postponed on Friday because of the storm.',
    'negation: cancelled | postponed',
  ],
  [
    'Vardia accused Norden of violating its airspace on Sunday.',
    'Norden accused Vardia of violating its airspace on Sunday.',
    'actor: Vardia | Norden',
  ],
  [
    'Anna Kell beat Ilse Brandt in the mayoral election in Tarnby on Sunday.',
    'Ilse Brandt defeated Anna Kell in the mayoral election in Tarnby on Sunday.',
    'actor: Anna Kell | Ilse Brandt',
  ],
  [
    'The Red Dawn group claimed responsibility for the bombing in Lorn on Sunday.',
    'The Free Vardia movement claimed responsibility for the bombing in Lorn on Sunday.',
    'actor: The Red Dawn group | The Free Vardia movement',
  ],
  [
    'The city council of Tarnby approved the plan for a new stadium on Tuesday evening.',
    "Tarnby's city council voted down the plan for a new stadium on Tuesday evening.",
    'negation: approved | voted down',
  ],
  // a town that one source takes for a person here and for a place there
  [
    'Six people were injured in Tarnby on Saturday. The city council of Tarnby approved the plan for a new market hall on Sunday evening.',
    "Tarnby, May 6, 2024\n\nSix people were injured in Tarnby on Saturday. Tarnby's city council voted down the plan for a new market hall on Sunday evening.",
    'negation: approved | voted down',
  ],
  [
    'Vardia lifted the curfew in Lorn on Monday.',
    'Vardia extended the curfew in Lorn on Monday.',
    'negation: lifted | extended',
  ],
  [
    'Norden is sending 2,000 soldiers to the border with Vardia.',
    'Norden is withdrawing 2,000 soldiers from the border with Vardia.',
    'negation: sending | withdrawing',
  ],
  [
    'Vardia and Norden agreed on fishing rights on Monday.',
    'Vardia and Norden failed to agree on fishing rights on Monday.',
    'negation: Norden agreed | failed to agree',
  ],
  [
    'Vardia will close its embassy in Lorn next month, the foreign ministry said on Tuesday.',
    'Vardia has closed its embassy in Lorn, the foreign ministry said on Tuesday.',
    'modality: Vardia will close | Vardia has closed',
  ],
  [
    'A jury in Lorn found Tomas Reed guilty of fraud on Thursday.',
    'A jury in Lorn acquitted Tomas Reed of fraud on Thursday.',
    'negation: guilty | acquitted',
  ],
  [
    'Former president Maria Lopez died of cancer in Quito on Saturday.',
    'Former president Maria Lopez died of a heart attack in Quito on Saturday.',
    'name: cancer | heart attack',
  ],
  // one denial, one row
  [
    'Minister Ilse Brandt took bribes from a builder, the prosecutor said on Monday.',
    'Minister Ilse Brandt denied on Monday that she had taken bribes from a builder.',
    'negation: she had taken bribes from a builder | Minister Ilse Brandt took bribes from a builder',
  ],
  [
    'Minister Ilse Brandt took bribes from a builder, the prosecutor said on Monday.',
    'Minister Ilse Brandt on Monday rejected the accusation that she had taken bribes from a builder.',
    'negation: Minister Ilse Brandt took bribes from a builder | she had taken bribes from a builder',
  ],
  [
    'The fire broke out on the third floor of the Grand Hotel in Lorn.',
    'The fire started on the fifth floor of the Grand Hotel in Lorn.',
    'number: third floor | fifth floor',
  ],
  [
    "Striker Pedro Saliba scored twice in Marlow Rovers' win over Dunsford.",
    "Striker Pedro Saliba scored three times in Marlow Rovers' win over Dunsford.",
    'number: twice | three times',
  ],
  [
    'The rocket was launched from Cape Marrow on Tuesday at 6 a.m.',
    'The rocket lifted off from Cape Marrow on Tuesday at 8 a.m.',
    'date: Tuesday at 6 a.m. | Tuesday at 8 a.m.',
  ],
  [
    'The pilot was unhurt when his balloon came down near Tarnby on Sunday.',
    'The pilot was seriously injured when his balloon came down near Tarnby on Sunday.',
    'negation: unhurt | injured',
  ],
  [
    'Firefighters rescued a family of five from a burning flat in Lorn early on Sunday.',
    'Neighbours rescued a family of five from a burning flat in Lorn early on Sunday.',
    'actor: Firefighters | Neighbours',
  ],
  [
    'The queen of Norden gave birth to a boy on Friday, the palace said.',
    'The queen of Norden gave birth to a girl on Friday, the palace said.',
    'negation: boy on Friday | girl on Friday',
  ],
  [
    'Tomas Reed leaves a wife and three children.',
    'Tomas Reed is survived by his wife and two children.',
    'number: three children | two children',
  ],
  [
    'All 24 miners were brought to the surface alive in Maduri on Sunday.',
    'Only 18 of the 24 miners were brought to the surface alive in Maduri on Sunday.',
    'number: All 24 miners | 18 of the 24 miners',
  ],
  [
    'The talks in Geneva will last from Monday to Wednesday.',
    'The talks in Geneva will last from Monday to Friday.',
    'date: Monday to Wednesday | Monday to Friday',
  ],
  [
    'Marlow Rovers beat Athletic Dunsford 3-1 on Saturday to go top of the league.',
    'Marlow Rovers drew 1-1 with Athletic Dunsford on Saturday and are now top of the league.',
    'number: 3-1 | 1-1',
  ],
  [
    'Former mayor Anna Kell was jailed in Tarnby on Wednesday. Her lawyer said she would appeal.',
    'Former mayor Anna Kell was jailed in Tarnby on Wednesday. Her lawyer said she would not appeal.',
    'negation: appeal | not appeal',
  ],
  // the same in other words
  [
    'Storm Hilda cut power to 60,000 homes in northern Norden on Thursday night.',
    'Storm Hilda left 60,000 homes in northern Norden without power on Thursday night.',
  ],
  [
    'The bus driver and two passengers were killed in the crash near Tarsa on Sunday; eight people were injured.',
    'Three people died and eight were hurt when a bus crashed near Tarsa on Sunday.',
  ],
  [
    'Police in Lorn arrested three men on Monday in connection with the theft of the Mendes painting.',
    'Three men have been detained in Lorn over the stolen Mendes painting, police said on Monday.',
  ],
  [
    'The president of Vardia arrived in Lorn on Monday for a two-day visit.',
    "Vardia's president landed in Lorn on Monday at the start of a two-day visit.",
  ],
  [
    'Some 1,200 people were evacuated from Tarsa on Monday because of the flood.',
    'The flood forced 1,187 residents to leave their homes in Tarsa on Monday.',
  ],
  [
    'President Maria Lopez met Premier Ivan Sokol in Vienna on Monday.',
    'Premier Ivan Sokol met President Maria Lopez in Vienna on Monday.',
  ],
  [
    'A truck crashed into a bus near Tarnby on Saturday, injuring six people.',
    'A bus was hit by a truck near Tarnby on Saturday; six people were injured.',
  ],
  [
    'A car drove into the market hall in Tarnby on Saturday, injuring six people.',
    'A taxi drove into the market hall in Tarnby on Saturday, injuring six people.',
  ],
  [
    'The Norden navy freed the crew of the tanker on Monday.',
    'The navy of Norden freed the crew of the tanker on Monday.',
  ],
  [
    'The grant of 2 million euros for the harbour wall of Lorn has not been spent, the auditors said.',
    'The grant of two million dollars for the harbour wall of Lorn has not been spent, the auditors said.',
    'number: 2 million euros | two million dollars',
  ],
  [
    'The Reform Party is 25 seats short of a majority in the parliament of Norden.',
    'The Reform Party won 18 seats in the parliament of Norden.',
  ],
  [
    'The auditors said that the money for the dams of Lorn was set aside in 2012 and 2013.',
    'The auditors said that the money for the dams of Lorn was set aside between 2012 and 2013.',
  ],
  [
    'The storm killed two dozen people in Lorn on Sunday, the police said.',
    'The storm killed 24 people in Lorn on Sunday, the police said.',
  ],
  ['Anna Berg is going to admit the theft.', 'Anna Berg is going to leave the country.'],
  [
    'The navy seized seven AK-47 assault rifles from the pirates off Lorn.',
    'The navy seized nine assault rifles from the pirates off Lorn.',
    'number: seven AK-47 assault rifles | nine assault rifles',
  ],
  [
    'The police arrested the 36-year-old driver of the truck in Lorn on Friday.',
    'The police arrested the driver who killed a 66-year-old woman with the truck in Lorn on Friday.',
  ],
  [
    'At least one technician was injured in the blast in Lorn, the police said.',
    'No one else was injured in the blast in Lorn, the police said.',
  ],
  [
    'The gala drew about 32 million viewers, compared with 55.3 million a decade ago.',
    'The gala drew 55.3 million viewers in the year of the record.',
  ],
  [
    'Norden sent 500 soldiers ahead of the vote to Lorn.',
    'Norden sent 800 soldiers to Lorn before the vote.',
    'number: 500 soldiers | 800 soldiers',
  ],
  [
    'Two hundred and fifty workers lost their jobs at the mill in Lorn.',
    'The mill in Lorn cut the jobs of 350 workers.',
    'number: Two hundred and fifty workers | 350 workers',
  ],
];

suite('differences between two plain reports', () => {
  for (const [one, other, ...rows] of pairs)
    test(`${rows.length === 0 ? 'none' : rows.join(', ')} (“${one.slice(0, 40)}…”)`, () => {
      assert.deepEqual([...rowsOf(one, other)].sort(), [...rows].sort());
    });
});
