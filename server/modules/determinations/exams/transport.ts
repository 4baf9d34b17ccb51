import type { Access, Caller, Right } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { uuidV7, type Outbox } from '../../../platform/outbox/index.ts'
import type { WholeFiling } from '../../filings/index.ts'
import type { OfficerOrder } from '../officer-act.ts'
import { othersExam, type ExamsStanding } from './agriculture-exam.ts'
import { refusedPlace } from './check-place.ts'
import type { Exam, ExamOutcome, StatedResult } from './exam.ts'
import { examOutcomesOf, refusedResults } from './exam-results.ts'
import { callOff, changeExam, examsOf, outcomesOf, saveExams, saveOutcomes, selectionOf } from './store.ts'

export type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

interface Needs {
  readonly outbox: Outbox
}

/** An officer's act on a filing, as far as exams follow it. */
export interface ActOnExams {
  readonly filing: WholeFiling
  readonly caller: Caller
  readonly order: Omit<OfficerOrder, 'at'>
  /** Whether an exam is still asked for after the act. */
  readonly isExamAsked: boolean
  readonly at: string
}

/** Keeps exams in step with an officer's act: ordered, recorded, or called off. Needs the transaction of the act. */
export async function followAct(sql: Sql, needs: Needs, acted: ActOnExams): Promise<void> {
  const { filing, order, isExamAsked, at } = acted
  if (order.act === 'order-exam') return orderExam(sql, needs, acted)
  if (order.act === 'record-exam') return recordExam(sql, needs, acted)
  if (!isExamAsked) await callOff(sql, [{ environment: filing.environment, entryNumber: filing.entryNumber }], at)
}

async function openExam(sql: Sql, { entryNumber, environment }: WholeFiling): Promise<Exam | undefined> {
  return (await examsOf(sql, entryNumber, environment)).findLast(({ state }) => state === 'ordered' || state === 'partial')
}

/** Throws a 403 Problem where an agriculture specialist's right does not reach. Needs the transaction of the act. */
export async function requireExamsOfRight(sql: Sql, { filing, order, right, before }: { readonly filing: WholeFiling; readonly order: ActOnExams['order']; readonly right: Right; readonly before: ExamsStanding['before'] }): Promise<void> {
  if (right !== 'decide-agriculture-exam') return
  const open = await openExam(sql, filing)
  const selectedBy = open === undefined ? [] : await selectionOf(sql, open.id)
  const others = othersExam(order, { before, open, selectedBy: selectedBy.length })
  if (others !== undefined) throw new Problem({ status: 403, type: 'urn:customhouse:problem:forbidden', title: 'Not allowed', detail: others })
}

async function orderExam(sql: Sql, needs: Needs, { filing, order, at }: ActOnExams): Promise<void> {
  const { organisation, client, entryNumber, environment, declaration: { portOfEntry: port = '' } } = filing
  refuseWhere(refusedPlace(order, { port, at }))
  const { examKind: kind = 'intensive', examSite, scheduledAt, costParty = 'importer' } = order
  const place = { ...(examSite !== undefined && { site: examSite }), ...(scheduledAt !== undefined && { scheduledAt: new Date(scheduledAt).toISOString() }) }
  const open = await openExam(sql, filing)
  const exam: Exam = open === undefined
    ? { id: uuidV7(Date.parse(at)), filing: filing.id, organisation, client, entryNumber, environment, port, kind, costParty, orderedAt: at, state: 'ordered', ...place }
    : { ...open, kind, costParty, ...place }
  await (open === undefined ? saveExams(sql, [{ ...exam, selectedBy: [] }]) : changeExam(sql, exam))
  await tellPlace(sql, needs, { exam, at })
}

/** Tells the filer where and when, once that is known. */
async function tellPlace(sql: Sql, { outbox }: Needs, { exam: { id, filing, organisation, client, environment, entryNumber, kind, site, scheduledAt, costParty }, at }: { readonly exam: Exam; readonly at: string }): Promise<void> {
  if (site === undefined && scheduledAt === undefined) return
  const data = { entryNumber, exam: id, kind, costParty, ...(site !== undefined && { site }), ...(scheduledAt !== undefined && { scheduledAt }) }
  await outbox.publish(sql, [{ type: 'ExamScheduled', module: 'determinations', organisation, client, subject: filing, occurredAt: at, environment, data }])
}

