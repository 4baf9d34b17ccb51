import type { DateTimeValue } from './canonical-document.ts'
import { isDateTime } from './date-time-format.ts'

const forms: ReadonlyMap<string, RegExp> = new Map([
  ['102', /^(\d{4})(\d\d)(\d\d)$/],
  ['203', /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/],
  ['204', /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/],
  ['304', /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d(?::?\d\d)?)$/],
])

const isoForm = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/** A date or time of an UN/EDIFACT format (code list 2379: 102, 203, 204, 304) as ISO 8601; undefined where it is none of them or does not exist. */
export function isoDateTime(text: string, format: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone = ''] = forms.get(format)?.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined || !isDateTime(text, format)) return undefined
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return date
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${isoZone(zone)}`
}

/**
 * A date or time of ISO 8601 in the format of UN/EDIFACT 2379 that says as much: 102, 203, 204, or 304 with a zone, of which a time without
 * seconds gets seconds of 00. Undefined where it is none, or has fractions of seconds.
 */
export function edifactDateTime(iso: string): DateTimeValue | undefined {
  const [, year, month, day, hour, minute, second, zone] = isoForm.exec(iso) ?? []
  if (year === undefined || month === undefined || day === undefined || /\.\d*[1-9]/.test(iso) || !isDateTime(iso)) return undefined
  const date = `${year}${month}${day}`
  if (hour === undefined || minute === undefined) return { value: date, format: '102' }
  if (zone !== undefined) return { value: `${date}${hour}${minute}${second ?? '00'}${zone.replace(':', '')}`, format: '304' }
  return second === undefined ? { value: `${date}${hour}${minute}`, format: '203' } : { value: `${date}${hour}${minute}${second}`, format: '204' }
}

/** `+01` and `+0100` as `+01:00`. */
function isoZone(zone: string): string {
  return zone === '' || zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
}
