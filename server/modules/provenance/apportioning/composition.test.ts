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

  it('says nothing of what was drawn in an order out of a stock that holds more', () => {
    const into = ['60 BLL lot:a', '40 BLL lot:b']
    const tank = (out: string, method: string) => percents('lot:out', [by(recorded('out', { kind: 'transformation', in: into, out: [out] }), method)])
    expect(tank('50 BLL lot:out', 'average')).toEqual({ 'lot:a': '60', 'lot:b': '40' })
    expect(tank('50 BLL lot:out', 'first-in-first-out')).toBeUndefined()
    expect(tank('100 BLL lot:out', 'last-in-first-out')).toEqual({ 'lot:a': '60', 'lot:b': '40' })
    const stock = [recorded('one', { kind: 'transformation', in: ['60 BLL lot:a'], out: ['60 BLL lot:stock'] }), recorded('two', { kind: 'transformation', in: ['40 BLL lot:b'], out: ['40 BLL lot:stock'] })]
    const drawn = (id: string) => by(recorded(id, { kind: 'transformation', in: ['50 BLL lot:stock'], out: [`50 BLL lot:${id}`] }), 'first-in-first-out')
    expect(percents('lot:ours', [...stock, drawn('ours'), drawn('theirs')])).toBeUndefined()
  })
})
