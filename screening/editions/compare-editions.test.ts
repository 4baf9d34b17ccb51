import { expect, it } from 'vitest'
import type { ListedParty } from '../listed-party.ts'
import { compareEditions } from './compare-editions.ts'

const party: ListedParty = { entry: '1', kind: 'person', name: 'QUILLFEATHER, Osric', aliases: [{ name: 'A', isWeak: false }, { name: 'B', isWeak: true }], programs: ['X', 'Y'], addresses: [], birthDates: [], countries: [], identifiers: [] }

it('compareEditions() tells what came, went and changed in which members, whatever the order', () => {
  const turned: ListedParty = { ...party, aliases: [...party.aliases].reverse(), programs: ['Y', 'X'] }
  expect(compareEditions([party], [turned])).toEqual({ added: [], removed: [], changed: [] })
  const changed: ListedParty = { ...party, name: 'QUILLFEATHER, Osrik', countries: ['CU'] }
  const [gone, come] = [{ ...party, entry: '2' }, { ...party, entry: '3' }]
  expect(compareEditions([party, gone], [changed, come])).toEqual({ added: [come], removed: [gone], changed: [{ before: party, after: changed, fields: ['name', 'countries'] }] })
})
