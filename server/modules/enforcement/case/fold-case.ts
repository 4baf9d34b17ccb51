import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { ActionAct, AnswerRule } from '../actions/action-kind.ts'
import { actionKind } from '../actions/registry.ts'
import { extendedClocks, passedClock, resumedClocks, startedClocks, stayedClocks, metClocks } from '../clocks/clocks-after.ts'
import type { ActionInCase, CaseOnFile } from './case-on-file.ts'
import type { CaseAct, CaseStep, Particulars } from './case-step.ts'

type Act<Type extends CaseAct['type']> = Extract<CaseAct, { readonly type: Type }>
interface Occasion { readonly step: CaseStep; readonly today: string }

/** A case as its steps leave it; undefined where there are none. Pure. */
export function foldCase(id: string, steps: readonly CaseStep[]): CaseOnFile | undefined {
  let state: CaseOnFile | undefined
  for (const step of steps) state = caseAfter(state, id, step)
  return state
}

/** A case after one more step. */
export function caseAfter(before: CaseOnFile | undefined, id: string, step: CaseStep): CaseOnFile | undefined {
  if (before === undefined) return step.act.type === 'opened' ? opened(id, step, step.act) : undefined
  const after = changed(before, step.act, { step, today: easternDate(step.at) })
  return { ...after, steps: before.steps + 1, lastSha256: step.sha256 }
}

function opened(id: string, { at, sha256 }: CaseStep, { type: _type, ...said }: Act<'opened'>): CaseOnFile {
  return { id, ...said, openedAt: at, actions: [], clocks: [], notices: [], answers: [], evidence: [], held: [], steps: 1, lastSha256: sha256 }
}

function changed(before: CaseOnFile, act: CaseAct, occasion: Occasion): CaseOnFile {
  if (isWithin(act)) return changedWithin(before, act, occasion)
  switch (act.type) {
    case 'opened':
    case 'noted':
      return before
    case 'assigned':
      return assigned(before, act)
    case 'closed':
      return { ...before, closed: { at: occasion.step.at, outcome: act.outcome, why: occasion.step.why } }
  }
}

function assigned(before: CaseOnFile, { officer, team }: Act<'assigned'>): CaseOnFile {
  return { ...before, ...(officer === undefined ? {} : { officer }), ...(team === undefined ? {} : { team }) }
}

type ActWithin = Exclude<CaseAct, { readonly type: 'opened' | 'noted' | 'assigned' | 'closed' }>

/** Whether an act changes what is in the case, rather than the case as a whole. */
function isWithin(act: CaseAct): act is ActWithin {
  return !['opened', 'noted', 'assigned', 'closed'].includes(act.type)
}

function changedWithin(before: CaseOnFile, act: ActWithin, occasion: Occasion): CaseOnFile {
  switch (act.type) {
    case 'action-taken':
      return actionTaken(before, act, occasion)
    case 'answered':
      return answered(before, act, occasion)
    case 'clock-passed':
      return clockPassed(before, act.clock, occasion.today)
    case 'clock-extended':
      return { ...before, clocks: extendedClocks(before.clocks, act.clock, act.to) }
    case 'evidence-taken':
    case 'custody-moved':
      return { ...before, evidence: evidenceAfter(before.evidence, act, occasion.step) }
    case 'goods-ordered':
      return { ...before, held: [...before.held.filter((filing) => filing !== act.filing), ...(act.order === 'hold' ? [act.filing] : [])] }
  }
}

function actionTaken(before: CaseOnFile, act: Act<'action-taken'>, { step, today }: Occasion): CaseOnFile {
  const rule = actionKind(act.kind)?.acts.find(({ name }) => name === act.act)
  if (rule === undefined) return before
  const action = withStage(before, act, { stage: stageAfter(rule, before.actions.find(({ id }) => id === act.action)), today })
  const stood = stayedClocks(metClocks(before.clocks, act.action, { names: rule.ends ?? [], on: today }), act.action, { names: rule.stays ?? [], on: today })
  const clocks = startedClocks(resumedClocks(stood, action, { names: rule.resumes ?? [], on: today }), { action, names: rule.starts ?? [], on: today })
  const notices = act.notice === undefined ? before.notices : [...before.notices, { ...act.notice, action: act.action, servedAt: step.at }]
  return { ...before, actions: [...before.actions.filter(({ id }) => id !== act.action), action], clocks, notices }
}

