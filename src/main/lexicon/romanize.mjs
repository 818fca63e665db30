// Romanizes names written in Cyrillic, Greek, Georgian, Armenian and Hangul the way English-language news spells them.

const RUSSIAN = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const UKRAINIAN = { ...RUSSIAN, г: 'h', ґ: 'g', и: 'y', і: 'i', ї: 'i', є: 'ie', й: 'i', ю: 'iu', я: 'ia', "'": '', '’': '' };
const UKRAINIAN_INITIAL = { ї: 'yi', є: 'ye', й: 'y', ю: 'yu', я: 'ya' };
const MACEDONIAN = {
  ...RUSSIAN, ѓ: 'gj', ж: 'zh', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj', х: 'h', ц: 'c', џ: 'dj',
};
const GREEK = {
  α: 'a', ά: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', έ: 'e', ζ: 'z', η: 'i', ή: 'i', θ: 'th', ι: 'i', ί: 'i', ϊ: 'i',
  ΐ: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', ό: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y',
  ύ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o', ώ: 'o',
};
const GEORGIAN = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o',
  პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts',
  ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
};
const ARMENIAN = {
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts',
  կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r',
  ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', փ: 'p', ք: 'k', և: 'ev', օ: 'o', ֆ: 'f', ւ: 'v',
};
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ');

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const letters = (word, table, initial = {}) =>
  capital([...word.toLowerCase()].map((letter, i) => (i === 0 && initial[letter]) || (table[letter] ?? letter)).join(''));

function korean(word) {
  const syllables = [...word].map((syllable) => {
    const code = syllable.codePointAt(0) - 0xac00;
    return INITIALS[Math.floor(code / 588)] + MEDIALS[Math.floor((code % 588) / 28)] + FINALS[code % 28];
  });
  return [syllables.join('-'), syllables.join('')].map(capital);
}

const SCRIPTS = {
  ru: (word) => {
    const plain = letters(word, RUSSIAN, { е: 'ye' }).replace(/(iy|yy)$/, 'y');
    return [plain, letters(word, RUSSIAN).replace(/(iy|yy)$/, 'y')];
  },
  uk: (word) => [letters(word.replace(/зг/g, 'згх'), UKRAINIAN, UKRAINIAN_INITIAL)],
  mk: (word) => [letters(word, MACEDONIAN)],
  el: (word) => [
    letters(word.toLowerCase().replace(/ου/g, 'u').replace(/ού/g, 'u').replace(/αυ/g, 'af').replace(/ευ/g, 'ef'), {
      ...GREEK, u: 'ou', a: 'a', f: 'f', e: 'e',
    }),
  ],
  ka_GE: (word) => [letters(word, GEORGIAN)],
  hy: (word) => [letters(word.toLowerCase().replace(/ու/g, 'u'), ARMENIAN, { ե: 'ye', ո: 'vo' })],
  ko: (word) => korean(word),
};

/** Whether names of this locale are romanized here. */
export const isRomanized = (locale) => locale in SCRIPTS;

/** The spellings of one name of the locale in Latin letters. */
export const romanize = (locale, word) => SCRIPTS[locale](word);
