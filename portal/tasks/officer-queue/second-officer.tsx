import { Link } from '@tanstack/react-router'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { useProposals } from './use-queue.ts'
import { queueWords } from './words.ts'

/** What other officers proposed, and one's own that wait for another. */
export function SecondOfficer() {
  const words = useWords(queueWords)
  const formats = useFormats()
  const { me } = useSession()
  const { data = [] } = useProposals()
  if (data.length === 0) return null
  return (
    <section className="panel second-officer" aria-labelledby="second-title">
      <h2 id="second-title">{words('seconds', { count: data.length })}</h2>
      <p>{words('secondsLead')}</p>
      <ul>{data.map(({ id, filing, entryNumber, order, officer, proposedAt }) => (
        <li key={id}>
          <Link to="/officer/filings/$id" params={{ id: filing }} hash="proposals">{entryNumber}</Link> · {words('proposed', { act: words(`acts.${order.act}`), name: officer.name ?? officer.subject, at: formats.time(proposedAt) })}
          {officer.subject === me?.subject && <> · {words('own')}</>}
        </li>
      ))}</ul>
    </section>
  )
}
