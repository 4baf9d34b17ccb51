import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { lotsBeginning, numbersKnown } from '../shipments/store.ts'

/** Goods that a number names. */
export interface GoodsNamed {
  /** Numbers of documents by which a shipment is known. */
  readonly shipments: readonly string[]
  readonly lots: readonly LotId[]
}

/** Shipments and lots by a number, as the transaction's asker may see them: documents by the whole number, lots by how their identity begins. */
export async function goodsNamed(sql: Sql, text: string, { environment, limit }: { readonly environment: 'test' | 'production'; readonly limit: number }): Promise<GoodsNamed> {
  const shipments = await numbersKnown(sql, environment, [...new Set([text, text.toUpperCase()])])
  return { shipments: [...shipments], lots: text.includes(':') ? await lotsBeginning(sql, { environment, prefix: text, limit }) : [] }
}
