// Checks every file of the lexicon and ends with status 1 at the first run that finds a fault. All faults are printed.
import fs from 'node:fs';
import countries from 'i18n-iso-countries';
import { LEXICON, byCodeUnit, parse } from './csv.mjs';

/** Columns of each file; a column of forms is told by "*", of country codes by "@", of fixed values by its list. */
const COUNTRY = '@';
const FORMS = '*';
const FLAG = ['true', 'false'];
const AMBIGUOUS = ['', 'word'];
const POSITION = ['before', 'after', 'both'];
const FILES = {
  'agencies.csv': { name: null, forms: FORMS, country: COUNTRY },
  'cities.csv': {
    name: null, country: COUNTRY, population: /^\d+$/, forms: FORMS, other: COUNTRY, ambiguous: ['', 'word', 'name'],
  },
  'company-suffixes.csv': { form: FORMS, kind: ['company', 'civil'] },
  'countries.csv': {
    code: /^[A-Z]{2}$/, name: null, forms: FORMS, demonyms: FORMS, capital: null, currency: /^([A-Z]{3})?$/,
  },
  'currencies.csv': {
    code: /^[A-Z]{3}$/, digits: /^[0-4]$/, country: COUNTRY, names: FORMS, bare: FORMS, symbols: FORMS, subunit: null,
    historical: ['', 'true'],
  },
  'event-heads.csv': {
    form: FORMS, position: POSITION,
    kind: ['campaign', 'conflict', 'culture', 'disaster', 'gathering', 'observance', 'sport', 'vote'],
  },
  'given-names.csv': { name: null, gender: ['m', 'f', 'u'], ambiguous: AMBIGUOUS },
  'honorifics.csv': { form: FORMS, gender: ['', 'm', 'f'] },
  'organization-heads.csv': {
    form: FORMS,
    kind: ['civil', 'company', 'court', 'education', 'finance', 'government', 'international', 'media', 'military',
      'parliament', 'party', 'police', 'sport'],
    position: ['first', 'last', 'both'], tails: FLAG,
  },
  'organizations.csv': {
    name: null, acronym: null, forms: FORMS,
    kind: ['civil', 'company', 'court', 'education', 'finance', 'government', 'international', 'media', 'military',
      'parliament', 'party', 'sport'],
    country: COUNTRY, ambiguous: AMBIGUOUS,
  },
  'place-types.csv': {
    form: FORMS, position: POSITION, kind: ['division', 'facility', 'land', 'settlement', 'water', 'way'],
  },
  'regions.csv': {
    name: null, country: COUNTRY,
    kind: ['area', 'continent', 'lake', 'mountain', 'oblast', 'province', 'region', 'river', 'sea', 'state'],
    forms: FORMS,
  },
  'role-prefixes.csv': { form: FORMS, effect: ['former', 'acting', 'deputy', 'none'] },
  'roles.csv': {
    role: null, forms: FORMS, plural: FORMS,
    kind: ['academic', 'business', 'civil-society', 'deputy-minister', 'diplomat', 'government', 'governor',
      'international', 'justice', 'mayor', 'media', 'military', 'minister', 'office', 'other', 'parliament', 'police',
      'religious', 'royal', 'sport', 'state'],
    takes_of: FLAG, person_noun: FLAG,
  },
  'speech-verbs.csv': {
    lemma: null, forms: FORMS, kind: ['announce', 'ask', 'believe', 'promise', 'say', 'warn', 'write'],
    takes_that: FLAG, takes_quote: FLAG, weak: FLAG,
  },
  'subdivisions.csv': { name: null, country: COUNTRY, forms: FORMS, other: COUNTRY, ambiguous: ['', 'word', 'name'] },
  'surnames.csv': { name: null, ambiguous: AMBIGUOUS },
  'units.csv': {
    ucum: null, quantity: null, names: FORMS, symbols: FORMS, scale: /^(1e\d+)?$/, needs: ['', 'digit-glued'],
  },
  'units-cldr.csv': { ucum: null, quantity: null, names: FORMS, symbols: FORMS, scale: [''], needs: [''] },
  'work-heads.csv': { form: FORMS, kind: ['art', 'document', 'law', 'programme', 'treaty'] },
};
const KEY_LENGTH = { 'units.csv': ['ucum', 'scale', 'needs'] };
const MAY_BE_EMPTY = new Set(['demonyms', 'bare', 'names', 'symbols', 'plural', 'other', 'country']);

const faults = [];
const fault = (file, line, what) => faults.push(`${file}:${line}: ${what}`);

function checkForms(file, line, column, field) {
  if (field === '') {
    if (!MAY_BE_EMPTY.has(column)) fault(file, line, `${column} is empty`);
    return;
  }
  const forms = field.split('|');
  if (new Set(forms).size < forms.length) fault(file, line, `${column} has a form twice: ${field}`);
  for (const form of forms) {
    const exact = form.startsWith('=');
    if (form === '' || form === '=') fault(file, line, `${column} has an empty form: ${field}`);
    else if (!exact && form !== form.toLowerCase()) fault(file, line, `"${form}" has capitals; write "=${form}" if it must match as written`);
    else if (form.replace(/^=/, '').trim() !== form.replace(/^=/, '')) fault(file, line, `"${form}" has a stray blank`);
  }
}

