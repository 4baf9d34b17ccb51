import { parseCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { operations } from '@customhouse/sdk/client/api.ts'

type DutyQuestion = NonNullable<operations['assessDuty']['requestBody']>['content']['application/json']

/** A question about duty as the address of the page carries it, so that it can be shared: every member text, empty where nothing is asked. */
export interface AskedDuty {
  readonly origin: string
  readonly value: string
  readonly quantities: readonly string[]
  readonly transport: string
  /** Chapter 99 numbers and others that are reported beside. */
  readonly beside: string
  readonly programme: string
}

const quantitiesMax = 3

/** Reads the address, where a router may have taken a text of digits for a number. */
export function askedDuty(search: Readonly<Record<string, unknown>>): AskedDuty {
  const { origin, value, transport, beside, programme } = search
  return {
    origin: textOf(origin).toUpperCase(), value: textOf(value).replaceAll(',', ''), transport: textOf(transport), beside: textOf(beside), programme: textOf(programme),
    quantities: textOf(search['quantities']).split(',').slice(0, quantitiesMax).map((text) => text.trim()),
  }
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

/** The question to the server; undefined until origin and value are given. */
export function dutyQuestion(code: string, date: string, asked: AskedDuty): DutyQuestion | undefined {
  const { origin, value, transport, programme } = asked
  if (!/^[A-Z]{2}$/.test(origin) || !/^\d{1,15}(?:\.\d{1,6})?$/.test(value)) return undefined
  return {
    // Numbers of chapter 99 stand before the number of the article, as they are reported.
    hts: [...besideNumbers(asked.beside), code], origin, value, date,
    quantities: asked.quantities.map((quantity) => ({ value: quantity === '' ? '0' : quantity })).slice(0, lastGiven(asked.quantities) + 1),
    ...(transport === '' ? {} : { transport }), ...(programme === '' ? {} : { spi: programme }),
  }
}

function lastGiven(quantities: readonly string[]): number {
  return quantities.findLastIndex((quantity) => quantity !== '')
}

/** Numbers with commas or blanks between, dots or not. */
export function besideNumbers(text: string): readonly string[] {
  return text.split(/[\s,;]+/).flatMap((one) => parseCommodityCode(one) ?? [])
}

/** Today, as the calendar of the device has it. */
export function today(now: Date): string {
  return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}

/** The day in the address, or today. */
export function askedDay(search: Readonly<Record<string, unknown>>, now: Date): string {
  const on = textOf(search['on'])
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : today(now)
}
