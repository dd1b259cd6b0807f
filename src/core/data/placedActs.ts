/**
 * What happens to one thing in one place, by the verbs for it, in their base forms; `_` stands between a verb and its particle
 * or the noun behind it. Compiled for this project.
 */
export const placedActs: readonly (readonly string[])[] = [
  'happen occur take_place break_out erupt begin start hold stage host',
  'find discover turn_up recover locate',
  'arrest catch capture seize detain apprehend overpower pick_up',
  'die succumb',
  'kill shoot murder stab assassinate attack ambush',
  'take bring carry drive fly rush transport evacuate move transfer divert put_in dock',
  'enter get_in break_in come_in',
  'sign ink',
  'build construct erect',
  'house put_up shelter accommodate lodge',
  'bury inter',
  'wed marry',
  'speak address announce',
  'keep lock imprison store hold',
  'crash collide derail collision accident derailment',
  'land',
  'set_out leave depart',
  'hide',
  'bear',
  'make produce manufacture',
  'record register',
  'film photograph see',
  'give_way collapse',
  'meet gather assemble',
  'sink capsize',
  'fall',
].map((verbs) => verbs.split(' '));
