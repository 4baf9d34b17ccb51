import { describe, expect, it } from 'vitest'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { recorded } from '../twin/test-lineage.ts'
import { compositionsOf, wholeOfLot } from './composition.ts'

function percents(lot: string, events: readonly RecordedEvent[]): Readonly<Record<string, string>> | undefined {
  const found = compositionsOf(lotGraph(events), [lot]).get(lot)
  return found && Object.fromEntries([...found].map(([source, parts]) => [source, String((parts * 100n) / wholeOfLot)]))
}

const by = (one: RecordedEvent, method: string): RecordedEvent => ({ ...one, event: { ...one.event, attributes: { 'inventory-method': method } } })

describe('compositionsOf()', () => {
  const well = recorded('well', { kind: 'production', out: ['75 BLL lot:tank'] })
  const filled = recorded('filled', { kind: 'transformation', in: ['25 BLL lot:bought'], out: ['25 BLL lot:tank'] })

  it('keeps what was produced into a lot beside what was put into it', () => {
    expect(percents('lot:tank', [well, filled])).toEqual({ 'lot:tank': '75', 'lot:bought': '25' })
  })

  it('goes by what is proven of the making, and by words where nothing is', () => {
    const word = recorded('word', { kind: 'transformation', in: ['100 BLL lot:other'], out: ['100 BLL lot:tank'], standing: 'stated' })
    expect(percents('lot:tank', [filled, word])).toEqual({ 'lot:bought': '100' })
    expect(percents('lot:tank', [word])).toEqual({ 'lot:other': '100' })
  })

  it('gives what was drawn in an order the part of each receipt that it was drawn of, through every stock', () => {
    const filled = (id: string, [amount, from, into]: readonly [string, string, string], day: number) => recorded(id, { kind: 'transformation', in: [`${amount} BLL lot:${from}`], out: [`${amount} BLL lot:${into}`], at: `2026-07-0${String(day)}T08:00:00.000Z` })
    const drawn = (id: string, amount: string, { from = 'stock', day, method = 'first-in-first-out' }: { readonly from?: string; readonly day: number; readonly method?: string }) => by(filled(id, [amount, from, id], day), method)
    const stock = [filled('one', ['60', 'a', 'stock'], 1), filled('two', ['40', 'b', 'stock'], 2)]
    const first = [...stock, drawn('first', '50', { day: 3 }), drawn('second', '50', { day: 4 })]
    expect([percents('lot:first', first), percents('lot:second', first)]).toEqual([{ 'lot:a': '100' }, { 'lot:a': '20', 'lot:b': '80' }])
    const last = [...stock, drawn('first', '50', { day: 3, method: 'last-in-first-out' }), drawn('second', '50', { day: 4, method: 'last-in-first-out' })]
    expect([percents('lot:first', last), percents('lot:second', last)]).toEqual([{ 'lot:b': '80', 'lot:a': '20' }, { 'lot:a': '100' }])
    // Out of one stock into another: the receipts of the second are what was drawn from the first.
    const through = [...first.slice(0, 2), by(filled('x', ['70', 'stock', 'next'], 3), 'first-in-first-out'), filled('y', ['30', 'c', 'next'], 4), drawn('goods', '80', { from: 'next', day: 5 })]
    expect(percents('lot:goods', through)).toEqual({ 'lot:a': '75', 'lot:b': '12', 'lot:c': '12' })
  })

  it('says nothing of what was drawn in an order out of a stock that holds more', () => {
    const into = ['60 BLL lot:a', '40 BLL lot:b']
    const tank = (out: string, method: string) => percents('lot:out', [by(recorded('out', { kind: 'transformation', in: into, out: [out] }), method)])
    expect(tank('50 BLL lot:out', 'average')).toEqual({ 'lot:a': '60', 'lot:b': '40' })
    expect(tank('50 BLL lot:out', 'first-in-first-out')).toBeUndefined()
    expect(tank('100 BLL lot:out', 'last-in-first-out')).toEqual({ 'lot:a': '60', 'lot:b': '40' })
    // All of it at one moment: nobody can say what was there when.
    const stock = [recorded('one', { kind: 'transformation', in: ['60 BLL lot:a'], out: ['60 BLL lot:stock'] }), recorded('two', { kind: 'transformation', in: ['40 BLL lot:b'], out: ['40 BLL lot:stock'] })]
    const drawn = (id: string) => by(recorded(id, { kind: 'transformation', in: ['50 BLL lot:stock'], out: [`50 BLL lot:${id}`] }), 'first-in-first-out')
    expect(percents('lot:ours', [...stock, drawn('ours'), drawn('theirs')])).toBeUndefined()
  })
})
