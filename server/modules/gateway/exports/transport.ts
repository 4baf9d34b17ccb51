import { createHash } from 'node:crypto'
import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import { uuidV7, type Fact } from '../../../platform/outbox/index.ts'
import { exporterNumberOf, readExport, type ExitReport, type ExportDeclarationOnFile, type ExportFact, type Filings, type StatedExport } from '../../filings/index.ts'
import { interchangesByKey, saveInterchanges, takeTurn } from '../intake/store.ts'
import type { MessageKind } from '../messages/message-kind.ts'
import type { MessageDoorNeeds } from '../messages/transport.ts'
import { answerExport } from './answer-export.ts'
import { notAnExport, nothingRead, tooManyMessages } from './export-door-conditions.ts'
import { scheduleExit } from './jobs.ts'

export interface ExportDoorNeeds {
  readonly jobs: Jobs
  readonly filings: Filings
}

/** Export declarations, and messages about them, as a kind of message. */
export function exportKind({ jobs, filings }: ExportDoorNeeds): MessageKind<StatedExport> {
  return {
    path: '/export-declarations',
    names: { list: 'exportDeclarations', id: 'filing' },
    conditions: { other: notAnExport, tooMany: tooManyMessages, nothingRead },
    notFiled: 'an export declaration',
    subjectOf: readExport,
    clientOf: ({ declaration }) => exporterNumberOf(declaration.exporter?.id) ?? '',
    shown: ({ reference, act }, { told }) => ({ ...statedMembers({ reference, act }), ...told }),
    answer: answerExport,
    async file(sql, { subject: stated, read, ...message }) {
      const decision = await filings.fileExport(sql, { ...message, stated, document: read.document, formFindings: read.findings })
      const { accepted, findings, declaration } = decision
      if (declaration !== undefined) await scheduleExit(sql, declaration, jobs)
      const told = declaration === undefined ? {} : { number: declaration.number, status: declaration.status, ...statedMembers({ annotation: declaration.annotation }) }
      return { id: message.id, accepted, findings, told, kind: 'export-declaration', functionCode: functionCodes[stated.act ?? 'declare'], facts: factsOf(declaration, decision.facts, message) }
    },
    onFile: async (sql, ids, environment) => (await filings.exportFilings(sql, ids, environment)).map(({ id, accepted, findings, number, status }) => ({ id, accepted, findings, told: statedMembers({ number, status }) })),
  }
}

const functionCodes: Readonly<Record<NonNullable<StatedExport['act']>, FunctionCode>> = { declare: 'add', replace: 'replace', amend: 'update', present: 'update', cancel: 'cancel' }

/** What is told to who filed, to whoever reported, and of exit to the carrier too. */
function factsOf(declaration: ExportDeclarationOnFile | undefined, facts: readonly ExportFact[], { organisation, environment, receivedAt }: { readonly organisation: string; readonly environment: 'test' | 'production'; readonly receivedAt: string }): readonly Fact[] {
  if (declaration === undefined) return []
  const { number, client } = declaration
  const filer = { organisation: declaration.organisation, client }
  const told = organisation === filer.organisation ? [filer] : [filer, { organisation, client: '' }]
  return facts.flatMap(({ type, data }) => told.map((one) => ({ module: 'filings', ...one, subject: number, occurredAt: receivedAt, environment, type, data })))
}

/** A report of presentation or departure that was handed in. */
export interface ExitReceived {
  readonly number: string
  readonly report: ExitReport
  readonly organisation: string
  readonly environment: 'test' | 'production'
  readonly idempotencyKey: string
  readonly receivedAt: string
}

export type ExitOutcome =
  | { readonly outcome: 'done'; readonly id: string; readonly accepted: boolean; readonly findings: readonly (Awaited<ReturnType<Filings['fileExport']>>['findings'][number])[]; readonly declaration: ExportDeclarationOnFile; readonly receipt: string }
  | { readonly outcome: 'unknown' }
  /** The key was used before. */
  | { readonly outcome: 'known'; readonly isSame: boolean }

/** Files what is told of an export at the border: decided, stored, logged and published in one transaction that has its turn among all that file. */
export async function fileExitReport(received: ExitReceived, needs: MessageDoorNeeds & ExportDoorNeeds): Promise<ExitOutcome> {
  const { number, report, organisation, environment, receivedAt } = received
  const body = Buffer.from(JSON.stringify({ number, report }))
  const bodySha256 = createHash('sha256').update(body).digest('hex')
  const id = uuidV7()
  return needs.database.system(async (sql: Sql): Promise<ExitOutcome> => {
    await takeTurn(sql)
    const [known] = (await interchangesByKey(sql, [received])).values()
    if (known !== undefined) return { outcome: 'known', isSame: known.bodySha256 === bodySha256 }
    const reported = await needs.filings.fileExit(sql, { number, report, organisation, environment, receivedAt })
    if (reported === undefined) return { outcome: 'unknown' }
    const { decision: { accepted, findings, declaration, facts }, before } = reported
    await saveInterchanges(sql, [{ ...received, id: uuidV7(), client: '', body, bodySha256, format: { name: 'export-exit' }, filings: [{ id }] }])
    const outcome = accepted ? 'accepted' : 'reject'
    const logged = { environment, filing: id, kind: 'export-declaration', functionCode: 'update', receivedAt, bodySha256, decisionSha256: digestOfFacts({ outcome, findings: findings.map(({ code }) => code) }), outcome } as const
    const { receipts } = await needs.ledger.append(sql, [{ organisation, client: before.organisation === organisation ? before.client : '', facts: logged }])
    await needs.outbox.publish(sql, factsOf(declaration, facts, received))
    return { outcome: 'done', id, accepted, findings, declaration: declaration ?? before, receipt: receipts[0]?.text ?? '' }
  })
}
