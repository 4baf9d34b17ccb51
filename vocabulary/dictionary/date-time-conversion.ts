import type { DateTimeValue } from './canonical-document.ts'
import { isDateTime } from './date-time-format.ts'

const day = String.raw`(\d{4})-(\d\d)-(\d\d)`
const minute = String.raw`${day}T(\d\d):(\d\d)`
const second = String.raw`${minute}:(\d\d)(?:\.0+)?`
const zone = String.raw`(Z|[+-]\d\d):?(\d\d)?`

/** Forms of UN/EDIFACT 2379 with the same in ISO 8601. */
const fromEdifact: ReadonlyMap<string, readonly [form: RegExp, iso: string]> = new Map([
  ['102', [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3']],
  ['203', [/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5']],
  ['204', [/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6']],
  ['304', [/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d(?::?\d\d)?)$/, '$1-$2-$3T$4:$5:$6$7']],
])

/** Forms of ISO 8601 with the same in digits, and its code. */
const fromIso: readonly (readonly [form: RegExp, digits: string, code: string])[] = [
  [new RegExp(`^${day}$`), '$1$2$3', '102'],
  [new RegExp(`^${minute}$`), '$1$2$3$4$5', '203'],
  [new RegExp(`^${second}$`), '$1$2$3$4$5$6', '204'],
  [new RegExp(`^${minute}${zone}$`), '$1$2$3$4$500$6$7', '304'],
  [new RegExp(`^${second}${zone}$`), '$1$2$3$4$5$6$7$8', '304'],
]

/** A date or time of an UN/EDIFACT format (code list 2379: 102, 203, 204, 304) as ISO 8601; undefined where it is none of them or does not exist. */
export function isoDateTime(text: string, format: string): string | undefined {
  const [form, iso] = fromEdifact.get(format) ?? []
  if (form === undefined || iso === undefined || !form.test(text) || !isDateTime(text, format)) return undefined
  return text.replace(form, iso).replace(/(T.*[+-]\d\d):?(\d\d)?$/, (_all, whole: string, minutes: string | undefined) => `${whole}:${minutes ?? '00'}`)
}

/**
 * A date or time of ISO 8601 in the format of UN/EDIFACT 2379 that says as much: 102, 203, 204, or 304 with a zone, of which a time without
 * seconds gets seconds of 00. Undefined where it is none, or has fractions of seconds.
 */
export function edifactDateTime(iso: string): DateTimeValue | undefined {
  const [form, digits, format] = isDateTime(iso) ? (fromIso.find(([known]) => known.test(iso)) ?? []) : []
  return form === undefined || digits === undefined || format === undefined ? undefined : { value: iso.replace(form, digits), format }
}
