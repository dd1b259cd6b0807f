import { sites } from './sites';

/**
 * Words for where a thing is besides rooms and buildings: vehicles, spots and stretches of land. Words for one, or for what
 * may be in one another, stand together; `_` stands between two words of one noun. Compiled for this project; all words are
 * lower case.
 */
const LISTS: readonly string[] = [
  'car cars taxi cab|van vans|truck lorry|bus coach|train carriage wagon|lifeboat dinghy raft boat|helicopter|container containers|tent tents|caravan trailer',
  'checkpoint roadblock|gate entrance|bridge viaduct|tunnel underpass|quay pier jetty dock harbour harbor marina|river stream bank|lake pond reservoir|canal ditch|' +
    'ravine gorge canyon crevasse glacier|ridge summit peak|hut cabin shelter refuge|quarry pit|shaft|garden yard courtyard backyard|cemetery graveyard|' +
    'crossroads junction roundabout|highway motorway road|platform|pitch stadium|well|swamp marsh|meadow|cave|dune dunes|border frontier|market|park|' +
    'scene spot|cafeteria canteen|surgery practice|office offices headquarters|department ward unit|ministry|prefecture|parliament|residence|citadel castle fort fortress|' +
    'locker safe|boot trunk|roof rooftop|wall|nursery kindergarten|monastery convent|mill|shop store supermarket|camp campsite|kiosk|garage workshop|' +
    'changing_room locker_room|lavatory|sauna|pool|port terminal|base_camp|valley|slope face|village|suburb|island|tower|wharf|station',
];

/** The number of the place that a noun stands for; equal numbers may be one place, or one in the other. */
export const spots: ReadonlyMap<string, number> = new Map([
  ...[...sites].map(([word, { kind }]) => [word, kind] as const),
  ...LISTS.flatMap((list, at) =>
    list.split('|').flatMap((words, kind) => words.split(' ').map((word) => [word, 10_000 * (at + 1) + kind] as const)),
  ),
]);

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What any other place may be in. */
export const areas: ReadonlySet<string> = setOf(
  'village suburb island valley park camp campsite border frontier road highway motorway street market scene spot base_camp forest woods garden slope',
);

/** What rooms and spots may be in: "the gate" of "the port". One is not in another. */
export const complexes: ReadonlySet<string> = setOf(
  'port terminal harbour harbor airport headquarters hospital hospitals hotel school schools university parliament palace station ministry factory plant museum prison barracks farm',
);

/** What is in none of them. */
export const outdoors: ReadonlySet<string> = setOf(
  'quarry pit river stream lake pond reservoir canal ditch ravine gorge canyon crevasse glacier ridge summit peak swamp marsh meadow cave dune dunes beach field barn boat lifeboat',
);
