import type { FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Fact } from '../../../platform/outbox/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import { isPreLoading, readReport, type Filings, type ManifestReport } from '../../filings/index.ts'
import { factsOfChanges } from '../bill-changes/facts-of-changes.ts'
import { scheduleOverdue } from '../in-bond/jobs.ts'
import type { MessageKind } from '../messages/message-kind.ts'
import { matchedFacts } from '../security-filings/matched-facts.ts'
import { answerDocument } from './answer-document.ts'
import { notAReport, nothingRead, tooManyMessages } from './manifest-door-conditions.ts'

export interface ManifestDoorNeeds {
  readonly jobs: Jobs
  readonly filings: Filings
}

/** Carriers’ reports, as a kind of message: each is decided with all that follows for entries and for movements in bond. */
export function manifestKind({ jobs, filings }: ManifestDoorNeeds): MessageKind<ManifestReport> {
  return {
    path: '/manifests',
    names: { list: 'manifests', id: 'manifest' },
    conditions: { other: notAReport, tooMany: tooManyMessages, nothingRead },
    notFiled: 'a report of a carrier',
    subjectOf: (document) => (isPreLoading(document) ? undefined : readReport(document)),
    clientOf: () => '',
    shown: ({ reference, action, bills }) => ({ ...(reference === undefined ? {} : { reference }), ...(action === undefined ? {} : { action }), bills: bills.length }),
    answer: ({ document, accepted, findings, filed, subject, at }) => answerDocument({
      document, accepted, findings, at, ...(filed === undefined ? {} : { id: filed.id }), ...(subject?.reference === undefined ? {} : { reference: subject.reference }),
    }),
    async file(sql, { subject: report, read, id, interchange, organisation, environment, receivedAt, directory, locate }) {
      const { decision, findings, changes, begun } = await filings.fileReport(sql, { id, interchange, organisation, environment, receivedAt, report, document: read.document, formFindings: read.findings, directory, locate })
      await scheduleOverdue(sql, begun, jobs)
      const matches = await filings.matchSecurityFilings(sql, { environment, at: receivedAt, bills: decision.bills })
      const about = { module: 'filings', organisation, client: '', subject: id, occurredAt: receivedAt, environment }
      const facts: readonly Fact[] = [...decision.facts.map(({ type, data }) => ({ ...about, type, data })), ...factsOfChanges(changes), ...matchedFacts(matches, receivedAt)]
      return { id, accepted: decision.accepted, findings, told: {}, kind: 'manifest', functionCode: functionCodes[report.action ?? 'add'], facts }
    },
    onFile: async (sql, ids, environment) => (await filings.manifests(sql, ids, environment)).map(({ id, accepted, findings }) => ({ id, accepted, findings, told: {} })),
  }
}

const functionCodes: Readonly<Record<NonNullable<ManifestReport['action']>, FunctionCode>> = { add: 'add', replace: 'replace', change: 'update', delete: 'update', cancel: 'cancel' }
