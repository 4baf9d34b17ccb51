import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { EarlyDecision } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { covers, type CertificateState } from './certificates.ts'
import { chainIsComplete, type FoodShipment } from './food-shipment.ts'
import type { ColdChain } from './temperature.ts'
import { trackingEventOf } from './tracking-event.ts'

/** What was found of a shipment that an early decision rests on. */
export interface Grounds {
  readonly certificates: CertificateState
  readonly coldChain: ColdChain
  readonly lotCodes: readonly Finding[]
}

type Reason = EarlyDecision['reasons'][number]

/**
 * What would be decided of perishables before they reach the border: release where everything holds; examine where something speaks against
 * them; else wait for what is missing. Undefined of food that keeps.
 */
export function earlyDecision(shipment: FoodShipment, grounds: Grounds): EarlyDecision | undefined {
  if (!shipment.lots.some(({ traced, isFresh }) => traced?.perishable ?? isFresh)) return undefined
  const against = reasonsAgainst(shipment, grounds)
  const missing = reasonsMissing(shipment, grounds)
  const outcome = against.some(({ holds }) => !holds) ? 'examine' : missing.some(({ holds }) => !holds) ? 'wait' : 'release'
  return { outcome, reasons: [...against, ...missing] }
}

function reasonsAgainst({ twin }: FoodShipment, { certificates, coldChain, lotCodes }: Grounds): readonly Reason[] {
  return [
    { words: 'nothing in the chain contradicts itself', holds: twin.supports !== 'nothing' },
    { words: 'traceability lot codes are kept', holds: !lotCodes.some(isWarning), authority: '21 CFR 1.1320' },
    { words: 'no certificate stands against the goods', holds: !certificates.findings.some(isWarning), authority: '7 CFR 319.56-3' },
    { words: 'measured temperatures are within the stated limits', holds: coldChain.holds },
  ]
}

function reasonsMissing(shipment: FoodShipment, { certificates, coldChain }: Grounds): readonly Reason[] {
  const { lots, lineage } = shipment
  const has = (process: string): boolean => certificates.sound.some(({ event }) => event.process === process)
  const plants = lots.filter(({ isFresh }) => isFresh)
  return [
    { words: 'every lot leads back to its harvest or making', holds: chainIsComplete(shipment) },
    { words: 'every step of the chain is verified', holds: lineage.length > 0 && [...lineage, ...handling(shipment)].every(({ standing }) => standing === 'verified') },
    ...(plants.length === 0 ? [] : [{ words: 'plant protection certified each lot', holds: plants.every((lot) => certificates.sound.some((one) => covers(one, lot))), authority: '7 CFR 319.56-3, 319.56-4' }]),
    { words: 'the importer verifies its foreign supplier', holds: has('foreign-supplier-verification'), authority: '21 CFR 1.502, 1.509' },
    { words: 'the facility is registered', holds: has('facility-registration'), authority: '21 CFR 1.225' },
    { words: 'the temperature was measured on the way', holds: coldChain.measured.length > 0 },
  ]
}

/** Shipping and receiving of the lots themselves; measurements come from devices that have no credentials. */
function handling({ lots, graph }: FoodShipment): readonly RecordedEvent[] {
  return lots.flatMap(({ of }) => graph.about(of.lot)).filter(({ event }) => trackingEventOf(event) === 'shipping')
}

function isWarning({ severity }: Finding): boolean {
  return severity !== 'information'
}
