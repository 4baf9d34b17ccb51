import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { areAlike } from './commodity-range.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import { isOfAnotherMaker, isProven, type LotEvidence } from './lot-evidence.ts'

/** Codes that share so many digits are of one heading. */
const headingDigits = 4

interface Looked {
  readonly own: readonly string[]
  readonly further: readonly LotId[]
}

/**
 * The countries that lots may be of, by proven events: where they were produced, and where they were changed to another heading; what was only put
 * together, taken out or changed within its heading is of the countries of its materials. Each lot is met once, without recursion.
 */
export function countriesOf(goods: readonly LotId[], evidence: LotEvidence): ReadonlySet<string> {
  const countries = new Set<string>()
  const seen = new Set(goods)
  for (const lot of seen) {
    for (const { own, further } of lookAt(lot, evidence)) {
      for (const country of own) countries.add(country)
      for (const each of further) seen.add(each)
    }
  }
  return countries
}

function lookAt(lot: LotId, evidence: LotEvidence): readonly Looked[] {
  const makers = evidence.graph.madeBy(lot).filter((recorded) => isProven(recorded) && !isOfAnotherMaker(lot, recorded))
  return makers.length === 0 ? [{ own: statedOf(lot, evidence), further: [] }] : makers.map((maker) => lookAtMaking(lot, maker, evidence))
}

function lookAtMaking(lot: LotId, { event }: RecordedEvent, evidence: LotEvidence): Looked {
  const country = countryOfMaking(event, event.outputs.find((part) => part.lot === lot) ?? { lot })
  const materials = event.inputs.map((part) => part.lot)
  const same = event.kind === 'aggregation' || event.kind === 'disaggregation' ? materials : materials.filter((material) => isOfHeading(material, lot, evidence))
  const isChanged = same.length === 0 || same.length < materials.length
  return { own: isChanged && country !== undefined && country !== severalCountries ? [country] : [], further: same }
}

function isOfHeading(material: LotId, lot: LotId, evidence: LotEvidence): boolean {
  const [ones, others] = [evidence.codesOf(material), evidence.codesOf(lot)].map((codes) => codes.map((code) => code.slice(0, headingDigits)))
  return areAlike(ones ?? [], others ?? [])
}

function statedOf(lot: LotId, evidence: LotEvidence): readonly string[] {
  return evidence.spokenOf(lot).filter(({ recorded }) => isProven(recorded)).flatMap(({ part: { particulars } }) => particulars?.countryOfMeltAndPour ?? particulars?.countryOfOrigin ?? [])
}
