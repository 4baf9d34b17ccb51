import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { compareDecimals, decimal, decimalOf, divideRounded, multiply, parseDecimal, subtract, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { temperatureBroken, temperatureUnreadable } from './food-conditions.ts'
import { temperatureLimits, type TemperatureLimit } from './temperature-limits.table.ts'

/** What measurements say of the cold chain. */
export interface ColdChain {
  readonly findings: readonly Finding[]
  /** Events with a temperature that could be compared. */
  readonly measured: readonly RecordedEvent[]
  readonly holds: boolean
}

interface StatedLimits { readonly maximum?: Decimal; readonly minimum?: Decimal }

/** Holds each measured temperature against what its own event states, else what the parties stated anywhere in the chain, else law or guidance for the food. */
export function coldChainOf(recorded: readonly RecordedEvent[], food: string | undefined, on: DateText): ColdChain {
  const agreed = agreedLimits(recorded)
  const limit = temperatureLimits.find((each) => each.food === food && isWithin(each, on))
  const findings: Finding[] = []
  const measured: RecordedEvent[] = []
  for (const one of recorded) {
    const temperatures = temperaturesOf(one.event)
    if (temperatures.length === 0) continue
    const known = temperatures.filter((each) => each !== undefined)
    if (known.length < temperatures.length) findings.push(findingOfEvent(temperatureUnreadable, { event: one.event.id }))
    if (known.length > 0) measured.push(one)
    const broken = brokenBy(known, { own: statedLimits(one.event), agreed, limit })
    if (broken !== undefined) findings.push(findingOfEvent(broken, { event: one.event.id }))
  }
  return { findings, measured, holds: !findings.some(({ severity }) => severity === 'warning') }
}

function brokenBy(known: readonly Decimal[], { own, agreed, limit }: { readonly own: StatedLimits; readonly agreed: StatedLimits; readonly limit: TemperatureLimit | undefined }): ReturnType<typeof temperatureBroken> | undefined {
  const stated = own.maximum === undefined && own.minimum === undefined ? agreed : own
  if (known.some((each) => outside(each, stated))) return temperatureBroken('Temperature as the parties of the shipment state it; 21 CFR 1.908(e)', 'warning')
  if (stated.maximum !== undefined || limit === undefined) return undefined
  return known.some((each) => outside(each, { maximum: decimal(limit.celsiusMax) })) ? temperatureBroken(limit.authority, limit.basis === 'law' ? 'warning' : 'information') : undefined
}

function outside(celsius: Decimal, { maximum, minimum }: StatedLimits): boolean {
  return (maximum !== undefined && compareDecimals(celsius, maximum) > 0) || (minimum !== undefined && compareDecimals(celsius, minimum) < 0)
}

/** The strictest that anyone of the chain states. */
function agreedLimits(recorded: readonly RecordedEvent[]): StatedLimits {
  let agreed: StatedLimits = {}
  for (const { event } of recorded) {
    const { maximum, minimum } = statedLimits(event)
    if (maximum !== undefined && (agreed.maximum === undefined || compareDecimals(maximum, agreed.maximum) < 0)) agreed = { ...agreed, maximum }
    if (minimum !== undefined && (agreed.minimum === undefined || compareDecimals(minimum, agreed.minimum) > 0)) agreed = { ...agreed, minimum }
  }
  return agreed
}

function statedLimits({ attributes }: ProvenanceEvent): StatedLimits {
  const [maximum, minimum] = ['temperature-maximum-celsius', 'temperature-minimum-celsius'].map((name) => parseDecimal(attributes?.[name] ?? ''))
  return { ...(maximum !== undefined && { maximum }), ...(minimum !== undefined && { minimum }) }
}

/** Where trades leave what was measured; EPCIS sensors report one reading after another. */
const readingNames = ['temperature-celsius', 'sensor-temperature'] as const
const readingsMax = 100

/** The temperatures of an event in degrees Celsius; undefined for one that cannot be read. */
function temperaturesOf({ attributes }: ProvenanceEvent): readonly (Decimal | undefined)[] {
  return readingNames.flatMap((name) => (attributes?.[name] ?? '').split(',', readingsMax)).filter((text) => text.trim() !== '').map(celsiusOf)
}

/** `4.5`, `4.5 CEL` or `40 FAH`. */
function celsiusOf(text: string): Decimal | undefined {
  const [number = '', unit] = text.trim().split(' ')
  const value = parseDecimal(number)
  if (value === undefined || unit === undefined || unit === 'CEL') return value
  return unit === 'FAH' ? divideRounded(multiply(subtract(value, decimalOf(32)), decimalOf(5)), decimalOf(9), 4) : undefined
}
