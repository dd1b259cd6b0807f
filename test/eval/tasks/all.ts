import { anchors } from './anchors';
import { aliases } from './aliases';
import { checkable } from './checkable';
import { dates } from './dates';
import { entities } from './entities';
import { links } from './links';
import { pairs } from './pairs';
import { planted } from './planted';
import { attributions, quotations } from './quotations';
import type { Task } from './task';
import { zones } from './zones';

/** Everything that can be measured on a data set with the labels for it. */
export const tasks: readonly Task[] = [
  entities,
  aliases,
  dates,
  quotations,
  attributions,
  zones,
  checkable,
  links,
  pairs,
  planted,
  anchors,
];