async function recordExam(sql: Sql, needs: Needs, acted: ActOnExams): Promise<void> {
  const { filing, caller, order: { results = [], isExamPassed = false, examKind = 'intensive' }, at } = acted
  const { organisation, client, entryNumber, environment, declaration: { portOfEntry: port = '' } } = filing
  const open = await openExam(sql, filing)
  const exam: Exam = open ?? { id: uuidV7(Date.parse(at)), filing: filing.id, organisation, client, entryNumber, environment, port, kind: examKind, costParty: 'importer', orderedAt: at, state: 'ordered' }
  if (open === undefined) await saveExams(sql, [{ ...exam, selectedBy: [] }])
  await keepResults(sql, needs, { exam, filing, caller, results, isPassed: isExamPassed, at })
  await changeExam(sql, { ...exam, state: 'recorded', closedAt: at })
}

export interface ResultsToKeep {
  readonly exam: Exam
  readonly filing: WholeFiling
  readonly caller: Caller
  readonly results: readonly StatedResult[]
  /** The result of the whole exam; absent while it goes on. */
  readonly isPassed?: boolean
  readonly at: string
}

/** Keeps what was found of lines, and tells customs alone. Needs a system transaction. */
export async function keepResults(sql: Sql, { outbox }: Needs, { exam, filing, caller, results, isPassed, at }: ResultsToKeep): Promise<readonly ExamOutcome[]> {
  const lines = filing.declaration.goodsItems.map(({ sequence }) => sequence)
  refuseWhere(refusedResults({ lines, results }))
  const before = await outcomesOf(sql, exam.id)
  const seized = isPassed === true ? before.find(({ isSeized, line }) => isSeized && results.every((result) => result.line !== line)) : undefined
  refuseWhere(seized && `Goods of line ${String(seized.line)} are seized: the exam is not passed`)
  const outcomes = examOutcomesOf({ exam, selectedBy: await selectionOf(sql, exam.id), lines, recorded: before.map(({ line }) => line), results, ...(isPassed !== undefined && { isPassed }), at })
  await saveOutcomes(sql, outcomes, caller.subject)
  await outbox.publish(sql, [{ type: 'ExamRecorded', module: 'determinations', organisation: caller.organisation, client: '', subject: filing.id, occurredAt: at, environment: exam.environment, data: { entryNumber: exam.entryNumber, exam: exam.id, isWhole: isPassed !== undefined, outcomes } }])
  return outcomes
}

export interface PlaceToKeep extends Pick<OfficerOrder, 'examKind' | 'examSite' | 'scheduledAt' | 'costParty'> {
  readonly exam: Exam
  readonly at: string
}

/** Moves an exam, or says for the first time where and when it is. Needs a system transaction. */
export async function placeExam(sql: Sql, needs: Needs, { exam, at, examKind, examSite, scheduledAt, costParty }: PlaceToKeep): Promise<Exam> {
  refuseWhere(refusedPlace({ ...(examSite !== undefined && { examSite }), ...(scheduledAt !== undefined && { scheduledAt }) }, { port: exam.port, at }))
  const after: Exam = {
    ...exam, ...(examKind !== undefined && { kind: examKind }), ...(examSite !== undefined && { site: examSite }), ...(costParty !== undefined && { costParty }),
    ...(scheduledAt !== undefined && { scheduledAt: new Date(scheduledAt).toISOString() }),
  }
  await changeExam(sql, after)
  await tellPlace(sql, needs, { exam: after, at })
  return after
}

/** Throws where something stands against what was asked. */
export function refuseWhere(refused: string | undefined): void {
  if (refused !== undefined) throw new Problem({ status: 409, title: 'The act does not fit', detail: refused })
}
