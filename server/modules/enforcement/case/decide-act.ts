import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { actionKind, actionKinds } from '../actions/registry.ts'
import type { ActionAct, ActionKind, ActRight } from '../actions/action-kind.ts'
import { penaltyFindings } from '../penalties/penalty-findings.ts'
import { actOutOfTurn, caseClosed, unknownAction } from './case-conditions.ts'
import type { ActionInCase, CaseOnFile } from './case-on-file.ts'
import type { Particulars } from './case-step.ts'
import { askedFor, particularFindings } from './particulars-stated.ts'

/** What an officer wants to do. */
export interface ActAsked {
  readonly kind: string
  readonly act: string
  /** The action that it goes on with; left out where it begins one. */
  readonly action?: string
  readonly particulars: Particulars
}

export interface ActDecided {
  readonly kind: ActionKind
  readonly rule: ActionAct
  readonly begun?: ActionInCase
  readonly particulars: Particulars
}

/** Something that could be done now. */
export interface Offer {
  readonly kind: ActionKind
  readonly rule: ActionAct
  readonly action?: ActionInCase
}

/** Whether an officer's act fits the case, and what it then states. Pure. */
export function decideAct(state: CaseOnFile, asked: ActAsked, today: string): Outcome<ActDecided> {
  if (state.closed !== undefined) return { ok: false, findings: [finding(caseClosed, '/act')] }
  const named = namedIn(state, asked)
  if (named === undefined) return { ok: false, findings: [finding(unknownAction, '/act')] }
  const { kind, rule, begun } = named
  if (!fits(rule, begun)) return { ok: false, findings: [finding(actOutOfTurn, '/act')] }
  const asks = rule.asks ?? []
  const findings = [...particularFindings(asks, asked.particulars, today), ...penaltyFindings(kind.name, asked.particulars)]
  if (findings.length > 0) return { ok: false, findings }
  return achieved({ kind, rule, particulars: askedFor(asks, asked.particulars), ...(begun === undefined ? {} : { begun }) })
}

function namedIn({ actions }: CaseOnFile, { kind: name, act, action }: ActAsked): Pick<ActDecided, 'kind' | 'rule' | 'begun'> | undefined {
  const kind = actionKind(name)
  const rule = kind?.acts.find((one) => one.name === act)
  const begun = actions.find((one) => one.id === action && one.kind === name)
  if (kind === undefined || rule === undefined || (action !== undefined && begun === undefined)) return undefined
  return { kind, rule, ...(begun === undefined ? {} : { begun }) }
}

function fits({ from }: ActionAct, begun: ActionInCase | undefined): boolean {
  return begun === undefined ? from.length === 0 : from.includes(begun.stage)
}

/** What whoever holds these rights could do now: first what goes on with an action, then what begins one. Pure. */
export function offers(state: CaseOnFile, holds: (right: ActRight) => boolean): readonly Offer[] {
  if (state.closed !== undefined) return []
  const continued = state.actions.flatMap((action) => {
    const kind = actionKind(action.kind)
    return kind === undefined ? [] : kind.acts.filter((rule) => fits(rule, action) && holds(rule.right)).map((rule) => ({ kind, rule, action }))
  })
  const begun = actionKinds.flatMap((kind) => kind.acts.filter((rule) => fits(rule, undefined) && holds(rule.right)).map((rule) => ({ kind, rule })))
  return [...continued, ...begun]
}
