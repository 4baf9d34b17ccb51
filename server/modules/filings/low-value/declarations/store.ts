import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import type { Filer } from '../../filing-context.ts'
import type { Parcel } from '../parcel.ts'
import { centsOf } from '../read-parcel.ts'
import type { EntryNumberRange, ParcelToDeclare } from './declaration-request.ts'

/** Which parcels of a day are asked for. */
export interface ParcelsAsked {
  readonly day: DateText
  /** By name, whatever they are claimed by; otherwise those of type 11. */
  readonly names?: readonly string[] | undefined
  /** Account at the marketplace, or name. */
  readonly seller?: string | undefined
  readonly consignee?: string | undefined
  /** Parcels whose names come after this one. */
  readonly after?: string | undefined
  readonly limit: number
}

/** The filer's own parcels of a day by their names, as far as the asker may see them. */
export async function parcelsToDeclare(sql: Sql, { organisation, environment }: Filer, { day, names, seller, consignee, after, limit }: ParcelsAsked): Promise<readonly ParcelToDeclare[]> {
  const rows = await sql.query<{ readonly outcome: Outcome; readonly data: Omit<Parcel, 'cents'> }>(
    `select outcome, data from filings.low_value_parcel where organisation = $1 and environment = $2 and day = $3::date and parcel > $4
      and case when $5::text[] is null then claim = '11' else parcel = any ($5::text[]) end
      and ($6::text is null or data->'seller'->>'account' = $6 or data->'seller'->>'name' = $6) and ($7::text is null or data->'consignee'->>'name' = $7)
      order by parcel limit $8`,
    [organisation, environment, day, after ?? '', names ?? null, seller ?? null, consignee ?? null, limit])
  return rows.map(({ outcome, data }) => ({ outcome, parcel: { ...data, cents: data.goods.reduce((sum, { value }) => sum + centsOf(value), 0n) } }))
}

/** Which of these entry numbers, and of the numbers of a range, are on file. Needs a system transaction: a number is taken whoever took it. */
export async function entryNumbersTaken(sql: Sql, stated: readonly string[], range: EntryNumberRange | undefined): Promise<ReadonlySet<string>> {
  const [from, to] = range === undefined ? ['', ''] : [numberIn(range, range.from), numberIn(range, range.to)]
  const rows = await sql.query<{ readonly entry_number: string }>(
    `select entry_number from filings.entry where entry_number = any ($1::text[]) or (entry_number like $2 || '%' and left(entry_number, 10) collate "C" between $3 and $4)`,
    [stated, range?.filerCode ?? '-', from, to])
  return new Set(rows.map(({ entry_number }) => entry_number))
}

function numberIn({ filerCode }: EntryNumberRange, serial: number): string {
  return `${filerCode}${String(serial).padStart(7, '0')}`
}
