import { compareDecimals } from '@customhouse/vocabulary/measures/decimal.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { kilogramsOf } from './steel-goods.ts'
import { makerOf } from './melt-and-pour.ts'
import { steelConditions as conditions } from './steel-conditions.ts'
import type { SteelCase } from './steel-item.ts'
import { millTesting } from './steel-words.ts'

const findingsMax = 200

/** Whether each piece leads back to a heat, each heat to its own mill, and no more was shipped of a product than its mill certified. */
export function checkHeatGenealogy(given: SteelCase): readonly Finding[] {
  return [...claimedHeats(given), ...piecesWithoutHeat(given), ...heavierThanCertified(given)].slice(0, findingsMax)
}

/** A number means nothing without its maker, so nobody else can make a heat of that number. */
function claimedHeats({ graph }: SteelCase): readonly Finding[] {
  return graph.events.flatMap(({ event, source, standing }) => event.outputs.flatMap(({ lot }) => {
    const maker = lot.startsWith('heat-number:') ? makerOf(lot) : undefined
    if (maker === undefined || source.issuer === maker) return []
    // What nobody recognised says must not stand against those who tell the truth.
    return [findingOfEvent(standing === 'verified' ? conditions.heatOfAnotherMill : conditions.heatClaimedWithoutProof, { event: event.id, lot })]
  }))
}

function piecesWithoutHeat({ graph, melting, items }: SteelCase): readonly Finding[] {
  return items.flatMap(({ lots }) => lots).flatMap(({ twinLot: { lot } }) => {
    if (melting.isHeat(lot) || graph.madeBy(lot).some(({ event }) => event.inputs.length > 0)) return []
    const [event] = [...graph.madeBy(lot), ...graph.about(lot)]
    return event === undefined ? [] : [findingOfEvent(conditions.pieceWithoutHeat, { event: event.event.id, lot })]
  })
}

function heavierThanCertified({ graph, items }: SteelCase): readonly Finding[] {
  return items.flatMap(({ lots }) => lots).flatMap(({ twinLot: { lot }, kilograms }) => {
    const report = graph.madeBy(lot).find(({ event, standing }) => event.process === millTesting && standing === 'verified')
    const certified = kilogramsOf(report?.event.outputs.find((part) => part.lot === lot)?.quantity)
    return report !== undefined && kilograms !== undefined && certified !== undefined && compareDecimals(kilograms, certified) > 0
      ? [findingOfEvent(conditions.weightsDiffer, { event: report.event.id, lot })]
      : []
  })
}
