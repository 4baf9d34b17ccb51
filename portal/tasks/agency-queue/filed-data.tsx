import type { AgencyRecord } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { useWords } from '../../languages/use-words.ts'
import type { WholeReview } from './use-agency.ts'
import { agencyWords } from './words.ts'

/** The records that were filed for the agency, line by line; the server gives it no other agency's. */
export function FiledData({ agency, data }: { readonly agency: string; readonly data: FiledConcern }) {
  const words = useWords(agencyWords)
  const { goodsItems = [] } = data
  return (
    <section className="panel" aria-labelledby="data-title">
      <h2 id="data-title">{words('data', { agency })}</h2>
      {goodsItems.map(({ sequence, commodities }) => (
        <details key={sequence} open={goodsItems.length === 1}>
          <summary>{words('line')} {sequence}</summary>
          <Records records={commodities.flatMap(({ agencyData }) => agencyData.flatMap(({ records }) => records))} />
        </details>
      ))}
    </section>
  )
}

interface FiledConcern {
  readonly goodsItems?: readonly { readonly sequence: number; readonly commodities: readonly { readonly agencyData: readonly { readonly records: readonly AgencyRecord[] }[] }[] }[]
}

/** What was filed, as the vocabulary has it; the API's description leaves it open. */
export function concernOf({ data }: WholeReview): FiledConcern {
  return data
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
