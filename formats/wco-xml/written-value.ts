import { elementOf } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { collapsed, collapses } from './canonical-value.ts'
import { hasForbidden } from './scan-xml.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import type { CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { XmlPlace } from './xml-place.ts'

/** A value as an element holds it, with the attribute that qualifies it. */
export interface WrittenValue {
  readonly text: string
  readonly qualifier?: string
  /** What had to be assumed to write it at all. */
  readonly assumed?: string
  /** Whether the value as it is stated cannot be told from what is written. */
  readonly isChanged?: boolean
}

/**
 * The value in the form that the published schema of its place takes; undefined where no form of it is valid there. Places of our own
 * namespace take every value that XML can hold.
 */
export function writtenValue(place: XmlPlace, value: CanonicalValue): WrittenValue | undefined {
  const { parts, qualifier } = partsOf(value)
  if (!isXml(parts.value) || !isXml(qualifier ?? '') || !isKept(place, parts.value)) return undefined
  if (place.isPublished && place.place.kind === 'dateTime') return dateTime(parts.value, qualifier)
  const stated = { text: parts.value, ...(qualifier !== undefined && { qualifier }) }
  return !place.isPublished || isAllowed(place, stated) ? stated : undefined
}

function isAllowed(place: XmlPlace, { text, qualifier }: WrittenValue): boolean {
  return qualifierFits(place.place.kind, qualifier) && fitsSchema(place, text)
}

/** Whether a value is read as it is written: codes and numbers lose white space around them. */
function isKept({ place: { kind } }: XmlPlace, value: string): boolean {
  return kind === 'class' || !collapses(kind) || collapsed(value) === value
}

/** Carriage returns are left out too: they would be read as line feeds. */
function isXml(text: string): boolean {
  return !hasForbidden(text) && !text.includes('\r')
}

function partsOf(value: CanonicalValue): { readonly parts: { readonly value: string }; readonly qualifier: string | undefined } {
  if (typeof value === 'string') return { parts: { value }, qualifier: undefined }
  return { parts: value, qualifier: qualifierIn(value) }
}

function qualifierIn(parts: Exclude<CanonicalValue, string>): string | undefined {
  if ('currency' in parts) return parts.currency
  if ('unit' in parts) return parts.unit
  return 'format' in parts ? parts.format : undefined
}

/** Currencies are three capitals, units up to 5 characters; no other value has a qualifier (UnqualifiedDataType of the schemas). */
function qualifierFits(kind: string, qualifier: string | undefined): boolean {
  if (qualifier === undefined) return true
  return kind === 'amount' ? /^[A-Z]{3}$/.test(qualifier) : /^[^<&"\s]{1,5}$/.test(qualifier)
}

/** Values that the schemas allow beside the format, by path: function codes of declarations (EDIFACT 1225), and the container indicator. */
const enumerations: ReadonlyMap<string, readonly string[]> = new Map([
  ['declaration/functionCode', ['9', '13', '14']],
  ['declaration/goodsShipment/consignment/containerCode', ['0', '1']],
])

function fitsSchema(place: XmlPlace, value: string): boolean {
  const { path, kind } = place.place
  if (enumerations.get(path)?.includes(value) === false) return false
  if (kind === 'indicator') return value === 'true' || value === 'false'
  return path.startsWith('metaData/') || fitsFormat(place, value)
}

const numbers: ReadonlySet<string> = new Set(['amount', 'measure', 'quantity', 'numeric'])

function fitsFormat({ place, namespace }: XmlPlace, value: string): boolean {
  const format = elementOf(place.id)?.format ?? ''
  if (numbers.has(place.kind)) return fitsNumber(value, format)
  // The schema of responses lets values be empty and go over several lines, that of declarations does not
  return (namespace === wcoNamespaces.response || isOneLine(value)) && fitsText(value, format)
}

function fitsText(value: string, format: string): boolean {
  const parts = /^(an|a|n)(\.\.)?(\d+)$/.exec(format)
  if (parts === null) return true
  const length = codePoints(value)
  const lengthFits = parts[2] === undefined ? length === Number(parts[3]) : length <= Number(parts[3])
  const shape = parts[1] === 'an' ? undefined : shapes.get(parts[1] ?? '')
  return lengthFits && shape?.test(value) !== false
}

const shapes: ReadonlyMap<string, RegExp> = new Map([['a', /^[a-zA-Z]*$/], ['n', /^[0-9]*$/]])

function fitsNumber(value: string, format: string): boolean {
  const number = /^[+-]?(?:(\d+)(?:\.(\d*))?|\.(\d+))$/.exec(value)
  if (number === null) return false
  const limits = /^n\.\.(\d+)(?:,(\d+))?$/.exec(format)
  if (limits === null) return true
  const whole = (number[1] ?? '').replace(/^0+/, '')
  const fraction = (number[2] ?? number[3] ?? '').replace(/0+$/, '')
  return whole.length + fraction.length <= Number(limits[1]) && fraction.length <= Number(limits[2] ?? 0)
}

/** Schemas take EDIFACT formats 102 (date) and 304 (date and time with zone); others are turned into these where they say as much. */
function dateTime(value: string, format: string | undefined): WrittenValue | undefined {
  if (format === '102' || format === '304') return isSchemaDateTime(value) ? { text: value, qualifier: format } : undefined
  const compact = format === undefined ? fromIso(value) : fromEdifact(value, format)
  return compact !== undefined && isSchemaDateTime(compact.text) ? compact : undefined
}

function isSchemaDateTime(value: string): boolean {
  return /^20\d{6}(?:\d{6}(?:Z|[-+]\d\d))?$/.test(value)
}

const assumedZone = 'The time is written as UTC, since the document states no zone'

function fromIso(value: string): WrittenValue | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[-+]\d\d(?=:00$|$))?(?::00)?)?$/.exec(value)
  if (iso === null) return undefined
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone] = iso
  if (hour === undefined) return { text: year + month + day, qualifier: '102' }
  const text = `${year}${month}${day}${hour}${minute}${second}${zone ?? 'Z'}`
  return { text, qualifier: '304', ...(zone === undefined && { assumed: assumedZone, isChanged: true }) }
}

function fromEdifact(value: string, format: string): WrittenValue | undefined {
  const seconds = new Map([['203', '00'], ['204', '']]).get(format)
  if (seconds === undefined || !/^(?:\d{12}|\d{14})$/.test(value)) return undefined
  return { text: `${value}${seconds}Z`, qualifier: '304', assumed: assumedZone, isChanged: true }
}

/** Schemas count characters of Unicode, not units of UTF-16. */
function codePoints(text: string): number {
  return text.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, '_').length
}

/** The pattern that nearly every text of declarations has: something else than spaces, in one line. */
function isOneLine(value: string): boolean {
  return !value.includes('\n') && /[^\t ]/.test(value)
}
