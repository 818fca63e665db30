// Reads and writes the lexicon's CSV files (RFC 4180, UTF-8, "\n" at line ends).
import fs from 'node:fs';

export const LEXICON = new URL('../resources/lexicon/en/', import.meta.url);
export const HERE = new URL('./', import.meta.url);

/** Orders by UTF-16 code units, as String.compareTo does in Java. */
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of a CSV text, header first. Throws at a quote that is not closed. */
export function parse(text) {
  const rows = [];
  let row = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (c === '"') {
      quoted = true;
    } else if (c === ',') {
      row.push(field);
      field = '';
    } else if (c === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
    } else {
      field += c;
    }
  }
  if (quoted) throw new Error('a quoted field is not closed');
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

const quote = (field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Writes the rows under the lexicon's folder, sorted by their first fields. */
export function write(file, header, rows) {
  const sorted = [...rows].sort((a, b) => byCodeUnit(a.join('\t'), b.join('\t')));
  const text = [header, ...sorted].map((row) => row.map((field) => quote(String(field))).join(',')).join('\n');
  fs.writeFileSync(new URL(file, LEXICON), `${text}\n`);
  console.log(`${file}: ${rows.length} rows`);
}

/** Lines of a text file beside this script, without comments and blank lines. */
export function lines(file) {
  return fs
    .readFileSync(new URL(file, HERE), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The text with Latin letters bare of their marks: "Şimşek" becomes "Simsek". */
export function withoutMarks(text) {
  const special = {
    ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ß: 'ss', æ: 'ae', Æ: 'Ae',
    œ: 'oe', Œ: 'Oe', ə: 'a', Ə: 'A', ħ: 'h', Ħ: 'H',
  };
  return text
    .replace(/[ıłŁøØđĐðÐþÞßæÆœŒəƏħĦ]/g, (letter) => special[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼʿʾ`]/g, "'");
}
