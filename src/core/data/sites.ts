/**
 * Words for where something happens, by how large it is: nothing happens in two rooms or two buildings at once, nor in a room
 * and out of doors. Words for one stand together, and those for what may be in one another; `_` stands between two words of
 * one noun. Compiled for this project; all words are lower case.
 */

/** How large a place is; a room is in a building. */
export type SiteSize = 'room' | 'building' | 'open';

const LISTS: Readonly<Record<SiteSize, string>> = {
  room:
    'hall lobby foyer counter_hall mixing_hall|basement cellar strongroom vault|kitchen canteen cafeteria|corridor hallway|attic loft|roof rooftop|' +
    'staff_room|classroom|garage|bathroom toilet|bedroom|dining_room|engine_room|control_room|waiting_room|stairwell staircase|balcony|' +
    'laboratory lab|storeroom|auditorium|dressing_room|courtroom',
  building:
    'school schools university library gym gymnasium sports_hall|church cathedral chapel parish_hall|mosque|synagogue|temple|hospital hospitals clinic|' +
    'house home flat apartment villa farm farmhouse barn houses homes|hotel guesthouse inn hostel boarding_house restaurant cafe bar pub nightclub|' +
    'barracks|fire_station|police_station prison jail|railway_station train_station|radio_station studio|petrol_station|factory plant warehouse depot|' +
    'bank|theatre theater cinema|museum|embassy|palace|airport|town_hall city_hall|courthouse',
  open: 'car_park parking_lot|street|square|field|forest woods|beach',
};

/** A place by its kind. */
export interface Site {
  /** The same number for words for one place, or for what may be in one another. */
  readonly kind: number;
  readonly size: SiteSize;
}

/** Kinds of places by word. */
export const sites: ReadonlyMap<string, Site> = new Map(
  Object.entries(LISTS).flatMap(([size, list], place) =>
    list
      .split('|')
      .flatMap((words, kind) =>
        words.split(' ').map((word) => [word, { kind: 1000 * place + kind, size: size as SiteSize }] as const),
      ),
  ),
);
