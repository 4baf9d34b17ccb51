import { actionKind } from '../actions/registry.ts'
import type { ActRight } from '../actions/action-kind.ts'
import type { CaseOnFile } from './case-on-file.ts'
import type { CaseAct, CaseStep } from './case-step.ts'
import { offers } from './decide-act.ts'
import type { PartOfCase } from './part-of.ts'

type Shown<T> = T extends string | number | boolean | undefined ? T : T extends readonly (infer One)[] ? Shown<One>[] : { -readonly [Name in keyof T]: Shown<T[Name]> }

/** The same as it is sent: what the API's types call a list is one that may be changed. */
function sent<T>(value: T): Shown<T> {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the same value; only lists lose their readonly
  return value as Shown<T>
}

/** A case as a list shows it. */
export function listedCase({ id, number, title, openedAt, source, filings, goods, concerned, officer, team, actions, clocks, closed, held }: CaseOnFile) {
  const [next] = clocks.filter(({ state }) => state === 'running').sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  return sent({
    id, number, title, openedAt, source: source.kind, filings, goods, concerned, actions: actions.map(({ kind, stage }) => ({ kind, stage, title: actionKind(kind)?.title ?? kind })), isOpen: closed === undefined, isHolding: held.length > 0,
    ...(officer === undefined ? {} : { officer }), ...(team === undefined ? {} : { team }), ...(next === undefined ? {} : { next: { what: next.what, whose: next.whose, dueOn: next.dueOn, isCertain: next.isCertain } }),
  })
}

/** A case with its steps and with what whoever asks could do now. */
export function caseShown(state: CaseOnFile, steps: readonly CaseStep[], holds: (right: ActRight) => boolean) {
  const { lastSha256: _last, steps: _count, ...shown } = state
  return sent({
    ...shown,
    actions: state.actions.map((action) => ({ ...action, title: actionKind(action.kind)?.title ?? action.kind, authority: actionKind(action.kind)?.authority ?? '', isEnded: actionKind(action.kind)?.ended.includes(action.stage) ?? false })),
    steps: steps.map(({ id, at, by, authority, why, act, sha256 }) => ({ id, at, by, authority, why, type: act.type, words: wordsOf(act, state), sha256 })),
    offers: offers(state, holds).map(({ kind, rule, action }) => ({
      kind: kind.name, title: kind.title, act: rule.name, words: rule.words, authority: rule.authority, asks: rule.asks ?? [],
      ...(action === undefined ? {} : { action: action.id }), ...(rule.notice === undefined ? {} : { notice: rule.notice.form }), ...(rule.effect === undefined ? {} : { effect: rule.effect }),
    })),
  })
}

/** The part of a case that somebody concerned sees. */
export function partShown(part: PartOfCase) {
  return sent(part)
}

function wordsOf(act: CaseAct, state: CaseOnFile): string {
  if (isWithin(act)) return wordsWithin(act, state)
  switch (act.type) {
    case 'opened':
      return `Case opened: ${act.source.words}`
    case 'assigned':
      return `Given to ${[act.officer?.name, act.team].filter((one) => one !== undefined).join(', ')}`
    case 'goods-ordered':
      return act.order === 'hold' ? 'Goods held' : 'Hold of the goods lifted'
    case 'noted':
      return act.words
    case 'evidence-taken':
      return `Evidence taken: ${act.description}`
    case 'closed':
      return `Case closed: ${act.outcome}`
  }
}

type ActWithin = Extract<CaseAct, { readonly type: 'action-taken' | 'answered' | 'clock-passed' | 'clock-extended' | 'custody-moved' }>

function isWithin(act: CaseAct): act is ActWithin {
  return ['action-taken', 'answered', 'clock-passed', 'clock-extended', 'custody-moved'].includes(act.type)
}

function wordsWithin(act: ActWithin, state: CaseOnFile): string {
  switch (act.type) {
    case 'action-taken':
      return `${titleOf(act.kind)}: ${nameOf(act.act, actionKind(act.kind)?.acts)}${act.notice === undefined ? '' : `. Served: ${act.notice.title}`}`
    case 'answered':
      return `${nameOf(act.answer, actionKind(act.kind)?.answers)}${act.isInTime ? '' : ', late'}: ${act.words}`
    case 'clock-passed':
    case 'clock-extended':
      return clockWords(act, state)
    case 'custody-moved':
      return `Evidence ${act.how.replace('-', ' ')}. Now with ${act.to}`
  }
}

function nameOf(name: string, rules: readonly { readonly name: string; readonly words: string }[] = []): string {
  return rules.find((rule) => rule.name === name)?.words ?? name
}

function titleOf(kind: string): string {
  return actionKind(kind)?.title ?? kind
}

function clockWords(act: Extract<CaseAct, { readonly type: 'clock-passed' | 'clock-extended' }>, { clocks }: CaseOnFile): string {
  const what = clocks.find(({ id }) => id === act.clock)?.what ?? act.clock
  return act.type === 'clock-passed' ? `The time passed: ${what}` : `More time until ${act.to}: ${what}`
}
