import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { generalStatement } from './general-statement.ts'
import { derivations } from './registry.ts'

const byType: ReadonlyMap<string, Derivation> = new Map(derivations.map((derivation) => [derivation.type, derivation]))

/** What happened according to a credential of this type; a type without a derivation of its own says what it says of lots and papers. */
export function deriveEvents(credential: DerivableCredential, type: string): readonly ProvenanceEvent[] {
  return byType.get(type)?.derive(credential) ?? generalStatement(credential, type)
}
