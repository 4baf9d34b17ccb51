import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ActionAct, ActionKind, NoticeForm } from '../actions/action-kind.ts'
import type { CaseOnFile } from '../case/case-on-file.ts'
import type { Particulars, StepTaker } from '../case/case-step.ts'
import type { CaseClock } from '../clocks/legal-clock.ts'
import { maximumOf } from '../penalties/penalty-findings.ts'
import type { Notice, NoticeSection, NoticeTable } from './notice.ts'

/** What a notice is made of. */
export interface NoticeGround {
  readonly state: CaseOnFile
  readonly kind: ActionKind
  readonly rule: ActionAct
  readonly form: NoticeForm
  readonly particulars: Particulars
  /** The clocks of the action as the act leaves them. */
  readonly clocks: readonly CaseClock[]
  readonly by: StepTaker
  readonly why: string
  readonly servedOn: DateText
  readonly environment: 'test' | 'production'
}

const who = { trader: 'You', customs: 'Customs', agency: 'Another agency' } as const

/** The notice that an act serves. Nothing of the case's evidence is in it. Pure: the same ground makes the same notice. */
export function composeNotice(ground: NoticeGround): Notice {
  const { state, kind, rule, form, by, why, servedOn, environment } = ground
  return {
    title: form.title, form: form.form, caseNumber: state.number, servedOn,
    to: state.concerned.filter(({ as }) => as !== 'alleger').map(({ name, client, organisation }) => [name ?? organisation, client].filter((one) => one !== '').join(', ')).join('; '),
    sections: [
      { heading: 'What this is about', paragraphs: [...form.paragraphs, why], table: about(ground) },
      ...stated(kind, rule, ground.particulars),
      ...mostOf(kind, ground.particulars),
      ...times(ground.clocks),
      ...(form.remedies.length === 0 ? [] : [{ heading: 'What you can do', items: form.remedies }]),
      { heading: 'By whom and by which law', table: { caption: 'Who serves this notice', headers: ['What', 'Who or which'], rows: [['Officer', by.name ?? by.subject], ['Role', by.role], ['Law of this step', rule.authority], ['Law of the action', kind.authority]] } },
    ],
    ...(environment === 'test' ? { watermark: 'SANDBOX' } : {}),
  }
}

function about({ state, kind, servedOn }: NoticeGround): NoticeTable {
  return {
    caption: 'The case', headers: ['What', 'Which'],
    rows: [['Case', state.number], ['Action', kind.title], ['Served on', servedOn], ...state.filings.map(({ entryNumber, kind: of }) => [of === 'entry' ? 'Entry' : 'Entry summary', entryNumber]), ...(state.goods === '' ? [] : [['Goods', state.goods]])],
  }
}

function stated({ acts, answers }: ActionKind, { asks = [] }: ActionAct, particulars: Particulars): readonly NoticeSection[] {
  const known = [...asks, ...acts.flatMap((one) => one.asks ?? []), ...answers.flatMap((one) => one.asks ?? [])]
  const rows = Object.entries(particulars).map(([name, value]) => {
    const asked = known.find((one) => one.name === name)
    const words = typeof value === 'string' ? value : value.map((one, at) => `${String(at + 1)}. ${one}`).join('\n')
    return [asked?.words ?? name, asked?.kind === 'money' ? `$${words}` : words]
  })
  return rows.length === 0 ? [] : [{ heading: 'What is stated', table: { caption: 'What the officer states', headers: ['What', 'As stated'], rows } }]
}

function mostOf({ name }: ActionKind, particulars: Particulars): readonly NoticeSection[] {
  const most = name === 'penalty' ? maximumOf(particulars) : undefined
  return most === undefined ? [] : [{ heading: 'How high the penalty may be', paragraphs: [`At most $${most.maximum}: ${most.formula} (${most.authority}).`] }]
}

function times(clocks: readonly CaseClock[]): readonly NoticeSection[] {
  const running = clocks.filter(({ state }) => state === 'running')
  if (running.length === 0) return []
  const rows = running.map(({ whose, what, dueOn, consequence, authority, isCertain }) => [who[whose], what, dueOn, `${consequence} (${authority})${isCertain ? '' : '. This day follows practice: it was not seen in the law’s own text, and nothing is decided by it'}`])
  return [{ heading: 'Times that run', table: { caption: 'Who has to do what by when', headers: ['Who', 'What', 'Last day', 'What follows otherwise'], rows } }]
}
