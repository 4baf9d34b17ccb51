import { actionKind } from '../actions/registry.ts'
import type { AnswerRule } from '../actions/action-kind.ts'
import type { CaseClock } from '../clocks/legal-clock.ts'
import type { AnswerInCase, CaseOnFile, NoticeInCase } from './case-on-file.ts'
import type { PartyConcerned } from './case-step.ts'

/** An answer that somebody concerned could give now. */
export interface AnswerOffered {
  readonly action: string
  readonly answer: string
  readonly words: string
  readonly authority: string
  readonly asks: NonNullable<AnswerRule['asks']>
  readonly dueOn?: string
}

/** What somebody concerned sees of a case. Never the evidence, the officers’ notes, or what concerns others. */
export interface PartOfCase {
  readonly id: string
  readonly number: string
  readonly openedAt: string
  readonly filings: CaseOnFile['filings']
  readonly client: string
  readonly actions: readonly { readonly id: string; readonly kind: string; readonly title: string; readonly stage: string; readonly authority: string }[]
  readonly clocks: readonly CaseClock[]
  readonly notices: readonly Omit<NoticeInCase, 'servedOn'>[]
  readonly answers: readonly AnswerInCase[]
  readonly offered: readonly AnswerOffered[]
  readonly closed?: { readonly at: string; readonly outcome: string }
}

/** The part of a case that one of those concerned sees; undefined as long as nothing was served on them and they said nothing. Pure. */
export function partOf(state: CaseOnFile, { organisation, client, as }: PartyConcerned): PartOfCase | undefined {
  const notices = state.notices.filter(({ servedOn }) => servedOn.some((one) => isSame(one, { organisation, client })))
  const answers = state.answers.filter(({ by }) => isSame(by, { organisation, client }))
  // An action shows once a notice of it was served, or where they brought it: that one is being considered is customs' own.
  const known = new Set([...notices, ...answers].map(({ action }) => action))
  if (known.size === 0) return undefined
  const actions = state.actions.filter(({ id }) => known.has(id))
  const closed = state.closed === undefined ? {} : { closed: { at: state.closed.at, outcome: state.closed.outcome } }
  return {
    id: state.id, number: state.number, openedAt: state.openedAt, client,
    // Whoever alleges is told nothing of others' filings.
    filings: as === 'alleger' || as === 'rights-owner' ? [] : state.filings,
    actions: actions.map(({ id, kind, stage }) => ({ id, kind, stage, title: actionKind(kind)?.title ?? kind, authority: actionKind(kind)?.authority ?? '' })),
    clocks: state.clocks.filter(({ action }) => known.has(action)),
    notices: notices.map(({ servedOn: _servedOn, ...notice }) => notice),
    answers, offered: state.closed === undefined ? actions.flatMap((action) => answersTo(state, action)) : [], ...closed,
  }
}

function isSame(one: Pick<PartyConcerned, 'organisation' | 'client'>, other: Pick<PartyConcerned, 'organisation' | 'client'>): boolean {
  return one.organisation === other.organisation && one.client === other.client
}

function answersTo({ clocks }: CaseOnFile, { id, kind, stage }: CaseOnFile['actions'][number]): readonly AnswerOffered[] {
  const rules = actionKind(kind)?.answers.filter(({ from }) => from.includes(stage)) ?? []
  return rules.map(({ name, words, authority, asks = [], clock }) => {
    const running = clocks.find((one) => one.action === id && one.name === clock && one.state === 'running')
    return { action: id, answer: name, words, authority, asks, ...(running === undefined ? {} : { dueOn: running.dueOn }) }
  })
}
