import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { generalStatement } from './general-statement.ts'
import { derivations } from './registry.ts'

const byType: ReadonlyMap<string, Derivation> = new Map(derivations.map((derivation) => [derivation.type, derivation]))

/**
 * What happened according to a credential of this type; a type without a derivation of its own says what it says of lots and papers. Every
 * event can be found: one that names neither lots nor papers, as a licence does, is known by the credential itself.
 */
export function deriveEvents(credential: DerivableCredential, type: string): readonly ProvenanceEvent[] {
  const events = byType.get(type)?.derive(credential) ?? generalStatement(credential, type)
  return events.map((event) => withPaper(withParties(event), credential))
}

/** A transfer needs the one who gives and the one who has it now; without them it is what somebody says and no more. */
function withParties(event: ProvenanceEvent): ProvenanceEvent {
  const { kind, from, to } = event
  const isTransfer = kind === 'custody-transfer' || kind === 'ownership-transfer'
  return isTransfer && (from === undefined || to === undefined) ? { ...event, kind: 'inspection' } : event
}

const documentNumberMax = 200

function withPaper(event: ProvenanceEvent, { id }: DerivableCredential): ProvenanceEvent {
  const { inputs, outputs, about, documents } = event
  const isNamed = inputs.length + outputs.length + about.length + documents.length > 0
  return isNamed ? event : { ...event, documents: [{ kind: 'credential', number: id.slice(0, documentNumberMax) }] }
}
