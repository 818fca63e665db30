// Derives subdivisions.csv: the units of countries (ISO 3166-2) by their English names in Unicode CLDR. What another list of
// places names already is left out, and what is no name outside its country: "Western", "Upper East", "Saint Mary".
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { LEXICON, byCodeUnit, parse, withoutMarks, write } from './csv.mjs';

const require = createRequire(import.meta.url);
const TYPES = / (County|Province|Region|District|Division|Municipality|Governorate|Department|Prefecture|State|Parish|oblysy)$/;
const DIRECTIONS = new Set(('north south east west central northern southern eastern western upper lower northwest northeast southwest '
  + 'southeast middle capital city town').split(' '));
// English words that stand with a capital for much else.
const COMMON = new Set(('bloke cascade jewish centre federal insular littoral maritime mountain northeastern northwestern ogre oriental peter '
  + 'plateau rivers tabor tartar unity').split(' '));
// The names of these countries lose their marks in English.
const PLAIN = new Set(['vn']);
const SHORTEST = 4;
const SHORTEST_WORD = 6;

const read = (file) => {
  const [header, ...rows] = parse(fs.readFileSync(new URL(file, LEXICON), 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]])));
};
const bare = (form) => form.replace(/^=/, '').toLowerCase();

const taken = new Set();
for (const file of ['countries.csv', 'regions.csv', 'places.csv', 'cities.csv', 'organizations.csv', 'agencies.csv']) {
  for (const row of read(file)) {
    for (const form of `${row.name}|${row.forms}|${row.capital ?? ''}|${row.demonyms ?? ''}`.split('|')) taken.add(bare(form));
  }
}
const english = new Set(fs.readFileSync(new URL('words.txt', LEXICON), 'utf8').trimEnd().split('\n'));
const people = new Set([...read('given-names.csv'), ...read('surnames.csv')].map((row) => row.name));

const units = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
const byName = new Map();
for (const [code, written] of Object.entries(units)) {
  const marked = written.replace(/[’ʻʼ`‘]/g, "'").replace(TYPES, '');
  const name = PLAIN.has(code.slice(0, 2)) ? withoutMarks(marked) : marked;
  const form = name.toLowerCase();
  const words = form.split(/[ -]/);
  if (/[^\p{L}\p{M}' .-]/u.test(name) || taken.has(form) || taken.has(withoutMarks(form))) continue;
  if (words.every((word) => DIRECTIONS.has(word)) || words[0] === 'saint') continue;
  if (words.length === 1 && english.has(form) && (form.length < SHORTEST_WORD || COMMON.has(form))) continue;
  if (!byName.has(name)) byName.set(name, []);
  byName.get(name).push(code.slice(0, 2).toUpperCase());
}
const rows = [...byName].map(([name, codes]) => {
  const words = name.toLowerCase().split(/[ -]/);
  const isWord = words.every((word) => english.has(word));
  const isName = words.length === 1 && (people.has(name) || people.has(withoutMarks(name)) || name.length < SHORTEST);
  const forms = isWord ? [`=${name}`] : [...new Set([name.toLowerCase(), withoutMarks(name).toLowerCase()])];
  const countries = [...new Set(codes)].sort(byCodeUnit);
  return [name, countries[0], forms.join('|'), countries.slice(1).join('|'), isWord ? 'word' : isName ? 'name' : ''];
});
write('subdivisions.csv', ['name', 'country', 'forms', 'other', 'ambiguous'], rows);
