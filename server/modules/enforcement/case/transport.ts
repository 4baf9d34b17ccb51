import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound, Problem } from '../../../platform/http/index.ts'
import { uuidV7, type Fact } from '../../../platform/outbox/index.ts'
import type { ActionAct, ActionKind } from '../actions/action-kind.ts'
import { actionKind } from '../actions/registry.ts'
import { composeNotice } from '../documents/compose-notice.ts'
import { noticeHtml } from '../documents/notice-html.ts'
import { noticePdf } from '../documents/notice-pdf.ts'
import { noticeFonts } from '../documents/transport.ts'
import type { EnforcementNeeds } from '../enforcement.ts'
import type { EnforcementFact } from '../events.ts'
import type { CaseOnFile } from './case-on-file.ts'
import type { CaseStep, NewStep, PartyConcerned, StepTaker } from './case-step.ts'
import { decideAct, type ActAsked, type ActDecided } from './decide-act.ts'
import { nextDay } from './next-day.ts'
import { caseAfter, foldCase } from './fold-case.ts'
import { partOf } from './part-of.ts'
import { chained } from './step-chain.ts'
import { insertSteps, keepDocument, lockCase, savePart, saveState, stepsOf, type CaseOwner, type Environment } from './store.ts'

/** A case that is being changed: with its owner, its steps so far, and what they leave. */
export interface CaseUnderWay {
  readonly id: string
  readonly owner: CaseOwner
  readonly state: CaseOnFile | undefined
}

/** 422 with every finding. */
export function refusedByRules(findings: readonly Finding[]): Problem {
  return new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'Refused by the rules', detail: 'The findings say what is wrong, by which authority, and what to do', extra: { findings } })
}

export function takerOf({ subject, name, organisation, roles }: Caller, kind: 'officer' | 'trader'): StepTaker {
  return { kind, subject, ...(name !== undefined && { name }), organisation, role: roles.join(', ') }
}

/** The case, locked until the transaction ends. Throws 404 where there is none. Needs a system transaction. */
export async function caseUnderWay(sql: Sql, id: string, environment: Environment): Promise<CaseUnderWay & { readonly state: CaseOnFile }> {
  const owner = await lockCase(sql, id, environment)
  const state = owner && foldCase(id, await stepsOf(sql, id, environment))
  if (owner === undefined || state === undefined) throw notFound()
  return { id, owner, state }
}

/** Puts steps on file, in the log and in what they leave, and tells those concerned. Needs a system transaction. Answers the case after them. */
export async function recordSteps(sql: Sql, needs: EnforcementNeeds, { under: { id, owner, state: before }, steps: taken }: { readonly under: CaseUnderWay; readonly steps: readonly NewStep[] }): Promise<CaseOnFile> {
  const at = needs.clock.now().toISOString()
  const steps: CaseStep[] = []
  let state = before
  for (const step of taken) {
    const made = chained(step, { id: uuidV7(Date.parse(at)), at, previous: state?.lastSha256 ?? '' })
    steps.push(made)
    state = caseAfter(state, id, made)
  }
  if (state === undefined) throw new Error('Cannot record steps of a case that was not opened')
  const first = state.steps - steps.length
  await saveState(sql, owner, { state, at, dueOn: nextDay(state.clocks) })
  await insertSteps(sql, owner, { id, first, steps })
  await saveParts(sql, owner, { state, at })
  await logSteps(sql, needs, { owner, id, steps })
  await needs.outbox.publish(sql, steps.flatMap((step) => factsOf(step, owner, state)))
  return state
}

async function saveParts(sql: Sql, owner: CaseOwner, { state, at }: { readonly state: CaseOnFile; readonly at: string }): Promise<void> {
  for (const concerned of state.concerned) {
    const part = partOf(state, concerned)
    if (part !== undefined) await savePart(sql, owner, { trader: concerned.organisation, part, at, dueOn: nextDay(part.clocks.filter(({ whose }) => whose === 'trader')) })
  }
}

/** One leaf for each step: its hash covers all before it, and says nothing of what it holds. */
async function logSteps(sql: Sql, { ledger }: Pick<EnforcementNeeds, 'ledger'>, { owner, id, steps }: { readonly owner: CaseOwner; readonly id: string; readonly steps: readonly CaseStep[] }): Promise<void> {
  await ledger.append(sql, steps.map((step) => ({
    organisation: owner.organisation, client: '',
    act: { act: step.id, kind: 'case-step-taken', subject: id, by: step.by.organisation, at: step.at, factsSha256: step.sha256 },
  })))
}

/** What those concerned hear of a step, and customs of each. */
function factsOf({ act, at }: CaseStep, { organisation, environment }: CaseOwner, state: CaseOnFile): readonly Fact[] {
  const fact = (told: EnforcementFact, to: Pick<PartyConcerned, 'organisation' | 'client'>): Fact => ({ type: told.type, module: 'enforcement', ...{ organisation: to.organisation, client: to.client }, subject: state.id, occurredAt: at, environment, data: told.data })
  const customs = { organisation, client: '' }
  const { number } = state
  if (act.type === 'opened') return [fact({ type: 'CaseOpened', data: { number, source: act.source.kind } }, customs)]
  if (act.type === 'answered') return [fact({ type: 'CaseAnswered', data: { number, answer: act.answer, isInTime: act.isInTime } }, act.by)]
  if (act.type === 'closed') return [customs, ...state.concerned.filter((one) => partOf(state, one) !== undefined)].map((to) => fact({ type: 'CaseClosed', data: { number, outcome: act.outcome } }, to))
  if (act.type === 'action-taken' && act.notice !== undefined) return servedFacts(act.action, act.notice, state).map(({ told, to }) => fact(told, to))
  return [fact({ type: 'CaseAdvanced', data: { number, step: act.type } }, customs)]
}

