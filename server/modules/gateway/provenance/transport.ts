import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Provenance } from '../../provenance/index.ts'
import type { InterchangeReceived } from '../intake/interchange-received.ts'
import { type BillAssessed, findingsOfProvenance } from './findings-of-provenance.ts'

export interface ProvenanceAtTheDoor {
  readonly provenance: Pick<Provenance, 'documentsKnown' | 'assessForCustoms'>
}

/** How many shipments are looked at for one interchange; a filing with more bills is looked at by an officer. */
const shipmentsMax = 20

interface BillNamed {
  readonly message: number
  readonly pointer: string
  /** With the code of its issuer: another carrier may have given the same number. */
  readonly number: string
}

/** The interchange with what is known of where its goods come from. Most of them nobody told anything of: these are handed on as they are. */
export async function withProvenance(received: InterchangeReceived, { provenance }: ProvenanceAtTheDoor): Promise<InterchangeReceived> {
  const { messages } = received.interchange
  const bills = messages.flatMap(({ declaration }, message) => (declaration === undefined ? [] : billsOf(declaration, message)))
  if (bills.length === 0) return received
  const known = await provenance.documentsKnown(received.environment, bills.map(({ number }) => number))
  if (known.size === 0) return received
  const assessed = new Map<number, BillAssessed[]>()
  for (const { message, pointer, number } of bills.filter((bill) => known.has(bill.number)).slice(0, shipmentsMax)) {
    const assessment = await provenance.assessForCustoms(received.environment, number)
    if (assessment !== undefined) assessed.set(message, [...(assessed.get(message) ?? []), { pointer, assessment }])
  }
  const findings = messages.map(({ declaration }, index): readonly Finding[] => (declaration === undefined ? [] : findingsOfProvenance(declaration, assessed.get(index) ?? [])))
  return { ...received, provenance: findings }
}

function billsOf({ consignments }: Declaration, message: number): readonly BillNamed[] {
  return consignments.flatMap(({ transportDocuments }, at) => transportDocuments.map(({ issuer, identifier }, index) => ({
    message,
    pointer: `/consignments/${String(at)}/transportDocuments/${String(index)}/identifier`,
    number: `${issuer ?? ''}${identifier}`,
  })))
}
