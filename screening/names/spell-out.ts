import anyAscii from 'any-ascii'

const ideographs = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const unwritten = /[\p{Mn}\p{Cf}\u2018\u2019\u201b\u02bc\u02bb\u02be\u02bf\u0060\u00b4']/gu

/** A name in any script, in small Latin letters, digits, commas, stops, brackets and spaces; each ideograph is a word. */
export function spellOut(name: string): string {
  const plain = name.slice(0, 500).normalize('NFKC')
  if (/^[\u0020-\u007e]*$/.test(plain)) return plain.toLowerCase().replaceAll("'", '').replaceAll('&', ' and ')
  const parted = Array.from(plain, (letter) => (ideographs.test(letter) ? ` ${anyAscii(letter)} ` : letter)).join('')
  return anyAscii(withoutMarks(parted)).toLowerCase().replaceAll(/['`]/g, '').replaceAll('&', ' and ')
}

/** German umlauts are written as two letters by some and one by others; here as one, as passports without them do. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(unwritten, '').normalize('NFC')
}
