import type { ScannedSegment } from './segment-scanner.ts'
import type { ElementRule, ElementType } from './set-layout.ts'

/** What the length of an element is measured against: 004010 and before, or later. */
export type Era = 'base' | 'later'

type Check = (bytes: Uint8Array, from: number, to: number) => string | undefined

const text: Check = (bytes, from, to) => (hasControl(bytes, from, to) ? '6' : undefined)
const whole: Check = (bytes, from, to) => (isNumber(bytes, from, to, 0) ? undefined : '6')

const checks: Readonly<Record<ElementType, Check>> = {
  AN: text, ID: text, N0: whole, N1: whole, N2: whole, R: (bytes, from, to) => (isNumber(bytes, from, to, 1) ? undefined : '6'), DT: dateFault, TM: timeFault, C: text,
}

/** What is wrong with a value that is there, as AK403 code, or undefined. */
export function elementFault(segment: ScannedSegment, element: number, rule: ElementRule): string | undefined {
  // The scanner has seen whether any byte is unusual: most text need not be looked at again.
  if (!segment.isOdd && (rule.type === 'AN' || rule.type === 'ID')) return undefined
  return checks[rule.type](segment.bytes, segment.startOf(element), segment.endOf(element))
}

/** Whether the length of a value is within its rule, signs and points not counted (X12.6): AK403 code 4 or 5, or undefined. */
export function lengthFault(segment: ScannedSegment, element: number, limits: { rule: ElementRule; era: Era }): string | undefined {
  const { rule, era } = limits
  const length = rule.type === 'AN' || rule.type === 'ID' ? textLength(segment, element) : digitsLength(segment, element)
  if (length < rule.min) return '4'
  return length > (era === 'base' ? rule.max : rule.laterMax) ? '5' : undefined
}

function textLength(segment: ScannedSegment, element: number): number {
  return segment.isOdd ? segment.valueOf(element).length : segment.lengthOf(element)
}

function digitsLength(segment: ScannedSegment, element: number): number {
  const to = segment.endOf(element)
  let length = 0
  for (let at = segment.startOf(element); at < to; at += 1) {
    const byte = segment.bytes[at]
    if (byte !== 0x2d && byte !== 0x2e) length += 1
  }
  return length
}

function hasControl(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 || byte === 0x7f) return true
  }
  return false
}

// eslint-disable-next-line max-params -- called for every number of an interchange: an object for each would cost more than the check
function isNumber(bytes: Uint8Array, from: number, to: number, points: number): boolean {
  let left = points
  let digits = 0
  for (let at = bytes[from] === 0x2d ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x30 && byte <= 0x39) digits += 1
    else if (byte === 0x2e && left > 0) left -= 1
    else return false
  }
  return digits > 0
}

function dateFault(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (!isNumber(bytes, from, to, 0) || bytes[from] === 0x2d) return '8'
  if (to - from !== 8) return '8'
  const month = pair(bytes, from + 4)
  const day = pair(bytes, from + 6)
  return month < 1 || month > 12 || day < 1 || day > daysOf(month, pair(bytes, from) * 100 + pair(bytes, from + 2)) ? '8' : undefined
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function timeFault(bytes: Uint8Array, from: number, to: number): string | undefined {
  const length = to - from
  if (!isNumber(bytes, from, to, 0) || bytes[from] === 0x2d) return '9'
  if (length < 4) return '9'
  const hasSeconds = length >= 6
  return pair(bytes, from) > 23 || pair(bytes, from + 2) > 59 || length === 5 || (hasSeconds && pair(bytes, from + 4) > 59) ? '9' : undefined
}

function pair(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) - 0x30) * 10 + (bytes[at + 1] ?? 0) - 0x30
}
