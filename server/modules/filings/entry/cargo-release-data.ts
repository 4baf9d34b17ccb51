import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { CargoReleaseData } from '../events.ts'
import { importerOf } from '../importer-of.ts'

/** What a declaration says for cargo release, as far as later filings are judged by it. */
export function cargoReleaseData(declaration: Declaration): CargoReleaseData {
  const carrierCode = declaration.conveyances[0]?.carrierCode
  return {
    importer: importerOf(declaration),
    typeCode: declaration.typeCode,
    isImmediateDelivery: declaration.indicators.immediateDelivery === true,
    isCertifiedFromSummary: declaration.kind === 'entry-summary',
    ...(declaration.portOfEntry === undefined ? {} : { portOfEntry: declaration.portOfEntry }),
    ...(declaration.transportMode === undefined ? {} : { transportMode: declaration.transportMode }),
    ...(carrierCode === undefined ? {} : { carrierCode }),
  }
}
