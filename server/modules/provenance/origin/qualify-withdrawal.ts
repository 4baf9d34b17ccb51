import { formatShortest } from '@customhouse/vocabulary/measures/decimal.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { drawsFrom, inventoryMethodOf, type Draw } from './commingled-stock.ts'
import type { Judgement } from './judgement.ts'
import { isProven } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { qualifyByEvent } from './qualify-event.ts'
import type { Qualification } from './qualification.ts'

/** A lot that was taken from a commingled stock of fungible goods by an inventory method; undefined where it was not. */
export function qualifyWithdrawal(lot: LotId, recorded: RecordedEvent, judgement: Judgement): Qualification | undefined {
  const method = inventoryMethodOf(recorded)
  const [stock, ...others] = recorded.event.inputs
  if (method === undefined || method === 'specific-identification' || stock === undefined || others.length > 0 || !isProven(recorded)) return undefined
  if (judgement.evidence.graph.madeBy(stock.lot).length < 2 || !judgement.agreement.inventory.methods.includes(method)) return undefined
  const draw = drawsOf(stock.lot, judgement).get(recorded.event.id)
  return draw === undefined ? undefined : qualificationOf(lot, recorded, { stock: stock.lot, draw, judgement })
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
  return {
    lot, outcome: draw.outcome, ...(isOriginating && { way: 'product-specific-rule' as const }),
    steps: [{ lot, words, authority, holds: isOriginating, evidence: [referenceTo(recorded)] }],
    findings: isOriginating ? [] : [findingOfEvent(condition, { event: recorded.event.id, lot })],
    leadsTo: [stock],
  }
}
