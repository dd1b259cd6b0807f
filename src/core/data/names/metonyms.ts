/**
 * Buildings, offices and quarters whose name stands for a government or one of its bodies, with the country's ISO 3166-1
 * alpha-2 code. Own list.
 */
export const governmentMetonyms: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'RU'],
  ['white house', 'US'],
  ['pentagon', 'US'],
  ['capitol hill', 'US'],
  ['downing street', 'GB'],
  ['whitehall', 'GB'],
  ['westminster', 'GB'],
  ['élysée', 'FR'],
  ['elysée', 'FR'],
  ['elysee', 'FR'],
  ["quai d'orsay", 'FR'],
  ['blue house', 'KR'],
  ['bundestag', 'DE'],
  ['state department', 'US'],
  ['duma', 'RU'],
  ['state duma', 'RU'],
  ['knesset', 'IL'],
  ['verkhovna rada', 'UA'],
  ['rada', 'UA'],
  ['zhongnanhai', 'CN'],
  ['politburo', 'CN'],
]);
