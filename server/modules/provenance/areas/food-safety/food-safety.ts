import type { Area } from '../area.ts'
import { agencyDataOf } from './agency-data.ts'
import { certificateState } from './certificates.ts'
import { earlyDecision } from './early-decision.ts'
import { foodShipment, isFood } from './food-shipment.ts'
import { keyDataFindings } from './key-data.ts'
import { lotCodeFindings } from './lot-codes.ts'
import { priorNotice } from './prior-notice.ts'
import { coldChainOf } from './temperature.ts'

/** Food: records of subpart S, certificates before arrival, prior notice, data for FDA and APHIS, and what would be decided of perishables today. */
export const foodSafety: Area = {
  name: 'food-safety',
  title: 'Food safety',
  appliesTo: isFood,
  assess(twin, context) {
    const shipment = foodShipment(twin, context.on)
    const { on } = shipment
    const traced = shipment.lots.find((lot) => lot.traced !== undefined)?.traced
    const keyData = traced === undefined ? { findings: [], needed: [] } : keyDataFindings(shipment.graph.events, on)
    const certificates = certificateState(shipment)
    const lotCodes = lotCodeFindings(shipment.graph)
    const coldChain = coldChainOf(shipment.graph.events, traced?.name, on)
    const notice = priorNotice(shipment, certificates.sound)
    const decision = earlyDecision(shipment, { certificates, coldChain, lotCodes })
    return {
      area: 'food-safety',
      findings: [...lotCodes, ...certificates.findings, ...coldChain.findings, ...keyData.findings],
      derived: [...notice.derived, ...agencyDataOf(shipment, certificates.sound)],
      needed: [...certificates.needed, ...notice.needed, ...keyData.needed],
      ...(decision !== undefined && { earlyDecision: decision }),
    }
  },
}
