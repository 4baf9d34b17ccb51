import type { Fact } from '../../../platform/outbox/index.ts'
import { type EvidenceOnFile, supports } from '../../credentials/index.ts'
import type { ExaminedEvidence } from './transport.ts'

/** The filing that evidence belongs to. */
export interface FilingOfEvidence {
  readonly id: string
  readonly organisation: string
  readonly client: string
  readonly environment: 'test' | 'production'
}

/** Evidence as it is put on file with its filing. */
export function filedEvidence(evidence: readonly ExaminedEvidence[], filing: FilingOfEvidence, { newId, at }: { readonly newId: () => string; readonly at: string }): readonly EvidenceOnFile[] {
  const { id, organisation, client, environment } = filing
  return evidence.map((one) => ({ ...one, id: newId(), filing: id, organisation, client, environment, handedInAt: at, verifiedAt: at, earlier: [] }))
}

/** What others may hear of evidence that was verified: how it stands, and nothing of what it says. */
export function evidenceFacts(evidence: readonly Pick<ExaminedEvidence, 'position' | 'result'>[], about: Pick<Fact, 'organisation' | 'client' | 'subject' | 'occurredAt'> & Pick<EvidenceOnFile, 'environment'>): readonly Fact[] {
  return evidence.map(({ position, result }) => ({
    ...about, module: 'credentials', type: 'EvidenceVerified',
    data: { filing: about.subject, position, types: result.types, verified: result.verified, recognition: result.recognition, supports: supports(result) },
  }))
}
