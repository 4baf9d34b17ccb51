import type { EntryOnFile } from '../../filings/index.ts'
import { importerKey } from '../../parties/index.ts'
import type { InterchangeReceived } from './interchange-received.ts'

/**
 * Whether the caller may act for every client in the interchange: whom the declaration names, and whose entry it would change.
 * A desk of a broker that serves some clients sees and files for those alone. Another organisation's entry counts only where a
 * correction could take it over; else whether it exists is not told, and the decision refuses its number.
 */
export function mayFile({ organisation, clients, interchange }: Pick<InterchangeReceived, 'organisation' | 'clients' | 'interchange'>, onFile: ReadonlyMap<string, EntryOnFile>): boolean {
  if (clients === 'all') return true
  return interchange.messages.every(({ declaration }) => {
    if (declaration === undefined) return true
    const entry = onFile.get(declaration.entryNumber)
    const isConcerned = entry?.organisation === organisation || declaration.correction?.indicator === 'Y'
    const concerned = [declaration.importerOfRecord?.number, isConcerned ? entry?.importer : undefined].filter((number) => number !== undefined && number !== '')
    return concerned.length > 0 && concerned.every((number) => clients.includes(importerKey(number ?? '') ?? ''))
  })
}
