/**
 * Words for where something is or happens, by what such a place can be in. Words for one, or for what may be in one another,
 * stand together; `_` stands between two words of one noun. Compiled for this project; all words are lower case.
 */

/**
 * What kind of place it is: a room is in a building, rooms and spots are in a complex, and anything may be in an area. Nothing
 * happens in two rooms, two buildings or two complexes at once.
 */
export type SiteLevel = 'room' | 'building' | 'complex' | 'open' | 'spot' | 'vehicle' | 'outdoors' | 'area';

const LISTS: Readonly<Record<SiteLevel, string>> = {
  room:
    'hall lobby foyer counter_hall mixing_hall|basement cellar strongroom vault|kitchen canteen cafeteria|corridor hallway|attic loft|roof rooftop|' +
    'staff_room|classroom|garage|bathroom toilet lavatory|bedroom|dining_room|engine_room|control_room|waiting_room|stairwell staircase|balcony|' +
    'laboratory lab|storeroom|auditorium|dressing_room changing_room locker_room|courtroom|sauna|pool|department ward unit|surgery practice',
  building:
    'school schools|library gym gymnasium sports_hall|hospital hospitals clinic|hotel|barracks|factory plant|museum|prison jail|office offices|church cathedral chapel parish_hall monastery convent|mosque|synagogue|temple|' +
    'house home flat apartment villa farmhouse barn houses homes residence|guesthouse inn hostel boarding_house restaurant cafe bar pub nightclub|' +
    'fire_station|police_station|radio_station studio|petrol_station|warehouse depot workshop mill|bank|theatre theater cinema|embassy|' +
    'town_hall city_hall|courthouse prefecture|citadel castle fort fortress|nursery kindergarten|shop store supermarket|hut cabin shelter refuge',
  complex:
    'university|railway_station train_station station|palace|airport|farm|port terminal harbour harbor|headquarters|parliament|ministry',
  open: 'car_park parking_lot|square|yard courtyard backyard|pitch stadium|cemetery graveyard|platform',
  spot: 'checkpoint roadblock|gate entrance|bridge viaduct|tunnel underpass|quay pier jetty dock marina wharf|shaft|well|crossroads junction roundabout|kiosk|locker safe|boot trunk|wall|tower',
  vehicle:
    'car cars taxi cab|van vans|truck lorry|bus coach|train carriage wagon|helicopter|container containers|tent tents|caravan trailer',
  outdoors:
    'quarry pit|river stream|lake pond reservoir|canal ditch|ravine gorge canyon crevasse glacier|ridge summit peak face|swamp marsh|meadow|cave|dune dunes|beach|field|lifeboat dinghy raft boat',
  area: 'village suburb|island|valley slope|park garden|camp campsite base_camp|border frontier|road highway motorway street|market|scene spot|forest woods',
};

/** A place by its kind. */
export interface Site {
  /** The same number for words for one place, or for what may be in one another. */
  readonly kind: number;
  readonly level: SiteLevel;
}

/** Kinds of places by word. */
export const sites: ReadonlyMap<string, Site> = new Map(
  (Object.entries(LISTS) as [SiteLevel, string][]).flatMap(([level, list], place) =>
    list
      .split('|')
      .flatMap((words, kind) => words.split(' ').map((word) => [word, { kind: 100 * place + kind, level }] as const)),
  ),
);

/** By kind of place, those in which it may be. */
const INSIDE: Readonly<Record<SiteLevel, ReadonlySet<SiteLevel>>> = {
  room: new Set(['building', 'complex', 'vehicle']),
  building: new Set(['complex', 'open']),
  complex: new Set(['open']),
  open: new Set(['open', 'complex', 'building']),
  spot: new Set(['complex', 'open']),
  vehicle: new Set(['complex', 'open', 'spot']),
  outdoors: new Set<SiteLevel>(),
  area: new Set<SiteLevel>(),
};

/** Whether two places cannot be one, nor one of them in the other. */
export function areApart(one: Site, other: Site): boolean {
  if (one.kind === other.kind || one.level === 'area' || other.level === 'area') return false;
  return !INSIDE[one.level].has(other.level) && !INSIDE[other.level].has(one.level);
}
