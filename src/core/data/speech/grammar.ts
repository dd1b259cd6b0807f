/** Closed word classes that the search for reporting clauses leans on. Compiled for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that begin a noun phrase. */
export const determiners =
  words(`the a an this that these those his her its their our my your another each every no some any both
  all several many most few other such one`);

/** Words of time that stand beside a reporting verb without a preposition ("said Monday", "last week"). */
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays today yesterday tomorrow tonight january february march april may june july august september october november
  december jan feb mar apr aug sept oct nov dec week month year morning afternoon evening night weekend earlier later recently`);

/** Auxiliaries, modals and negations between a subject and its verb. */
export const auxiliaries =
  words(`has have had having is are was were be been being am do does did will would can could may might must shall
  should 've 'd 'll 're 'm 's not n't never to`);

/** Forms of "be". */
export const formsOfBe = words(`is are was were be been being am 's 're 'm get gets got`);
