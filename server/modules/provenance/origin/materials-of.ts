import type { LotId, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { impliedGoods, impliedMaterials } from './implied-materials.ts'
import type { Judgement } from './judgement.ts'
import { isProven, type LotEvidence } from './lot-evidence.ts'
import { isUsedAs, type Material } from './material.ts'
import { heatScheme } from './qualify-source.ts'

/** The materials of an event, or those that its process is known to need. Indirect materials and packing are none. */
export function materialsOf(recorded: RecordedEvent, judgement: Judgement): readonly Material[] {
  const { event } = recorded
  const { agreement, evidence } = judgement
  if (event.inputs.length === 0) return impliedOf(event)
  const counted = event.inputs.filter((part) => !agreement.disregarded.uses.some((use) => isUsedAs({ part }, use)))
  return counted.map((part) => {
    const qualification = judgement.qualificationOf(part.lot) ?? { lot: part.lot, outcome: 'not-shown' as const, steps: [], findings: [], leadsTo: [] }
    return { lot: part.lot, part, qualification, codes: codesOfMaterial(part.lot, evidence) }
  })
}

/** A report on a heat states the code of what was made of it, so it says nothing of the heat itself. */
function codesOfMaterial(lot: LotId, evidence: LotEvidence): readonly string[] {
  const stated = lot.startsWith(heatScheme) ? [] : evidence.codesOf(lot)
  return stated.length > 0 ? stated : impliedCodesOf(lot, evidence)
}

function impliedCodesOf(lot: LotId, evidence: LotEvidence): readonly string[] {
  return evidence.graph.madeBy(lot).filter(isProven).flatMap(({ event }) => impliedGoods.get(event.process ?? '') ?? [])
}

function impliedOf(event: ProvenanceEvent): readonly Material[] {
  const lot = event.id
  const codes = impliedMaterials.get(event.process ?? '')
  return codes === undefined ? [] : [{ lot, part: { lot }, codes, qualification: { lot, outcome: 'not-shown', steps: [], findings: [], leadsTo: [] } }]
}
