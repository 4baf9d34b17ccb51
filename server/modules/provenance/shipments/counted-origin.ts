import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { DigitalTwin, OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { unitMismatch } from '../balance/balance-conditions.ts'
import { shipmentConditions } from './shipment-conditions.ts'

/** What leaves the origin of goods open though every link that is seen bears it out, with what is said of the origin then. */
const openLeft: ReadonlyMap<string, Condition> = new Map([[unitMismatch.code, shipmentConditions.uncounted], [shipmentConditions.cut.code, shipmentConditions.notAllSeen]])

/**
 * An origin that is borne out by what is seen of goods of which not all is seen, or nobody can tell whether more came out than went in: other
 * goods could stand among them. Such an origin is not supported. Pure.
 */
export function countedOrigin(origin: OriginAssessment, { findings }: Pick<DigitalTwin, 'findings'>): OriginAssessment {
  const open = findings.flatMap(({ code, pointer }) => {
    const condition = openLeft.get(code)
    return condition === undefined ? [] : [{ ...condition, pointer }]
  })
  return origin.status !== 'supported' || open.length === 0 ? origin : { ...origin, status: 'unsupported', findings: [...origin.findings, ...open] }
}