function stageAfter({ name, to, isReturn }: ActionAct, stood: ActionInCase | undefined): string {
  return (isReturn === true ? stood?.stageBefore : to) ?? stood?.stage ?? name
}

function answered(before: CaseOnFile, act: Act<'answered'>, { step, today }: Occasion): CaseOnFile {
  const rule = actionKind(act.kind)?.answers.find(({ name }) => name === act.answer)
  const stood = before.actions.find(({ id }) => id === act.action)
  const action = withStage(before, act, { stage: rule?.to ?? stood?.stage ?? act.answer, today })
  const clocks = startedClocks(metClocks(before.clocks, act.action, { names: act.isInTime ? metBy(rule) : [], on: today }), { action, names: rule?.starts ?? [], on: today })
  const { type: _type, kind: _kind, ...answer } = act
  return { ...before, actions: [...before.actions.filter(({ id }) => id !== act.action), action], clocks, answers: [...before.answers, { ...answer, at: step.at }] }
}

function metBy(rule: AnswerRule | undefined): readonly string[] {
  return rule?.clock === undefined ? [] : [rule.clock]
}

/** The action that an act or an answer is of, in its stage; begun where it is new. */
function withStage({ actions }: CaseOnFile, { action: id, kind, particulars }: { readonly action: string; readonly kind: string; readonly particulars: Particulars }, { stage, today }: { readonly stage: string; readonly today: string }): ActionInCase {
  const stood = actions.find((action) => action.id === id)
  const stageBefore = stood === undefined || stood.stage === stage ? stood?.stageBefore : stood.stage
  return { id, kind, stage, ...(stageBefore === undefined ? {} : { stageBefore }), begunOn: stood?.begunOn ?? today, particulars: { ...stood?.particulars, ...particulars } }
}

function clockPassed(before: CaseOnFile, id: string, today: string): CaseOnFile {
  const clock = before.clocks.find((one) => one.id === id)
  const stood = before.actions.find((action) => action.id === clock?.action)
  if (clock === undefined || stood === undefined) return before
  const onEnd = actionKind(stood.kind)?.clocks.find(({ name }) => name === clock.name)?.onEnd
  const clocks = passedClock(before.clocks, id, today)
  if (onEnd === undefined || !clock.isCertain) return { ...before, clocks }
  const action = { ...stood, stage: onEnd.to, stageBefore: stood.stage }
  return { ...before, clocks: startedClocks(metClocks(clocks, action.id, { names: onEnd.ends ?? [], on: clock.dueOn }), { action, names: onEnd.starts ?? [], on: clock.dueOn }), actions: before.actions.map((one) => (one.id === action.id ? action : one)) }
}

function evidenceAfter(evidence: CaseOnFile['evidence'], act: Act<'evidence-taken'> | Act<'custody-moved'>, { id: step, at, by, why }: CaseStep): CaseOnFile['evidence'] {
  if (act.type === 'evidence-taken') {
    const { type: _type, evidence: id, ...item } = act
    return [...evidence, { ...item, id, custody: [{ step, at, by, how: 'taken', to: act.heldBy, why, ...(act.seal === undefined ? {} : { seal: act.seal }) }] }]
  }
  const seal = act.seal === undefined ? {} : { seal: act.seal }
  return evidence.map((item) => (item.id === act.evidence ? { ...item, heldBy: act.to, ...seal, custody: [...item.custody, { step, at, by, how: act.how, from: item.heldBy, to: act.to, why, ...seal }] } : item))
}
