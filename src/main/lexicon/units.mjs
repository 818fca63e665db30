// Derives units-cldr.csv: the units of Unicode CLDR and their decimal multiples, with UCUM codes, by their American and British
// English names. What units.csv says already, by hand and with more spellings, is left out.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { LEXICON, parse, write } from './csv.mjs';

const require = createRequire(import.meta.url);
const cldr = (locale) => require(`cldr-units-full/main/${locale}/units.json`).main[locale].units.long;
const locales = [cldr('en'), cldr('en-GB')];

// UCUM's prefixes by CLDR's powers of ten, and of 1024.
const DECIMAL = { '10p24': 'Y', '10p21': 'Z', '10p18': 'E', '10p15': 'P', '10p12': 'T', '10p9': 'G', '10p6': 'M', '10p3': 'k',
  '10p2': 'h', '10p1': 'da', '10p-1': 'd', '10p-2': 'c', '10p-3': 'm', '10p-6': 'u', '10p-9': 'n', '10p-12': 'p', '10p-15': 'f',
  '10p-18': 'a', '10p-21': 'z', '10p-24': 'y' };
const BINARY = { '1024p1': 'Ki', '1024p2': 'Mi', '1024p3': 'Gi', '1024p4': 'Ti' };

// UCUM's metric units by CLDR's ids: code, quantity, further names. Every one takes the decimal prefixes.
const METRIC = {
  'length-meter': ['m', 'length'], 'mass-gram': ['g', 'mass', 'gramme|grammes'], 'mass-tonne': ['t', 'mass', 'tonne|tonnes|ton|tons'],
  'volume-liter': ['L', 'volume'], 'electric-ampere': ['A', 'current', 'amp|amps'], 'electric-volt': ['V', 'voltage'],
  'electric-ohm': ['Ohm', 'resistance'], 'electric-coulomb': ['C', 'charge'], 'electric-farad': ['F', 'capacitance'],
  'electric-henry': ['H', 'inductance', 'henries'], 'electric-siemens': ['S', 'conductance'], 'magnetic-tesla': ['T', 'magnetic field'],
  'magnetic-weber': ['Wb', 'magnetic flux'], 'power-watt': ['W', 'power'], 'energy-joule': ['J', 'energy'],
  'energy-electronvolt': ['eV', 'energy', 'electron volt|electron volts'], 'energy-calorie': ['cal', 'energy'],
  'energy-becquerel': ['Bq', 'radioactivity'], 'energy-sievert': ['Sv', 'dose'], 'energy-gray': ['Gy', 'dose'],
  'pressure-pascal': ['Pa', 'pressure'], 'pressure-bar': ['bar', 'pressure'], 'frequency-hertz': ['Hz', 'frequency'],
  'force-newton': ['N', 'force'], 'concentr-mole': ['mol', 'amount'], 'concentr-katal': ['kat', 'activity'],
  'temperature-kelvin': ['K', 'temperature'], 'light-lumen': ['lm', 'light', 'lumens'], 'light-lux': ['lx', 'light'],
  'light-candela': ['cd', 'light', 'candelas'], 'angle-radian': ['rad', 'angle'], 'angle-steradian': ['sr', 'angle'],
  'length-parsec': ['pc', 'length'], 'mass-dalton': ['u', 'mass'], 'digital-bit': ['bit', 'data'], 'digital-byte': ['By', 'data'],
};
// Units whose bare name is another word of the news, too: only their multiples are units by name.
const BARE = new Set(['energy-gray', 'magnetic-tesla', 'pressure-bar', 'electric-henry', 'electric-siemens', 'light-lux', 'concentr-mole',
  'energy-calorie', 'mass-tonne']);
