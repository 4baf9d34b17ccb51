import type { EntryOnFile } from '../../filings/index.ts'
import { importerKey } from '../../parties/index.ts'
import type { InterchangeReceived } from './interchange-received.ts'

/**
 * Whether the caller may act for every client in the interchange: whom the declaration names, and whose entry it would change.
 * A desk of a broker that serves some clients sees and files for those alone.
 */
export function mayFile({ clients, interchange }: Pick<InterchangeReceived, 'clients' | 'interchange'>, onFile: ReadonlyMap<string, EntryOnFile>): boolean {
  if (clients === 'all') return true
  return interchange.messages.every(({ declaration }) => {
    if (declaration === undefined) return true
    const concerned = [declaration.importerOfRecord?.number, onFile.get(declaration.entryNumber)?.importer].filter((number) => number !== undefined && number !== '')
    return concerned.length > 0 && concerned.every((number) => clients.includes(importerKey(number ?? '') ?? ''))
  })
}
