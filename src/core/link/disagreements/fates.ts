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
