import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Message } from '@customhouse/formats/format.ts'
import { describe, expect, it } from 'vitest'
import type { EntryOnFile } from '../../filings/index.ts'
import { mayFile } from './may-file.ts'

const larkspur = '89-100000100'
const copperfield = '89-100000200'

const declared = (importer: string | undefined, entryNumber = 'ZZ900001019'): Message => ({
  declaration: {
    kind: 'entry-summary', functionCode: 'add', entryNumber, typeCode: '01', parties: [], bonds: [], dates: {}, indicators: {}, missingDocuments: [], releases: [],
    consignments: [], conveyances: [], references: [], goodsItems: [], headerFees: [], ...(importer === undefined ? {} : { importerOfRecord: { number: importer } }),
  } satisfies Declaration,
  findings: [],
  locate: (pointer) => pointer,
  source: undefined,
})
const received = (clients: readonly string[] | 'all', ...messages: Message[]) => ({ organisation: 'meridian', clients, interchange: { format: 'json', messages, findings: [], envelope: undefined } })
const nothing: ReadonlyMap<string, EntryOnFile> = new Map()
const onFileFor = (importer: string): ReadonlyMap<string, EntryOnFile> =>
  new Map([['ZZ900001019', { entryNumber: 'ZZ900001019', organisation: 'meridian', environment: 'test', importer }]])

describe('mayFile()', () => {
  it('lets a caller for all clients file for anyone', () => {
    expect(mayFile(received('all', declared(larkspur), declared(copperfield)), nothing)).toBe(true)
  })
  it('lets a desk file for its clients alone', () => {
    expect(mayFile(received([larkspur], declared(larkspur)), nothing)).toBe(true)
    expect(mayFile(received([larkspur], declared(larkspur), declared(copperfield)), nothing)).toBe(false)
  })
  it('does not let a desk change another client\'s entry by naming its own client, or none', () => {
    expect(mayFile(received([larkspur], declared(larkspur)), onFileFor(copperfield))).toBe(false)
    expect(mayFile(received([larkspur], declared(undefined)), onFileFor(copperfield))).toBe(false)
    expect(mayFile(received([larkspur], declared(undefined)), onFileFor(larkspur))).toBe(true)
  })
  it('does not let a desk file where no client can be told', () => {
    expect(mayFile(received([larkspur], declared(undefined)), nothing)).toBe(false)
  })
})
