import type { Sql } from '../../../platform/database/index.ts'
import type { HandedIn } from '../verifying/examining.ts'
import type { Asker } from '../verifying/verified-record.ts'
import type { EvidenceOnFile } from './evidence-on-file.ts'

/** The evidence of filings: kept with them, and seen by whoever may see them. */
export interface FilingEvidence {
  /** Puts evidence on file in the caller's transaction; the same credential for the same place of the same filing only once. */
  save(sql: Sql, evidence: readonly EvidenceOnFile[]): Promise<void>
  /** The evidence of a filing in its order, as the transaction's asker may see it. */
  of(sql: Sql, filing: string, environment: EvidenceOnFile['environment']): Promise<readonly EvidenceOnFile[]>
  /** What verifying it once more came to. Needs a system transaction. */
  update(sql: Sql, evidence: readonly EvidenceOnFile[]): Promise<void>
  /** A credential that the organisation handed in before as evidence, by the id of that evidence or its own. */
  secured(asker: Pick<Asker, 'organisation' | 'environment'>, name: string): Promise<HandedIn | undefined>
}
