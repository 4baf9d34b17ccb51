import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { EntryBillChange } from '../bill-match/entry-bill.ts'
import { matchAgain } from '../bill-match/transport.ts'
import type { Environment } from '../filing-context.ts'
import { loadBills, saveBills } from '../manifest/store.ts'
import { decidePreLoading, type PreLoadingDecision, type StatedPreLoading } from './decide-pre-loading.ts'
import { loadPreLoading, savePreLoading } from './store.ts'

/** A report of air cargo before loading, read and about to be decided. */
export interface PreLoadingToFile {
  readonly id: string
  readonly organisation: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly stated: StatedPreLoading
  readonly document: CanonicalDocument
  readonly formFindings: readonly Finding[]
  /** Completes findings with the place in the bytes. */
  readonly locate: (finding: Finding) => Finding
}

/** What became of a report, and of entries that state its waybills. */
export interface FiledPreLoading {
  readonly decision: PreLoadingDecision
  readonly changes: readonly EntryBillChange[]
}

/** Decides a report of air cargo before loading and puts it on file, in the system transaction that has the turn among all that file. */
export async function filePreLoading(sql: Sql, filed: PreLoadingToFile): Promise<FiledPreLoading> {
  const { id, organisation, environment, receivedAt, stated, document, formFindings } = filed
  const keys = stated.report.bills.map(({ key }) => key)
  const decided = decidePreLoading({ stated, formFindings, filer: { organisation, environment }, receivedAt, before: await loadPreLoading(sql, environment, keys), bills: await loadBills(sql, environment, { keys }) })
  const decision = { ...decided, findings: decided.findings.map(filed.locate) }
  const told = decision.assessed.map(({ key, assessment }) => ({ bill: key, assessment }))
  await savePreLoading(sql, { id, organisation, environment, receivedAt, accepted: decision.accepted, told, document, findings: decision.findings }, decision.assessed)
  await saveBills(sql, decision.bills, { manifest: id, at: receivedAt })
  return { decision, changes: await matchAgain(sql, { environment, at: receivedAt, keys: decision.bills.map(({ key }) => key) }) }
}
