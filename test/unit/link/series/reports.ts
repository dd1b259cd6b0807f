/** Reports of kinds that come out every day: what each tells is its own day's. Made up for these tests. */

const months = 'January February March April May June July August September October November December'.split(' ');

function report(date: string, headline: string, ...paragraphs: readonly string[]): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${[headline, `${months[month - 1]} ${day}, ${year}`, ...paragraphs].join('\n\n')}\n`;
}

/** Series of reports, by what they are about; those of one series came out on successive days or a few days apart. */
export const series = {
  'stock market': [
    report(
      '2019-05-14',
      'Norden shares close lower as banks slide',
      'Shares on the Norden Exchange closed lower on Tuesday as banks lost ground. The benchmark NX30 index fell 1.2 percent, or 54.3 points, to close at 4,471.9.',
      'Among the banks, Kellmer Bank dropped 3.1 percent and Aldine Credit lost 2.4 percent. Turnover was 2.1 billion crowns, compared with 1.8 billion the day before.',
      'Analysts at Harrow Partners said investors were waiting for the decision of the central bank. The crown stood at 9.41 to the euro.',
    ),
    report(
      '2019-05-15',
      'Norden shares close higher as banks recover',
      'Shares on the Norden Exchange closed higher on Wednesday as banks won back ground. The benchmark NX30 index rose 0.8 percent, or 35.8 points, to close at 4,507.7.',
      'Among the banks, Kellmer Bank gained 1.9 percent and Aldine Credit added 0.7 percent. Turnover was 1.6 billion crowns, compared with 2.1 billion the day before.',
      'Analysts at Harrow Partners said buyers had returned after the losses. The crown stood at 9.38 to the euro.',
    ),
    report(
      '2019-05-17',
      'Norden shares close little changed',
      'Shares on the Norden Exchange closed little changed on Friday before the holiday. The benchmark NX30 index fell 0.1 percent, or 4.5 points, to close at 4,512.2.',
      'Among the banks, Kellmer Bank dropped 0.3 percent and Aldine Credit gained 0.2 percent. Turnover was 1.1 billion crowns, compared with 1.5 billion the day before.',
      'Analysts at Harrow Partners said few traders were at their desks. The crown stood at 9.40 to the euro.',
    ),
  ],
  weather: [
    report(
      '2022-07-04',
      'Heat returns to the coast',
      'Temperatures in Port Ansel reached 31 degrees on Monday, the Weather Institute said. Winds from the south blew at 20 kilometres per hour.',
      'The institute expects 33 degrees on Tuesday and no rain. The sea at Ansel Beach was 19 degrees warm.',
      'Forest fire danger in the Ansel district was put at level three of five.',
    ),
    report(
      '2022-07-05',
      'Hottest day so far on the coast',
      'Temperatures in Port Ansel reached 34 degrees on Tuesday, the Weather Institute said. Winds from the south blew at 15 kilometres per hour.',
      'The institute expects 29 degrees on Wednesday and thunderstorms in the evening. The sea at Ansel Beach was 20 degrees warm.',
      'Forest fire danger in the Ansel district was put at level four of five.',
    ),
    report(
      '2022-07-06',
      'Storms end the heat',
      'Temperatures in Port Ansel reached 27 degrees on Wednesday, the Weather Institute said. Winds from the west blew at 45 kilometres per hour.',
      'The institute expects 24 degrees on Thursday and showers. The sea at Ansel Beach was 18 degrees warm.',
      'Forest fire danger in the Ansel district was put at level two of five.',
    ),
  ],
  'daily tally': [
    report(
      '2021-03-02',
      'Health ministry reports 412 new infections',
      'The health ministry of Vardia reported 412 new infections on Tuesday and nine deaths. In the capital Lorn 118 people tested positive.',
      'There are 231 patients in hospital, 38 of them in intensive care, Minister Ilse Brandt said. Laboratories carried out 9,800 tests.',
      'So far 61,000 people have been vaccinated in the country.',
    ),
    report(
      '2021-03-03',
      'Health ministry reports 537 new infections',
      'The health ministry of Vardia reported 537 new infections on Wednesday and four deaths. In the capital Lorn 164 people tested positive.',
      'There are 244 patients in hospital, 41 of them in intensive care, Minister Ilse Brandt said. Laboratories carried out 11,200 tests.',
      'So far 64,500 people have been vaccinated in the country.',
    ),
    report(
      '2021-03-05',
      'Health ministry reports 489 new infections',
      'The health ministry of Vardia reported 489 new infections on Friday and seven deaths. In the capital Lorn 97 people tested positive.',
      'There are 259 patients in hospital, 35 of them in intensive care, Minister Ilse Brandt said. Laboratories carried out 10,100 tests.',
      'So far 70,200 people have been vaccinated in the country.',
    ),
  ],
  oil: [
    report(
      '2014-06-03',
      'Oil rises on supply worries',
      'Crude oil prices rose on Tuesday on worries over supply from the Gulf. Brent crude for July delivery gained 84 cents to settle at $109.67 a barrel in London.',
      'On the New York Mercantile Exchange, light sweet crude added 19 cents to $102.66 a barrel. Gasoline for July fell 1 cent to $2.95 a gallon.',
      'The Energy Department will publish weekly inventories on Wednesday. Analysts expect stocks to have fallen by 200,000 barrels.',
    ),
    report(
      '2014-06-04',
      'Oil slips after stocks report',
      'Crude oil prices slipped on Wednesday after a report showed ample stocks. Brent crude for July delivery lost 42 cents to settle at $108.40 a barrel in London.',
      'On the New York Mercantile Exchange, light sweet crude fell 2 cents to $102.64 a barrel. Gasoline for July lost 3 cents to $2.92 a gallon.',
      'The Energy Department said inventories fell by 3.4 million barrels last week. Analysts had expected a smaller drop.',
    ),
    report(
      '2014-06-05',
      'Oil little changed before jobs data',
      'Crude oil prices were little changed on Thursday ahead of jobs data. Brent crude for July delivery gained 39 cents to settle at $108.79 a barrel in London.',
      'On the New York Mercantile Exchange, light sweet crude lost 16 cents to $102.48 a barrel. Gasoline for July rose 1 cent to $2.93 a gallon.',
      'Analysts said the market lacked direction after the central bank cut its main rate to 0.15 percent.',
    ),
  ],
  polls: [
    report(
      '2020-10-06',
      'Poll: Harlan leads Ortega by four points',
      'Governor Dale Harlan leads challenger Maria Ortega by 48 percent to 44 percent, according to a Tribune poll released on Tuesday. Eight percent were undecided.',
      'The poll of 804 likely voters has a margin of error of 3.5 points. Among women, Ortega led by 51 percent to 42.',
    ),
    report(
      '2020-10-13',
      'Poll: Race between Harlan and Ortega tightens',
      'Governor Dale Harlan leads challenger Maria Ortega by 47 percent to 46 percent, according to a Tribune poll released on Tuesday. Seven percent were undecided.',
      'The poll of 812 likely voters has a margin of error of 3.4 points. Among women, Ortega led by 53 percent to 40.',
    ),
    report(
      '2020-10-20',
      'Poll: Ortega edges ahead of Harlan',
      'Challenger Maria Ortega leads Governor Dale Harlan by 49 percent to 45 percent, according to a Tribune poll released on Tuesday. Six percent were undecided.',
      'The poll of 798 likely voters has a margin of error of 3.5 points. Among women, Ortega led by 54 percent to 39.',
    ),
  ],
  football: [
    report(
      '2018-09-15',
      'Rovers beat Athletic to go top',
      'Marlow Rovers beat Athletic Dunsford 3-1 on Saturday in front of 21,400 spectators at Canal Road. Pedro Saliba scored twice for Rovers.',
      'Coach Anna Field said her team had deserved the three points. Rovers lead the table with 13 points from five games.',
    ),
    report(
      '2018-09-22',
      'Rovers held by Sporting',
      'Marlow Rovers drew 2-2 with Sporting Leyd on Saturday in front of 18,900 spectators at Canal Road. Pedro Saliba scored once for Rovers.',
      'Coach Anna Field said her team had thrown away two points. Rovers lead the table with 14 points from six games.',
    ),
    report(
      '2018-09-29',
      'Rovers lose at last',
      'Marlow Rovers lost 1-0 to United Kessel on Saturday in front of 23,100 spectators at Canal Road. Pedro Saliba was sent off.',
      'Coach Anna Field said her team had not deserved a point. Rovers are second in the table with 14 points from seven games.',
    ),
  ],
};

/** Reports of one day that differ in one number. */
export const sameDay: readonly (readonly string[])[] = [
  [
    series['stock market'][0] as string,
    report(
      '2019-05-15',
      'Banks drag exchange down',
      'Shares on the Norden Exchange closed lower on Tuesday, dragged down by the banks. The benchmark NX30 index fell 1.2 percent, or 54.3 points, to close at 4,471.9.',
      'Kellmer Bank dropped 3.7 percent and Aldine Credit lost 2.4 percent. Turnover was 2.1 billion crowns.',
    ),
  ],
  [
    series['daily tally'][0] as string,
    report(
      '2021-03-03',
      'Infections rise in Vardia',
      'The health ministry of Vardia reported 412 new infections on Tuesday and 11 deaths. In the capital Lorn 118 people tested positive.',
      'There are 231 patients in hospital, 38 of them in intensive care, Minister Ilse Brandt said.',
    ),
  ],
];

/** Reports of one happening on successive days, with what was known then. */
export const risingToll: readonly string[] = [
  report(
    '2024-05-14',
    'Quake kills nine in Tarsa',
    'An earthquake of magnitude 6.1 struck the Tarsa valley on Monday evening and killed nine people, the governor said. At least 120 people were injured and 40 houses collapsed.',
    'Rescuers searched for 25 missing people. The quake struck at 6:42 p.m. at a depth of 11 kilometres.',
  ),
  report(
    '2024-05-15',
    'Quake toll rises to 17',
    'The number of dead after the earthquake in the Tarsa valley rose to 17 on Wednesday, the governor said. About 190 people were injured and 65 houses collapsed when the quake of magnitude 6.1 struck on Monday evening.',
    'Rescuers were still searching for 12 missing people. The quake struck at 6:42 p.m. at a depth of 11 kilometres.',
  ),
];
