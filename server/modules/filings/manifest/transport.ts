import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { EntryBillChange } from '../bill-match/entry-bill.ts'
import { matchAgain } from '../bill-match/transport.ts'
import type { Environment } from '../filing-context.ts'
import type { InBondMovement } from '../in-bond/in-bond-movement.ts'
import { beginTransit } from '../in-bond/transport.ts'
import { conveyanceKey } from './conveyance.ts'
import { billsNamed, decideManifest, type ManifestDecision } from './decide-manifest.ts'
import type { ManifestReport } from './manifest-report.ts'
import { loadBills, loadConveyance, saveBills, saveConveyance, saveManifest } from './store.ts'

/** A carrier's report, read and about to be decided. */
export interface ReportToFile {
  readonly id: string
  readonly interchange: string
  readonly organisation: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly report: ManifestReport
  readonly document: CanonicalDocument
  readonly formFindings: readonly Finding[]
  readonly directory: PartyDirectory
  /** Completes findings with the place in the bytes. */
  readonly locate: (finding: Finding) => Finding
}

/** What became of a report, and of entries and movements by it. */
export interface FiledReport {
  readonly decision: ManifestDecision
  readonly findings: readonly Finding[]
  readonly changes: readonly EntryBillChange[]
  /** Movements whose time in transit began with it. */
  readonly begun: readonly InBondMovement[]
}

/** Decides a report and puts it on file with all that follows, in one system transaction, which has the turn among all that file. */
export async function fileReport(sql: Sql, filed: ReportToFile): Promise<FiledReport> {
  const { id, interchange, report, organisation, environment, receivedAt, directory, formFindings, document } = filed
  const key = conveyanceKey(report)
  const bills = await loadBills(sql, environment, { keys: billsNamed(report), organisation, conveyance: key })
  const conveyance = await loadConveyance(sql, { organisation, environment, key })
  const decision = decideManifest({ report, formFindings, filer: { organisation, environment }, receivedAt, directory, bills, conveyance })
  const findings = decision.findings.map(filed.locate)
  await saveManifest(sql, {
    id, interchange, organisation, environment, receivedAt, action: report.action ?? 'unknown', carrierCode: report.carrierCode, conveyance: key,
    ...(report.reference === undefined ? {} : { reference: report.reference }), accepted: decision.accepted, bills: report.bills.length, document, findings,
  })
  if (decision.conveyance !== undefined) await saveConveyance(sql, decision.conveyance, receivedAt)
  await saveBills(sql, decision.bills, { manifest: id, at: receivedAt })
  const begun = await beginTransit(sql, { environment, at: receivedAt, bills: decision.bills })
  return { decision, findings, begun, changes: await matchAgain(sql, { environment, at: receivedAt, keys: decision.bills.map((bill) => bill.key) }) }
}
