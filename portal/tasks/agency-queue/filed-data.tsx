import type { AgencyRecord } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useDeclaration, type Review } from './use-agency.ts'
import { agencyWords } from './words.ts'

/** The records that were filed for the agency, line by line, and no other agency's. */
export function FiledData({ review: { agency, filing, lines } }: { readonly review: Review }) {
  const words = useWords(agencyWords)
  const query = useDeclaration(filing)
  return (
    <section className="panel" aria-labelledby="data-title">
      <h2 id="data-title">{words('data', { agency })}</h2>
      <Answered query={query}>{({ goodsItems }) => <>{goodsItems.filter(({ sequence }) => lines.some(({ line }) => line === sequence)).map(({ sequence, commodities }) => (
        <details key={sequence} open={lines.length === 1}>
          <summary>{words('line')} {sequence}</summary>
          <Records records={commodities.flatMap(({ agencyData }) => agencyData.filter((data) => data.agency === agency).flatMap(({ records }) => records))} />
        </details>
      ))}</>}</Answered>
    </section>
  )
}

function Records({ records }: { readonly records: readonly AgencyRecord[] }) {
  const words = useWords(agencyWords)
  if (records.length === 0) return <p>{words('noData')}</p>
  return (
    <ul className="agency-records" lang="en">{records.map(({ type, fields }, place) => (
      <li key={`${type}${String(place)}`}><code>{type}</code> {Object.entries(fields).filter(([, value]) => value !== '').map(([name, value]) => `${plain(name)}: ${value}`).join(' · ')}</li>
    ))}</ul>
  )
}

/** `entityRoleCode2` as words. */
function plain(name: string): string {
  return name.replaceAll(/([A-Z]|\d+)/g, ' $1').toLowerCase()
}
