import { formatShortest } from '@customhouse/vocabulary/measures/decimal.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { areAlike } from './commodity-range.ts'
import { drawsFrom, inventoryMethodOf, type Draw } from './commingled-stock.ts'
import { contractualProcesses } from './contractual-processes.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import { isParty } from './is-party.ts'
import type { Judgement } from './judgement.ts'
import { isProven } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { qualifyByEvent } from './qualify-event.ts'
import { greatestShare, type Qualification } from './qualification.ts'

/** A lot that was taken from a commingled stock of fungible goods by an inventory method; undefined where it was not. */
export function qualifyWithdrawal(lot: LotId, recorded: RecordedEvent, judgement: Judgement): Qualification | undefined {
  const method = inventoryMethodOf(recorded)
  const [stock, ...others] = recorded.event.inputs
  if (!isPlainWithdrawal(lot, recorded, judgement)) return undefined
  if (method === undefined || method === 'specific-identification' || stock === undefined || others.length > 0 || !isProven(recorded)) return undefined
  if (judgement.evidence.graph.madeBy(stock.lot).length < 2 || !judgement.agreement.inventory.methods.includes(method)) return undefined
  const draw = drawsOf(stock.lot, judgement).get(recorded.event.id)
  return draw === undefined ? undefined : qualificationOf(lot, recorded, { stock: stock.lot, draw, judgement })
}

/** What is taken out is what was put in: an exchange, a working, or what was done outside the parties is judged as what it is. */
function isPlainWithdrawal(lot: LotId, { event }: RecordedEvent, { agreement, evidence }: Judgement): boolean {
  const country = countryOfMaking(event, event.outputs.find((part) => part.lot === lot) ?? { lot })
  const isElsewhere = country !== undefined && (country === severalCountries || !isParty(agreement, country))
  const isOther = event.kind === 'production' || contractualProcesses.has(event.process) || agreement.nonQualifying.processes.includes(event.process ?? '')
  return !isElsewhere && !isOther && keepsItsCode(lot, event, evidence)
}

function keepsItsCode(lot: LotId, event: ProvenanceEvent, evidence: Judgement['evidence']): boolean {
  const [codes, stocked] = [evidence.codesOf(lot), event.inputs.flatMap((part) => evidence.codesOf(part.lot))]
  return codes.length === 0 || stocked.length === 0 || areAlike(codes, stocked)
}

function drawsOf(stock: LotId, judgement: Judgement): ReadonlyMap<string, Draw> {
  const known = judgement.draws.get(stock)
  if (known !== undefined) return known
  const { graph } = judgement.evidence
  const receipts = graph.madeBy(stock).map((recorded) => [recorded, qualifyByEvent(stock, recorded, judgement).outcome] as const)
  const draws = drawsFrom({ lot: stock, receipts, withdrawals: graph.usedBy(stock) })
  judgement.draws.set(stock, draws)
  return draws
}

function qualificationOf(lot: LotId, recorded: RecordedEvent, { stock, draw, judgement }: { readonly stock: LotId; readonly draw: Draw; readonly judgement: Judgement }): Qualification {
  const { authority } = judgement.agreement.inventory
  const words = `taken from a commingled stock by ${draw.method.replaceAll('-', ' ')}: ${formatShortest(draw.originatingPercent)} percent originates`
  const condition = { ...(draw.isMethodChanged ? conditions.inventoryMethodChanged : conditions.stockNotOriginating), authority }
  const isOriginating = draw.outcome === 'originating'
  const share = greatestShare(judgement.evidence.graph.madeBy(stock).map((receipt) => qualifyByEvent(stock, receipt, judgement)))
  return {
    lot, outcome: draw.outcome, ...(isOriginating && { way: 'product-specific-rule' as const }), ...(isOriginating && share !== undefined && { disregardedShare: share }),
    steps: [{ lot, words, authority, holds: isOriginating, evidence: [referenceTo(recorded)] }],
    findings: isOriginating ? [] : [findingOfEvent(condition, { event: recorded.event.id, lot })],
    leadsTo: [stock],
  }
}