function checkField(file, line, column, rule, field) {
  if (/^\s|\s$| {2}|[\t\r\n]/.test(field)) fault(file, line, `${column} has stray blanks: "${field}"`);
  if (/[‘’“”]/.test(field)) fault(file, line, `${column} has a curly mark: ${field}`);
  if (rule === FORMS) checkForms(file, line, column, field);
  else if (rule === COUNTRY) {
    for (const code of field.split('|').filter(Boolean)) {
      if (code !== 'XK' && !countries.isValid(code)) fault(file, line, `"${code}" is no ISO 3166-1 alpha-2 code`);
    }
  } else if (rule instanceof RegExp && !rule.test(field)) fault(file, line, `${column} "${field}" should match ${rule}`);
  else if (Array.isArray(rule) && !rule.includes(field)) fault(file, line, `${column} "${field}" should be one of ${rule.join(', ')}`);
}

function checkFile(file, columns) {
  const [header, ...rows] = parse(fs.readFileSync(new URL(file, LEXICON), 'utf8'));
  const names = Object.keys(columns);
  if (header.join() !== names.join()) fault(file, 1, `the header is ${header.join()}, should be ${names.join()}`);
  const keys = new Set();
  let last = '';
  rows.forEach((row, i) => {
    const line = i + 2;
    if (row.length !== names.length) return fault(file, line, `${row.length} fields, should be ${names.length}`);
    names.forEach((column, at) => checkField(file, line, column, columns[column], row[at]));
    if (row[0] === '') fault(file, line, 'the first field is empty');
    if (byCodeUnit(last, row[0]) > 0) fault(file, line, `"${row[0]}" should come before "${last}"`);
    last = row[0];
    const key = (KEY_LENGTH[file] ?? [names[0]]).map((column) => row[names.indexOf(column)]).join(' / ');
    if (keys.has(key)) fault(file, line, `"${key}" stands twice`);
    keys.add(key);
  });
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

/** Currencies and countries against ISO's lists as packages and ICU have them. */
function checkCodes(countryRows, currencyRows) {
  const listed = new Set(countryRows.map((row) => row.code));
  for (const code of Object.keys(countries.getAlpha2Codes())) {
    if (!listed.has(code)) fault('countries.csv', 1, `${code} is missing`);
  }
  const known = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  const currencies = new Set(currencyRows.map((row) => row.code));
  for (const code of currencies) {
    if (known.of(code) === undefined) fault('currencies.csv', 1, `${code} is no ISO 4217 code`);
  }
  for (const row of countryRows) {
    if (row.currency !== '' && !currencies.has(row.currency)) fault('countries.csv', 1, `${row.code}: ${row.currency} is not in currencies.csv`);
  }
}

/** A form of these columns must belong to one row alone. */
function checkOwners(file, rows, columns) {
  const owners = new Map();
  rows.forEach((row, i) => {
    for (const form of columns.flatMap((column) => row[column].split('|')).filter(Boolean)) {
      if (owners.has(form)) fault(file, i + 2, `"${form}" stands in line ${owners.get(form)} too`);
      else owners.set(form, i + 2);
    }
  });
}

function checkWords() {
  const words = fs.readFileSync(new URL('words.txt', LEXICON), 'utf8').trimEnd().split('\n');
  words.forEach((word, i) => {
    if (!/^\p{Ll}+$/u.test(word)) fault('words.txt', i + 1, `"${word}" is no lower-case word`);
    if (i > 0 && byCodeUnit(words[i - 1], word) >= 0) fault('words.txt', i + 1, `"${word}" is out of order or stands twice`);
  });
  return words.length;
}

const tables = Object.fromEntries(Object.entries(FILES).map(([file, columns]) => [file, checkFile(file, columns)]));
checkCodes(tables['countries.csv'], tables['currencies.csv']);
checkOwners('currencies.csv', tables['currencies.csv'], ['names', 'symbols']);
checkOwners('units.csv', [...tables['units.csv'], ...tables['units-cldr.csv']], ['names', 'symbols']);
checkOwners('roles.csv', tables['roles.csv'], ['forms']);
checkOwners('organizations.csv', tables['organizations.csv'], ['forms']);
checkOwners('agencies.csv', tables['agencies.csv'], ['forms']);
checkOwners('regions.csv', tables['regions.csv'], ['forms']);
checkOwners('speech-verbs.csv', tables['speech-verbs.csv'], ['forms']);
const count = checkWords();
for (const file of fs.readdirSync(LEXICON)) {
  if (file !== 'words.txt' && !(file in FILES)) console.log(`${file}: not checked`);
}
for (const [file, rows] of Object.entries(tables)) console.log(`${file}: ${rows.length} rows`);
console.log(`words.txt: ${count} words`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
