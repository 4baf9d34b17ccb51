/** What a manufacturer identification code is made from. */
export interface ManufacturerPlace {
  /** ISO country of actual origin, or for Canada CBP's province code (see `isCanadianOrigin`). */
  readonly country: string
  readonly name: string
  readonly street: string
  readonly city: string
}

const leftOut = new Set(['A', 'AN', 'AND', 'OF', 'THE'])
const form = /^[A-Z]{2}[A-Z0-9]{6,13}$/

/**
 * Builds a manufacturer identification code (MID) by CBP Directive 3500-13 and the appendix to 19 CFR part 102: country, three
 * letters of the first two words of the name, up to four digits of the largest number in the street line, three letters of the
 * city. At most fifteen characters. Hyphenated words are taken as two, by the regulation as remembered, not as read.
 */
export function manufacturerId(place: ManufacturerPlace): string {
  const name = nameWords(place.name).slice(0, 2).map((word) => word.slice(0, 3)).join('')
  return `${place.country}${name}${streetNumber(place.street)}${lettersOf(place.city).slice(0, 3)}`
}

/** Whether a text has the form that CBP accepts: country letters, then letters and digits, eight to fifteen in all. */
export function isManufacturerId(text: string): boolean {
  return form.test(text)
}

/** The words of a name that count: punctuation dropped, initials together as one word, articles and the like left out. */
function nameWords(name: string): readonly string[] {
  const words = plain(name).replace(/[-/]/g, ' ').replace(/[^A-Z0-9 ]/g, '').split(/ +/).filter((word) => word !== '')
  return joinInitials(words).filter((word) => !leftOut.has(word))
}

function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let afterInitial = false
  for (const word of words) {
    const isInitial = word.length === 1
    if (isInitial && afterInitial) joined.push(`${joined.pop() ?? ''}${word}`)
    else joined.push(word)
    afterInitial = isInitial
  }
  return joined
}

/** The largest number of the line, first four digits; numbered streets (`5th Avenue`) do not count. */
function streetNumber(street: string): string {
  const numbers = plain(street).split(/\s+/).map((word) => word.replace(/[^A-Z0-9]/g, '')).filter((word) => /^[0-9]+[A-Z]?$/.test(word))
  const digits = numbers.map((word) => word.replace(/[A-Z]$/, ''))
  const largest = digits.reduce((best, next) => (isLarger(next, best) ? next : best), '')
  return largest.slice(0, 4)
}

function isLarger(left: string, right: string): boolean {
  return left.length === right.length ? left > right : left.length > right.length
}

function lettersOf(text: string): string {
  return plain(text).replace(/[^A-Z]/g, '')
}

/** Upper case without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
