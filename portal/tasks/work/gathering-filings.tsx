import { Link } from '@tanstack/react-router'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useProgressiveFilings } from './work-query.ts'
import { workWords } from './words.ts'

/** Filings begun with what was known; those that are signed are filings like others. */
export function GatheringFilings() {
  const words = useWords(workWords)
  const formats = useFormats()
  const { data } = useProgressiveFilings()
  const open = data?.progressiveFilings.filter(({ isFiled }) => !isFiled) ?? []
  if (open.length === 0) return null
  return (
    <section aria-labelledby="gathering">
      <h2 id="gathering" className="work-group">{words('progressive')} <span className="work-count">{open.length}</span></h2>
      <p>{words('progressiveWhat')}</p>
      <ul className="work-list">
        {open.map(({ id, shipment, importer, changedAt }) => (
          <li key={id} className="work-item panel">
            <p className="work-due">{importer ?? ''}</p>
            <div>
              <h3>{shipment === undefined ? id : <Link to={`/shipments/${encodeURIComponent(shipment)}`}>{shipment}</Link>}</h3>
              <p className="work-since">{words('since', { when: formats.time(changedAt) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
