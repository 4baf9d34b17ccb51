/** The numbers that a GS1 Digital Link holds: of a trade item with its lot and serial number, of a logistic unit, or of a place or party. */
export interface DigitalLink {
  /** Global Trade Item Number, 8, 12, 13 or 14 digits as written. */
  readonly gtin?: string
  readonly lotNumber?: string
  readonly serialNumber?: string
  /** Serial Shipping Container Code, 18 digits. */
  readonly sscc?: string
  /** Global Location Number, 13 digits. */
  readonly gln?: string
}

type NumberName = keyof DigitalLink

const gln = /^\d{13}$/
const ofLot = /^[\w.-]{1,20}$/

// Application identifiers that a link can begin with, and those that can follow the number of a trade item, in their order.
const primary: ReadonlyMap<string, readonly [NumberName, RegExp]> = new Map([
  ['01', ['gtin', /^(?:\d{8}|\d{12,14})$/]], ['00', ['sscc', /^\d{18}$/]], ['414', ['gln', gln]], ['417', ['gln', gln]],
])
const following: ReadonlyMap<string, readonly [NumberName, RegExp]> = new Map([['10', ['lotNumber', ofLot]], ['21', ['serialNumber', ofLot]]])

const lengthMax = 2048

/**
 * Reads a GS1 Digital Link of any host, e.g. `https://id.gs1.org/01/09521234001235/10/A-7` (GS1 Digital Link Standard: URI Syntax,
 * the path of the uncompressed form; what stands in its query is left aside). Check digits are not judged, and lots and serial
 * numbers that need percent-encoding are not read. Undefined where the text is no such link.
 */
export function parseDigitalLink(text: string): DigitalLink | undefined {
  if (text.length > lengthMax || !/^https?:\/\//i.test(text)) return undefined
  const segments = (text.split(/[?#]/, 1)[0] ?? '').split('/').slice(3)
  const start = segments.findIndex((_, index) => numberAt(segments, index, primary) !== undefined)
  if (start < 0) return undefined
  const found = [numberAt(segments, start, primary), numberAt(segments, start + 2, following), numberAt(segments, start + 4, following)]
  return Object.fromEntries(found.filter((entry) => entry !== undefined))
}

function numberAt(segments: readonly string[], index: number, among: typeof primary): readonly [NumberName, string] | undefined {
  const [number, form] = among.get(segments[index] ?? '') ?? []
  const value = segments[index + 1] ?? ''
  return number !== undefined && form?.test(value) === true ? [number, value] : undefined
}