// Signs of multiples that are written without a word; UCUM's bit, byte, litre and ohm are written otherwise.
const WRITTEN = { bit: 'bit', By: 'B', L: 'l', Ohm: 'Ω', u: 'Da' };
const SIGNED = new Set(['m', 'g', 'V', 'Ohm', 'W', 'J', 'eV', 'Bq', 'Sv', 'Gy', 'Pa', 'bar', 'Hz', 'N', 'mol', 'bit', 'By', 't']);
const SIGN_PREFIXES = new Set(['P', 'T', 'G', 'M', 'k', 'm', 'u', 'n']);
// Signs that are words, names or times of day in the news: 2 pm, 101 fm, 5 PM, 10 Gm.
const NO_SIGN = new Set(['Pm', 'Tm', 'Gm', 'Mm', 'Pg', 'Tg', 'Gg', 'Mg', 'PV', 'mt', 'nt', 'ut', 'TV', 'PN', 'TN', 'GN', 'Pt', 'Tt', 'mbit']);
// Units that take no prefix: code and quantity.
const OTHER = {
  'acceleration-g-force': ['[g]', 'acceleration'], 'area-square-inch': ['[sin_i]', 'area'], 'concentr-permyriad': ['[pptth]', 'fraction'],
  'consumption-mile-per-gallon-imperial': ['[mi_i]/[gal_br]', 'consumption', 'miles per imperial gallon'],
  'consumption-liter-per-kilometer': ['L/km', 'consumption'], 'energy-british-thermal-unit': ['[Btu]', 'energy'],
  'graphics-pixel-per-inch': ['[px]/[in_i]', 'resolution'], 'graphics-dot-per-inch': ['[dot]/[in_i]', 'resolution'],
  'length-rod': ['[rd_us]', 'length'], 'light-solar-luminosity': ['[solar_luminosity]', 'light'], 'mass-solar-mass': ['[solar_mass]', 'mass'],
  'mass-earth-mass': ['[earth_mass]', 'mass'], 'length-earth-radius': ['[earth_radius]', 'length', 'earth radii'],
  'length-solar-radius': ['[solar_radius]', 'length'], 'mass-slug': ['[slug]', 'mass'], 'temperature-rankine': ['[degR]', 'temperature'],
  'volume-cubic-mile': ['[mi_i]3', 'volume'], 'volume-cup': ['[cup_us]', 'volume'], 'volume-cup-metric': ['[cup_m]', 'volume'],
  'volume-fluid-ounce-imperial': ['[foz_br]', 'volume', 'imperial fluid ounce|imperial fluid ounces'], 'volume-drop': ['[drp]', 'volume'],
  'volume-pint-imperial': ['[pt_br]', 'volume', 'imperial pint|imperial pints'],
  'volume-quart-imperial': ['[qt_br]', 'volume', 'imperial quart|imperial quarts'], 'volume-acre-foot': ['[acr_us].[ft_i]', 'volume'],
  'volume-koku': ['[koku]', 'volume', 'koku'], 'angle-revolution': ['[revolution]', 'angle'],
};
// Names that count things, not units, or that the text means otherwise.
const NO_NAME = new Set(['drop', 'drops', 'cup', 'revolution', 'revolutions', 'rod', 'rods', 'slug', 'slugs', 'g-force']);

const names = (id) =>
  locales.flatMap((units) => ['one', 'other'].map((count) => units[id][`unitPattern-count-${count}`].replace('{0} ', '').toLowerCase()))
    .filter((name) => !name.includes('[') && !name.includes('.'));
const unique = (list) => [...new Set(list)];
const more = (cell) => (cell ? cell.split('|') : []);

const [, ...byHand] = parse(fs.readFileSync(new URL('units.csv', LEXICON), 'utf8'));
const known = new Set(byHand.flatMap(([, , written, signs]) => [...more(written), ...more(signs)]));
const rows = [];
const add = (code, quantity, written, signs) => {
  const fresh = unique(written).filter((name) => !known.has(name) && !NO_NAME.has(name));
  const freshSigns = unique(signs).filter((sign) => !known.has(sign));
  [...fresh, ...freshSigns].forEach((form) => known.add(form));
  if (fresh.length + freshSigns.length > 0) rows.push([code, quantity, fresh.join('|'), freshSigns.join('|'), '', '']);
};

for (const [id, [code, quantity, further]] of Object.entries(METRIC)) {
  const bare = unique([...names(id), ...more(further)]);
  if (!BARE.has(id)) add(code, quantity, bare, []);
  const prefixes = { ...DECIMAL, ...(quantity === 'data' ? BINARY : {}) };
  for (const [power, prefix] of Object.entries(prefixes)) {
    if (quantity === 'data' && /p-/.test(power)) continue;
    const pattern = locales[0][power].unitPrefixPattern;
    const single = bare.filter((name) => !name.includes(' '));
    const sign = `${prefix}${WRITTEN[code] ?? code}`;
    const signs = SIGNED.has(code) && (SIGN_PREFIXES.has(prefix) || Object.values(BINARY).includes(prefix)) && !NO_SIGN.has(sign)
      ? prefix === 'u' ? [`=µ${sign.slice(1)}`, `=μ${sign.slice(1)}`] : [`=${sign}`] : [];
    add(`${prefix}${code}`, quantity, single.map((name) => pattern.replace('{0}', name)), signs);
    if (id === 'length-meter') {
      for (const [exponent, word, raised] of [['2', 'square', 'area'], ['3', 'cubic', 'volume']]) {
        add(`${prefix}m${exponent}`, raised, single.map((name) => `${word} ${pattern.replace('{0}', name)}`), []);
      }
    }
  }
}
for (const [id, [code, quantity, further]] of Object.entries(OTHER)) add(code, quantity, [...names(id), ...more(further)], []);
write('units-cldr.csv', ['ucum', 'quantity', 'names', 'symbols', 'scale', 'needs'], rows);
