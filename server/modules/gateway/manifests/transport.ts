import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Fact, Outbox } from '../../../platform/outbox/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { FiledReport, Filings, ManifestReport } from '../../filings/index.ts'
import type { FilingToLog, Ledger } from '../../ledger/index.ts'
import type { Parties } from '../../parties/index.ts'
import { factsOfChanges } from '../bill-changes/facts-of-changes.ts'
import { scheduleOverdue } from '../in-bond/jobs.ts'
import { interchangesByKey, saveInterchanges, takeTurn, type InterchangeOnFile, type InterchangeToSave } from '../intake/store.ts'
import type { ManifestInterchange } from './manifest-interchange.ts'

/** An interchange of reports that a carrier has handed in, read but not decided. */
export interface ManifestsReceived extends InterchangeToSave {
  readonly interchange: ManifestInterchange
}

/** A report with what became of it. */
export interface FiledManifest {
  readonly id: string
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly receipt: string
}

export type ManifestIntakeOutcome =
  | { readonly outcome: 'filed'; readonly manifests: readonly FiledManifest[] }
  /** The same key was filed before. */
  | { readonly outcome: 'known'; readonly interchange: InterchangeOnFile }

export interface ManifestDoorNeeds {
  readonly database: Database
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly parties: Parties
  readonly filings: Filings
  readonly ledger: Ledger
}

/** Files the reports of an interchange in order, all or none, in one transaction that has its turn among all that file. */
export async function fileManifests(received: ManifestsReceived, needs: ManifestDoorNeeds): Promise<ManifestIntakeOutcome> {
  return needs.database.system(async (sql): Promise<ManifestIntakeOutcome> => {
    await takeTurn(sql)
    const [known] = (await interchangesByKey(sql, [received])).values()
    if (known !== undefined) return { outcome: 'known', interchange: known }
    const directory = await needs.parties.refresh(sql)
    await saveInterchanges(sql, [received])
    const filed: (FiledReport & { readonly id: string })[] = []
    for (const [index, { read, report }] of received.interchange.messages.entries()) {
      const id = received.filings[index]?.id
      if (report === undefined || id === undefined) continue
      filed.push({ id, ...await needs.filings.fileReport(sql, {
        id, interchange: received.id, organisation: received.organisation, environment: received.environment, receivedAt: received.receivedAt,
        report, document: read.document, formFindings: read.findings, directory, locate: (finding) => located(finding, (pointer) => read.sourceOf(pointer)),
      }) })
    }
    const { receipts } = await needs.ledger.append(sql, filed.map((one) => toLog(one, received)))
    await scheduleOverdue(sql, filed.flatMap(({ begun }) => begun), needs.jobs)
    await needs.outbox.publish(sql, filed.flatMap((one) => factsOf(one, received)))
    return { outcome: 'filed', manifests: filed.map(({ id, decision, findings }, index) => ({ id, accepted: decision.accepted, findings, receipt: receipts[index]?.text ?? '' })) }
  })
}

function factsOf({ id, decision, changes }: FiledReport & { readonly id: string }, { organisation, environment, receivedAt }: ManifestsReceived): readonly Fact[] {
  const about = { module: 'filings', organisation, client: '', subject: id, occurredAt: receivedAt, environment }
  return [...decision.facts.map(({ type, data }) => ({ ...about, type, data })), ...factsOfChanges(changes)]
}

function toLog({ id, decision, findings }: FiledReport & { readonly id: string }, { organisation, environment, receivedAt, bodySha256, interchange, filings }: ManifestsReceived): FilingToLog {
  const action = interchange.messages[filings.findIndex((filing) => filing.id === id)]?.report?.action
  const outcome = decision.accepted ? 'accepted' : 'reject'
  return {
    organisation, client: '',
    facts: {
      environment, filing: id, kind: 'manifest', functionCode: functionCodes[action ?? 'add'], receivedAt, bodySha256,
      decisionSha256: digestOfFacts({ outcome, findings: findings.map(({ code }) => code) }), outcome,
    },
  }
}

const functionCodes: Readonly<Record<NonNullable<ManifestReport['action']>, FunctionCode>> = { add: 'add', replace: 'replace', change: 'update', delete: 'update', cancel: 'cancel' }

/** Adds the place in the bytes to a finding about the data. */
function located(finding: Finding, sourceOf: (pointer: string) => string | undefined): Finding {
  const { declaration, source } = finding.pointer
  const found = source ?? (declaration === undefined ? undefined : sourceOf(declaration))
  return found === undefined ? finding : { ...finding, pointer: { ...finding.pointer, source: found } }
}

/** Whether an interchange holds nothing that could be filed. */
export function holdsNothing({ messages, findings }: ManifestInterchange): boolean {
  return rejects(findings) || messages.every(({ report }) => report === undefined)
}
