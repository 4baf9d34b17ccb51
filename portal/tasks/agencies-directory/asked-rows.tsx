import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { AskedRow } from './use-agencies.ts'
import { agenciesWords } from './words.ts'

/** Tariff numbers for which a program asks for data: whether it must have them, since when, and how sure that is. */
export function AskedRows({ rows }: { readonly rows: readonly AskedRow[] }) {
  return <ul className="agencies-rows">{rows.map((row) => <OneRow key={`${row.prefix} ${row.from} ${String(row.fromZone)} ${String(row.isSandbox)}`} row={row} />)}</ul>
}

function OneRow({ row }: { readonly row: AskedRow }) {
  const words = useWords(agenciesWords)
  const formats = useFormats()
  return (
    <li>
      <code>{printCommodityCode(row.prefix)}</code> <span lang="en">{row.goods}</span>
      {': '}{words(row.flag)}, {words('since')} <time dateTime={row.from}>{formats.date(row.from)}</time>
      {row.fromZone !== undefined && <>, {words(row.fromZone ? 'fromZone' : 'notFromZone')}</>}
      {row.entryTypes !== undefined && <>, {words('entryTypes', { types: row.entryTypes.join(', ') })}</>}
      {' '}<Standing row={row} />
      <span className="agencies-source" lang="en">{row.source}</span>
    </li>
  )
}

function Standing({ row: { isCertain, isSandbox } }: { readonly row: AskedRow }) {
  const words = useWords(agenciesWords)
  if (isSandbox) return <StatusTag tone="quiet">{words('sandbox')}</StatusTag>
  return isCertain ? <StatusTag tone="good">{words('certain')}</StatusTag> : <StatusTag tone="quiet">{words('uncertain')}</StatusTag>
}
