import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { Panel } from './panel.tsx'
import { pageWords } from './words.ts'

/** The lines of goods as they were declared. */
export function GoodsPanel({ declaration: { goodsItems } }: { readonly declaration: Declaration }) {
  const words = useWords(pageWords)
  const columns = useGoodsColumns()
  return (
    <Panel id="goods" title={words('goods')}>
      {goodsItems.length === 0 ? <p>{words('noGoods')}</p> : <DataTable caption={words('goodsLines')} columns={columns} rows={goodsItems} rowKey={({ sequence }) => String(sequence)} />}
    </Panel>
  )
}

function useGoodsColumns(): readonly Column<GoodsItem>[] {
  const words = useWords(pageWords)
  const formats = useFormats()
  const each = (item: GoodsItem, text: (commodity: GoodsItem['commodities'][number]) => string) => item.commodities.map((commodity, index) => <span key={`${commodity.code}-${String(index)}`} className="commodity">{text(commodity)}</span>)
  return [
    { id: 'line', header: words('line'), isNumber: true, sortBy: ({ sequence }) => sequence, cell: ({ sequence }) => formats.number(sequence) },
    { id: 'code', header: words('code'), sortBy: ({ commodities }) => commodities[0]?.code ?? '', cell: (item) => each(item, ({ code }) => printCommodityCode(code)) },
    { id: 'description', header: words('description'), cell: ({ descriptions }) => <span lang="en">{descriptions.join(' ')}</span> },
    { id: 'origin', header: words('origin'), sortBy: ({ origin = '' }) => origin, cell: ({ origin, specialProgram }) => [origin, specialProgram].filter((part) => part !== undefined).join(' · ') },
    { id: 'quantity', header: words('quantity'), cell: (item) => each(item, ({ quantities }) => quantities.map(({ value, unit }) => `${value} ${unit}`).join(', ')) },
    { id: 'value', header: words('value'), isNumber: true, cell: (item) => each(item, ({ value }) => (value === undefined ? '' : formats.dollars(value))) },
    { id: 'duty', header: words('lineDuty'), isNumber: true, cell: (item) => each(item, ({ duty }) => (duty === undefined ? '' : formats.dollars(duty))) },
  ]
}
