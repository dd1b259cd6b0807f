/** Compiled for this project. */
const CURRENCIES = new Set(
  'dollar euro pound yen yuan rupee ruble rouble franc krona krone kroner crown peso real rand won lira zloty cent'.split(
    ' ',
  ),
);

/** Whether a unit is money. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.has(unit);
}
