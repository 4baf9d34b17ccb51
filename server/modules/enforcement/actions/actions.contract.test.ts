import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { decideAct } from '../case/decide-act.ts'
import { decideAnswer } from '../case/decide-answer.ts'
import { beginAnswer } from '../case/begin-answer.ts'
import type { CaseOnFile } from '../case/case-on-file.ts'
import type { NewStep, Particulars } from '../case/case-step.ts'
import { caseAfter } from '../case/fold-case.ts'
import { chained } from '../case/step-chain.ts'
import { lastDayToAct } from '../clocks/last-day-to-act.ts'
import { actionKind, actionKinds } from './registry.ts'

/** A day of an action: what is done, or which clock passes, and what stands afterwards. */
interface Day {
  readonly on: string
  readonly act?: string
  readonly answer?: string
  readonly passes?: string
  readonly particulars?: Particulars
  readonly stage?: string
  /** Last days of the clocks that run afterwards. */
  readonly running?: Readonly<Record<string, string>>
  readonly refused?: string
}

interface Case { readonly name: string; readonly days: readonly Day[] }

const folder = new URL('.', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const by = { kind: 'officer', subject: 'officer', organisation: 'customs', role: 'import-specialist' } as const
const trader = { organisation: 'meridian', client: '89-100000100', as: 'importer' } as const

function casesOf(kind: string): readonly Case[] {
  const file = new URL(`${kind}/cases.json`, folder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []
}

function after(state: CaseOnFile | undefined, on: string, step: Pick<NewStep, 'act'>): CaseOnFile {
  const made = caseAfter(state, 'case', chained({ by, authority: 'law', why: 'why', ...step }, { id: `step-${String(state?.steps ?? 0)}`, at: `${on}T17:00:00.000Z`, previous: state?.lastSha256 ?? '' }))
  if (made === undefined) throw new Error('Cannot make the case')
  return made
}

const opened = after(undefined, '2020-01-01', { act: { type: 'opened', number: 'C2020-000001', title: 't', source: { kind: 'audit', words: 'w' }, filings: [], goods: '', concerned: [trader] } })

/** The case after a day, or the code of what stands against it. */
function lived(state: CaseOnFile, kind: string, day: Day): CaseOnFile | string {
  if (day.passes !== undefined) return passed(state, day.on, `action:${day.passes}`)
  return day.act === undefined ? answered(state, kind, day) : acted(state, kind, { ...day, act: day.act })
}

/** A time passes only when nothing is in time any more. */
function passed(state: CaseOnFile, on: string, id: string): CaseOnFile {
  const clock = state.clocks.find((one) => one.id === id)
  expect([id, clock !== undefined && lastDayToAct(clock) < on]).toEqual([id, true])
  return after(state, on, { act: { type: 'clock-passed', clock: id } })
}

function acted(state: CaseOnFile, kind: string, { on, act, particulars = {} }: Day & { readonly act: string }): CaseOnFile | string {
  const begun = state.actions[0]?.id
  const decided = decideAct(state, { kind, act, particulars, ...(begun === undefined ? {} : { action: begun }) }, on)
  return decided.ok ? after(state, on, { act: { type: 'action-taken', action: 'action', kind, act, particulars: decided.value.particulars } }) : decided.findings[0]?.code ?? ''
}

function answered(state: CaseOnFile, kind: string, { on, answer = '', particulars = {} }: Day): CaseOnFile | string {
  const begun = state.actions[0]?.id
  const asked = { kind, answer, words: 'words', particulars, files: 0 }
  const decided = begun === undefined ? beginAnswer(asked, on) : decideAnswer(state, { ...asked, action: begun }, on)
  return decided.ok ? after(state, on, { act: { type: 'answered', action: 'action', kind, answer, id: 'a', by: trader, words: 'words', particulars: decided.value.particulars, files: [], isInTime: decided.value.isInTime } }) : decided.findings[0]?.code ?? ''
}

describe('actions/registry.ts', () => {
  test('registers every folder once, under its own name', () => { expect(actionKinds.map(({ name }) => name).sort()).toEqual(folders.sort()) })

  describe.each(actionKinds)('$name', (kind) => {
    const stages = new Set([...kind.acts.flatMap(({ to }) => (to === undefined ? [] : [to])), ...kind.answers.flatMap(({ to }) => (to === undefined ? [] : [to])), ...kind.clocks.flatMap(({ onEnd }) => (onEnd === undefined ? [] : [onEnd.to]))])
    const clocks = new Set(kind.clocks.map(({ name }) => name))

    test('cites the law of each act, answer and time, and says since when it was seen in force', () => {
      for (const { authority } of [kind, ...kind.acts, ...kind.answers, ...kind.clocks]) expect(authority).toMatch(/CFR|U\.S\.C\.|CBP|Pub\. L\./)
      for (const { inForce, count } of kind.clocks) expect([isCalendarDate(inForce.from), count > 0]).toEqual([true, true])
    })
    test('names only stages that are reached and clocks that it has, and can always end', () => {
      for (const stage of [...kind.ended, ...kind.acts.flatMap(({ from }) => from), ...kind.answers.flatMap(({ from }) => from)]) expect([...stages]).toContain(stage)
      for (const name of [...kind.acts.flatMap(({ starts = [], ends = [], stays = [], resumes = [] }) => [...starts, ...ends, ...stays, ...resumes]), ...kind.answers.flatMap(({ clock, starts = [] }) => [...starts, ...(clock === undefined ? [] : [clock])]), ...kind.clocks.flatMap(({ onEnd }) => onEnd?.starts ?? [])]) expect([...clocks]).toContain(name)
      for (const stage of stages) if (!kind.ended.includes(stage)) expect([stage, kind.acts.some(({ from }) => from.includes(stage)) || kind.clocks.some(({ onEnd }) => onEnd !== undefined)]).toEqual([stage, true])
    })
    test('lets the law itself act by no time that was not seen in its text', () => {
      for (const { isCertain, onEnd } of kind.clocks) if (!isCertain) expect(onEnd).toBeUndefined()
    })
    test('says where each act that begins it leads, and returns only from a stage that it left', () => {
      for (const { from, to, isReturn } of kind.acts) expect([to !== undefined || from.length > 0, isReturn === undefined || (to === undefined && from.length > 0)]).toEqual([true, true])
    })
    test('has cases', () => { expect(casesOf(kind.name).length).toBeGreaterThan(0) })
    test.each(casesOf(kind.name))('$name', ({ days }) => {
      let state = opened
      for (const day of days) {
        const next = lived(state, kind.name, day)
        if (day.refused !== undefined || typeof next === 'string') {
          expect([day.on, next]).toEqual([day.on, day.refused])
          continue
        }
        state = next
        if (day.stage !== undefined) expect([day.on, state.actions[0]?.stage]).toEqual([day.on, day.stage])
        if (day.running !== undefined) expect([day.on, Object.fromEntries(state.clocks.filter((clock) => clock.state === 'running').map(({ name, dueOn }) => [name, dueOn]))]).toEqual([day.on, day.running])
      }
    })
  })

  test('knows no kind of another name', () => { expect(actionKind('none')).toBeUndefined() })
})
