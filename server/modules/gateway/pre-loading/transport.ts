import type { Fact } from '../../../platform/outbox/index.ts'
import { readPreLoading, type Filings, type StatedPreLoading } from '../../filings/index.ts'
import { factsOfChanges } from '../bill-changes/facts-of-changes.ts'
import type { MessageKind } from '../messages/message-kind.ts'
import { answerPreLoading } from './answer-pre-loading.ts'
import { notAPreLoadingReport, nothingRead, tooManyMessages } from './pre-loading-door-conditions.ts'

/** Reports of air cargo before loading, as a kind of message. What is told of each is the assessment of its waybills by key. */
export function preLoadingKind({ filings }: { readonly filings: Filings }): MessageKind<StatedPreLoading> {
  return {
    path: '/pre-loading-reports',
    names: { list: 'preLoadingReports', id: 'report' },
    conditions: { other: notAPreLoadingReport, tooMany: tooManyMessages, nothingRead },
    notFiled: 'a report of air cargo before loading',
    subjectOf: readPreLoading,
    clientOf: () => '',
    shown: ({ report: { reference } }, { told }) => ({ ...(reference === undefined ? {} : { reference }), assessments: Object.entries(told).map(([bill, assessment]) => ({ bill, assessment })) }),
    answer: answerPreLoading,
    async file(sql, { subject: stated, read, id, organisation, environment, receivedAt, locate }) {
      const { decision, changes } = await filings.filePreLoading(sql, { id, organisation, environment, receivedAt, stated, document: read.document, formFindings: read.findings, locate })
      const about = { module: 'filings', organisation, client: '', occurredAt: receivedAt, environment }
      const facts: readonly Fact[] = [...decision.facts.map(({ type, data }) => ({ ...about, subject: data.bill, type, data })), ...factsOfChanges(changes)]
      const told = Object.fromEntries(decision.assessed.map(({ key, assessment }) => [key, assessment]))
      const isCancelled = stated.report.action === 'cancel' || stated.report.action === 'delete'
      return { id, accepted: decision.accepted, findings: decision.findings, told, kind: 'pre-loading-report', functionCode: isCancelled ? 'cancel' : stated.report.action === 'add' ? 'add' : 'replace', facts }
    },
    onFile: async (sql, ids, environment) => (await filings.preLoadingReports(sql, ids, environment)).map(({ id, accepted, findings, told }) => ({ id, accepted, findings, told: Object.fromEntries(told.map(({ bill, assessment }) => [bill, assessment])) })),
  }
}
