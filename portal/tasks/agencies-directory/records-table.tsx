import { useWords } from '../../languages/use-words.ts'
import type { AgencyProgram } from './use-agencies.ts'
import { agenciesWords } from './words.ts'

/** Records of the message set that a program needs, always or under a condition. */
export function RecordsTable({ caption, records }: { readonly caption: string; readonly records: AgencyProgram['records'] }) {
  const words = useWords(agenciesWords)
  return (
    <>
      <h3>{words('records')}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="usa-table usa-table--borderless data-table agencies-records">
          <caption className="usa-sr-only">{caption}</caption>
          <thead><tr><th scope="col">{words('record')}</th><th scope="col">{words('tells')}</th><th scope="col">{words('needed')}</th><th scope="col">{words('source')}</th></tr></thead>
          <tbody>{records.map((need, index) => (
            <tr key={`${need.record}-${String(index)}`}>
              <td><code>{need.record}</code></td>
              <td lang="en">{need.tells}{need.processing === undefined ? '' : ` (${need.processing.join(', ')})`}</td>
              <td>{need.when === undefined ? words(need.isCertain ? 'always' : 'likely') : <span lang="en">{need.when}</span>}</td>
              <td lang="en">{need.source}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </>
  )
}
