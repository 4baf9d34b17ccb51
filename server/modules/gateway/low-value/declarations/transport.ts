import { toCanonical } from '@customhouse/formats/declaration-mapping/declaration-mapping.ts'
import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Static } from 'typebox'
import type { Caller } from '../../../../platform/access/index.ts'
import { declarationsOfParcels, unknownParcel, type PreparedDeclarations } from '../../../filings/index.ts'
import type { LowValueNeeds } from '../transport.ts'
import { parcelsMax, type declarationsBody } from './schemas.ts'

export type DeclarationsAsked = Static<typeof declarationsBody>

/** What was prepared, and after which parcel there are more. */
export interface PreparedPage extends PreparedDeclarations {
  readonly next?: string
}

/** Declarations for parcels of the caller's organisation. Nothing is stored. */
export async function prepareDeclarations(day: DateText, { parcels: names, seller, consignee, after, limit = parcelsMax, ...asked }: DeclarationsAsked, { caller, needs }: { readonly caller: Caller; readonly needs: LowValueNeeds }): Promise<PreparedPage> {
  const { organisation, environment, scope } = caller
  const found = await needs.database.read(scope, (sql) => needs.filings.parcelsToDeclare(sql, { organisation, environment }, { day, names, seller, consignee, after, limit: limit + 1 }))
  const page = found.slice(0, limit)
  const stated = page.flatMap(({ parcel: { entryNumber } }) => (entryNumber === undefined ? [] : [entryNumber.replaceAll('-', '')]))
  const { book, taken } = await needs.database.system(async (sql) => ({ book: await needs.tariff.refresh(sql), taken: await needs.filings.entryNumbersTaken(sql, stated, asked.entryNumbers) }))
  const prepared = declarationsOfParcels(page, { parcelsPerEntry: 1, isExpressConsolidation: false, sellers: [], ...asked }, { book, taken, on: easternDate(needs.clock.now()) })
  const isSeen = new Set(found.map(({ parcel: { parcel } }) => parcel))
  const unknown = (names ?? []).filter((name) => !isSeen.has(name) && (after === undefined || name > after)).map(unknownParcel)
  const next = found.length > limit ? page.at(-1)?.parcel.parcel : undefined
  return { ...prepared, leftOut: [...prepared.leftOut, ...unknown], ...(next === undefined ? {} : { next }) }
}

/** All cargo releases, then all summaries: release is asked for before anything is paid. */
export function declarationsIn({ entries }: PreparedDeclarations): readonly Declaration[] {
  return [...entries.map(({ release }) => release), ...entries.map(({ summary }) => summary)]
}

/** Declarations in another format, as one interchange. */
export function interchangeOf(declarations: readonly Declaration[], format: MessageFormat, preparedAt: Date): Uint8Array {
  const writer = format.createWriter({ preparedAt })
  return Buffer.concat([...declarations.map((declaration) => writer.add(toCanonical(declaration).document).bytes), writer.end().bytes])
}
