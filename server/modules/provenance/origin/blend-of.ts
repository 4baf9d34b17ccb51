import { add, formatDecimal, parseDecimal, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { contractualProcesses } from './contractual-processes.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import { isParty } from './is-party.ts'
import type { Judgement } from './judgement.ts'

/**
 * A batch of oil or gas that several tickets filled is one good, blended of all of them: diluent that came in by its own ticket is judged by
 * its part of the batch. Undefined for goods that stay apart, and where a part was filled outside the parties.
 */
export function blendOf(lot: LotId, makers: readonly RecordedEvent[], { agreement, evidence }: Judgement): RecordedEvent | undefined {
  const [first] = makers
  const codes = evidence.codesOf(lot)
  if (first === undefined || makers.length < 2 || codes.length === 0 || !codes.every((code) => code.startsWith('27'))) return undefined
  const parts = makers.map(({ event }) => event.outputs.find((part) => part.lot === lot) ?? { lot })
  const isOfParties = makers.every(({ event }, place) => {
    const country = countryOfMaking(event, parts[place] ?? { lot })
    return event.kind === 'transformation' && event.inputs.length > 0 && country !== undefined && country !== severalCountries && isParty(agreement, country)
  })
  if (!isOfParties || makers.some(({ event }) => contractualProcesses.has(event.process) || agreement.nonQualifying.processes.includes(event.process ?? ''))) return undefined
  const { process, ...event } = first.event
  // What made a part of it by another process must not lend that to the rest.
  const isOneProcess = process !== undefined && makers.every((each) => each.event.process === process)
  return { ...first, event: { ...event, ...(isOneProcess && { process }), inputs: makers.flatMap(({ event }) => event.inputs), outputs: [whole(lot, parts)] } }
}

function whole(lot: LotId, parts: readonly LotPart[]): LotPart {
  const unit = parts[0]?.quantity?.unit
  const particulars = parts[0]?.particulars
  const total = unit === undefined ? undefined : parts.map((part) => amountIn(part, unit)).reduce((one, other) => (one === undefined || other === undefined ? undefined : add(one, other)), zero)
  return { lot, ...(total !== undefined && unit !== undefined && { quantity: { value: formatDecimal(total), unit } }), ...(particulars !== undefined && { particulars }) }
}

function amountIn({ quantity }: LotPart, unit: string): Decimal | undefined {
  const read = quantity?.unit === unit ? parseDecimal(quantity.value) : undefined
  return read === undefined || read.units < 0n ? undefined : read
}
