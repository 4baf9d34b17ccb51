import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditPage, placeFrom, placeText, type AuditPlace, type RecordedAct } from './audit-entry.ts'
import { reasonOf, targetOf } from './audited-endpoint.ts'

const moment = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString()
const act = (id: number, second: number): RecordedAct => ({ id: String(id), at: moment(second), organisation: 'customs', subject: 'any.one', kind: 'people', endpoint: 'POST /people', status: 201 })
const fact = (position: number, second: number) => ({ id: `fact-${String(position)}`, position: String(position), type: 'EntryFiled', module: 'filings', organisation: 'meridian', client: '', subject: 'x', occurredAt: moment(second), data: null })

/** Seconds that never go back, as both records are written. */
const seconds = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }).map((steps) => steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], []))

describe('auditPage()', () => {
  it('shows everything once, the latest first, however it is paged', () => {
    fc.assert(fc.property(seconds, seconds, fc.integer({ min: 1, max: 7 }), (actTimes, factTimes, limit) => {
      const acts = actTimes.map((second, at) => act(at + 1, second)).toReversed()
      const facts = factTimes.map((second, at) => fact(at + 1, second)).toReversed()
      const seen: string[] = []
      const times: string[] = []
      let place: AuditPlace | undefined = {}
      while (place !== undefined) {
        const { act: before, fact: beforeFact } = place
        const asked = {
          acts: acts.filter(({ id }) => before === undefined || BigInt(id) < before).slice(0, limit),
          facts: facts.filter(({ position }) => beforeFact === undefined || BigInt(position) < beforeFact).slice(0, limit),
        }
        const page = auditPage(asked, place, limit)
        seen.push(...page.entries.map(({ id }) => id))
        times.push(...page.entries.map(({ at }) => at))
        place = page.next && placeFrom(placeText(page.next))
      }
      expect(seen.toSorted()).toEqual([...acts.map(({ id }) => `act-${id}`), ...facts.map(({ id }) => id)].toSorted())
      expect(times).toEqual(times.toSorted().toReversed())
    }))
  })
})

describe('targetOf()', () => {
  it('finds what a request is done to, and why', () => {
    const asked = { params: { id: 'a' }, query: { name: 'HTSUS' }, body: { subject: 'wilma.archer', why: 'Asked for', nested: { id: 'z' } } }
    expect([targetOf({ kind: 'x', target: 'params.id' }, asked), targetOf({ kind: 'x', target: 'query.name' }, asked), targetOf({ kind: 'x', target: 'body.subject' }, asked)]).toEqual(['a', 'HTSUS', 'wilma.archer'])
    expect([targetOf({ kind: 'x' }, asked), targetOf({ kind: 'x', target: 'body.nested' }, asked), targetOf({ kind: 'x', target: 'body.toString' }, asked)]).toEqual([undefined, undefined, undefined])
    expect([reasonOf(asked), reasonOf({ ...asked, body: 'text' })]).toEqual(['Asked for', undefined])
  })
})
