import { describe, expect, it } from 'vitest'
import { recorded, type TestEvent } from '../../twin/test-lineage.ts'
import { ownershipAt } from './ownership-chain.ts'

const lot = 'batch:b'
const sale = (id: string, [from, to]: readonly [string, string], given: Partial<TestEvent> = {}) => recorded(id, { kind: 'ownership-transfer', about: [`100 BLL ${lot}`], from, to, ...given })
const at = (day: number) => `2026-07-0${String(day)}T08:00:00.000Z`

function owners(sales: readonly ReturnType<typeof sale>[], moment = at(9)): readonly string[] {
  const chain = ownershipAt(sales, lot, moment)
  return [...chain.owners.map(({ party, quantity }) => `${party.identifiers[0]?.value ?? ''} ${quantity?.value ?? 'all'}`), ...chain.broken.map(({ event }) => `broken ${event.id}`)]
}

describe('ownershipAt()', () => {
  const first = sale('one', ['producer', 'trader'], { at: at(1) })
  const second = sale('two', ['trader', 'importer'], { at: at(3) })

  it('names who owned it at the moment, sold in parts or whole', () => {
    expect(owners([first, second])).toEqual(['did:web:importer.example 100'])
    expect(owners([second, first], at(2))).toEqual(['did:web:trader.example 100'])
    expect(owners([first, sale('part', ['trader', 'importer'], { at: at(3), about: [`40 BLL ${lot}`] })])).toEqual(['did:web:trader.example 60', 'did:web:importer.example 40'])
  })

  it('names nobody where somebody sells what he does not own, or more of it', () => {
    expect(owners([first, sale('forged', ['rival', 'importer'], { at: at(3) })])).toEqual(['broken urn:event:forged'])
    expect(owners([first, sale('more', ['trader', 'importer'], { at: at(3), about: [`100.01 BLL ${lot}`] })])).toEqual(['broken urn:event:more'])
    expect(owners([first, second, sale('again', ['trader', 'rival'], { at: at(4) })])).toEqual(['broken urn:event:again'])
  })

  it('names nobody where a sale is of a quantity that cannot be compared, and hears no statements', () => {
    for (const about of [`10 TNE ${lot}`, `-5 BLL ${lot}`, `many BLL ${lot}`]) expect(owners([first, sale('odd', ['trader', 'importer'], { at: at(3), about: [about] })])).toEqual([])
    expect(owners([first, sale('stated', ['trader', 'importer'], { at: at(3), standing: 'stated' })])).toEqual(['did:web:trader.example 100'])
    expect(owners([])).toEqual([])
  })
})
