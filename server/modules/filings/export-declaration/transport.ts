import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { internalTransactionNumber } from '@customhouse/vocabulary/identifiers/internal-transaction-number.ts'
import { movementReferenceNumber } from '@customhouse/vocabulary/identifiers/movement-reference-number.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { Environment } from '../filing-context.ts'
import { firstTextAt } from '../text-at.ts'
import { claimsExemption } from './check-exemption.ts'
import { decideExport, type ExportDecision } from './decide-export.ts'
import type { ExportDeclarationOnFile } from './export-declaration.ts'
import type { StatedExport } from './read-export.ts'
import { reportExit, type ExitReport } from './report-exit.ts'
import { loadExport, nextSerial, numberOfReference, saveExport, saveExportFiling } from './store.ts'

/** A message about an export, read and about to be decided. */
export interface ExportToFile {
  readonly id: string
  readonly interchange: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly stated: StatedExport
  readonly document: CanonicalDocument
  readonly formFindings: readonly Finding[]
  readonly directory: PartyDirectory
  /** Completes findings with the place in the bytes. */
  readonly locate: (finding: Finding) => Finding
}

/** Decides a message about an export and puts it on file, in the system transaction that has the turn among all that file. */
export async function fileExport(sql: Sql, filed: ExportToFile): Promise<ExportDecision> {
  const { receivedAt, stated, formFindings, directory, organisation, environment } = filed
  const before = await exportOfFiler(sql, filed)
  const sameReference = stated.reference === undefined ? undefined : await numberOfReference(sql, { organisation, environment, exporter: firstTextAt(stated.declaration, 'exporter/id', 'exporter/name') ?? '', reference: stated.reference })
  const decided = decideExport({ stated, formFindings, filer: { organisation, environment }, receivedAt, directory, before, freshNumber: await freshNumber(sql, filed), ...statedMembers({ sameReference }) })
  const decision = { ...decided, findings: decided.findings.map(filed.locate) }
  await save(sql, filed, { decision, before })
  return decision
}

/** Who acts for some clients alone names one of them, and changes nothing of another by its number. */
async function exportOfFiler(sql: Sql, { stated, environment, organisation, client }: ExportToFile): Promise<ExportDeclarationOnFile | undefined> {
  const onFile = stated.number === undefined ? undefined : await loadExport(sql, stated.number, environment)
  return onFile?.organisation === organisation && (client === '' || client === onFile.client) ? onFile : undefined
}

/** A message about a declaration stands with those of its client, whatever it repeats of it. */
async function save(sql: Sql, { id, interchange, organisation, client, environment, receivedAt, stated, document }: ExportToFile, { decision: { accepted, findings, declaration }, before }: { readonly decision: ExportDecision; readonly before: ExportDeclarationOnFile | undefined }): Promise<void> {
  const about = declaration ?? before
  await saveExportFiling(sql, {
    id, interchange, organisation, client: about?.client ?? client, environment, receivedAt, act: stated.act ?? 'unknown', accepted, document, findings,
    ...(declaration === undefined ? {} : { number: declaration.number, status: declaration.status }),
  })
  if (declaration !== undefined) await saveExport(sql, declaration, receivedAt)
}

async function freshNumber(sql: Sql, { id, stated: { act, regime, declaration }, receivedAt }: ExportToFile): Promise<string> {
  if (act !== 'declare') return ''
  if (regime === 'united-kingdom') return movementReferenceNumber({ year: receivedAt.slice(0, 4), country: 'GB', serial: await nextSerial(sql) })
  return claimsExemption(declaration) ? id : internalTransactionNumber(easternDate(receivedAt), await nextSerial(sql))
}

/** What is told of an export at the border. */
export interface ExitToReport {
  readonly number: string
  readonly report: ExitReport
  readonly organisation: string
  readonly environment: Environment
  readonly receivedAt: MomentText
}

export interface ExitReported {
  readonly decision: ExportDecision
  /** As it was before. */
  readonly before: ExportDeclarationOnFile
}

/** Decides a report of presentation or departure and puts the declaration on file; undefined for one that is not there, or not the asker's to tell of. */
export async function fileExit(sql: Sql, { number, report, organisation, environment, receivedAt }: ExitToReport): Promise<ExitReported | undefined> {
  const before = await loadExport(sql, number, environment)
  if (before === undefined || (before.organisation !== organisation && before.carrier !== organisation)) return undefined
  const decision = reportExit(before, report, receivedAt)
  if (decision.declaration !== undefined) await saveExport(sql, decision.declaration, receivedAt)
  return { decision, before }
}
