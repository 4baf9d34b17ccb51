import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { Link, useRouter } from '@tanstack/react-router'
import { DataTable } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { officerWords } from './words.ts'

/** What is declared of the goods, and the shipments in which they come. */
export function GoodsPanel({ declaration: { goodsItems, consignments } }: { readonly declaration: Declaration }) {
  const words = useWords(officerWords)
  const formats = useFormats()
  const { routesByPath } = useRouter()
  const bills = [...new Set(consignments.flatMap(({ transportDocuments }) => transportDocuments.map(({ issuer = '', identifier }) => `${issuer}${identifier}`)))].filter((bill) => bill !== '')
  const columns = [
    { id: 'line', header: words('line'), isNumber: true, cell: ({ sequence }: GoodsItem) => sequence },
    { id: 'goods', header: words('description'), cell: ({ descriptions }: GoodsItem) => descriptions.join(' ') },
    { id: 'origin', header: words('origin'), cell: ({ origin }: GoodsItem) => origin ?? '' },
    { id: 'codes', header: words('codes'), cell: ({ commodities }: GoodsItem) => commodities.map(({ code }) => code).join(', ') },
    { id: 'value', header: words('value'), isNumber: true, cell: ({ commodities }: GoodsItem) => commodities.flatMap(({ value }) => (value === undefined ? [] : [formats.dollars(value)])).join(', ') },
  ]
  return (
    <section className="panel" aria-labelledby="goods-title">
      <h2 id="goods-title">{words('goods')}</h2>
      <DataTable caption={words('goodsTable')} columns={columns} rows={goodsItems} rowKey={({ sequence }) => String(sequence)} />
      <h3>{words('bills')}</h3>
      {bills.length === 0 ? <p>{words('noBills')}</p> : <ul>{bills.map((bill) => <li key={bill}>{'/shipments/$id' in routesByPath ? <Link to="/shipments/$id" params={{ id: bill }}>{words('twin', { bill })}</Link> : bill}</li>)}</ul>}
    </section>
  )
}