function servedFacts(action: string, { id: document, title, sha256, servedOn }: ServedNotice, { number, clocks }: CaseOnFile): readonly { readonly told: EnforcementFact; readonly to: PartyConcerned }[] {
  const due = nextDay(clocks.filter((clock) => clock.action === action && clock.whose === 'trader'))
  return servedOn.map((to) => ({ to, told: { type: 'NoticeServed', data: { number, document, title, sha256, ...(due !== undefined && { dueOn: due }) } } }))
}

export interface ActToTake extends ActAsked {
  readonly why: string
  readonly authority?: string
}

/** Takes an officer's act in a case: the step, the notice that it serves, and what it orders about the goods. Needs a system transaction. */
export async function takeAct(sql: Sql, needs: EnforcementNeeds, { under, by, asked }: { readonly under: CaseUnderWay & { readonly state: CaseOnFile }; readonly by: StepTaker; readonly asked: ActToTake }): Promise<CaseOnFile> {
  const today = easternDate(needs.clock.now())
  const decided = decideAct(under.state, asked, today)
  if (!decided.ok) throw refusedByRules(decided.findings)
  const { kind, rule, particulars } = decided.value
  const action = decided.value.begun?.id ?? uuidV7(needs.clock.now().getTime())
  const step: NewStep = { by, authority: asked.authority ?? rule.authority, why: asked.why, act: { type: 'action-taken', action, kind: kind.name, act: rule.name, particulars } }
  const notice = await servedNotice(sql, needs, { under, step, decided: decided.value, action, today })
  const taken: NewStep = notice === undefined || step.act.type !== 'action-taken' ? step : { ...step, act: { ...step.act, notice } }
  const orders = rule.effect === undefined ? [] : await orderGoods(sql, needs, { under, order: rule.effect, action, kind, authority: rule.authority, by, why: asked.why })
  return recordSteps(sql, needs, { under, steps: [taken, ...orders] })
}

interface Serving {
  readonly under: CaseUnderWay & { readonly state: CaseOnFile }
  readonly step: NewStep
  readonly decided: ActDecided
  readonly action: string
  readonly today: string
}

type ServedNotice = NonNullable<Extract<CaseStep['act'], { readonly type: 'action-taken' }>['notice']>

/** Writes the notice of an act and keeps it for each of those concerned. */
async function servedNotice(sql: Sql, needs: EnforcementNeeds, { under: { id, owner, state }, step, decided: { kind, rule }, action, today }: Serving): Promise<ServedNotice | undefined> {
  if (rule.notice === undefined) return undefined
  const after = caseAfter(state, id, chained(step, { id, at: needs.clock.now().toISOString(), previous: state.lastSha256 })) ?? state
  const particulars = after.actions.find((one) => one.id === action)?.particulars ?? {}
  const notice = composeNotice({ state, kind, rule, form: rule.notice, particulars, clocks: after.clocks.filter((clock) => clock.action === action), by: step.by, why: step.why, servedOn: today, environment: owner.environment })
  const pdf = await noticePdf(notice, noticeFonts())
  const document = { id: uuidV7(needs.clock.now().getTime()), title: notice.title, sha256: digestOfBytes(pdf), pdf, html: noticeHtml(notice) }
  const servedOn = state.concerned.filter(({ as }) => as === 'importer' || as === 'filer')
  for (const { organisation, client } of servedOn) await keepDocument(sql, owner, { ...document, case: id, trader: organisation, client })
  return { id: document.id, form: notice.form, title: notice.title, sha256: document.sha256, servedOn }
}

interface Ordering {
  readonly under: CaseUnderWay & { readonly state: CaseOnFile }
  readonly order: NonNullable<ActionAct['effect']>
  readonly action: string
  readonly kind: ActionKind
  readonly authority: string
  readonly by: StepTaker
  readonly why: string
}

/** Holds the goods of a case, or lets go of those that it holds. Another action that still holds them keeps them. */
export async function orderGoods(sql: Sql, { determinations }: Pick<EnforcementNeeds, 'determinations'>, { under: { owner, state }, order, action, kind, authority, by, why }: Ordering): Promise<readonly NewStep[]> {
  const wanted = order === 'hold' ? state.filings.map(({ id }) => id).filter((id) => !state.held.includes(id)) : stillNeeded(state, action) ? [] : state.held
  const steps: NewStep[] = []
  for (const filing of wanted) {
    const ordered = await determinations.orderByCase(sql, { filing, environment: owner.environment, case: state.number, order, words: `${kind.title}: ${why}`, authority, by: { subject: by.subject, role: by.role, why } })
    if (ordered !== undefined || order === 'lift') steps.push({ by, authority, why, act: { type: 'goods-ordered', filing, order, action, outcome: ordered?.outcome ?? 'unchanged' } })
  }
  return steps
}

/** Whether another action of the case that is not ended holds goods. */
function stillNeeded({ actions }: CaseOnFile, action: string): boolean {
  return actions.some(({ id, kind: name, stage }) => {
    const kind = actionKind(name)
    return id !== action && kind !== undefined && !kind.ended.includes(stage) && kind.acts.some(({ effect }) => effect === 'hold')
  })
}
