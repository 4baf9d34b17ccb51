import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { Review } from './use-agency.ts'
import { agencyWords } from './words.ts'

/** How long the agency may still take, by program. */
export function DueClock({ review: { awaited } }: { readonly review: Pick<Review, 'awaited'> }) {
  const words = useWords(agencyWords)
  const formats = useFormats()
  if (awaited.length === 0) return null
  return (
    <ul className="due-clocks" aria-label={words('clocks')}>{awaited.map(({ program, until, onExpiry, isOverdue }) => (
      <li key={program}>
        <StatusTag tone={isOverdue ? 'bad' : 'caution'}>{words(isOverdue ? 'overdue' : 'waits')}</StatusTag>{' '}
        {program !== '' && <strong>{program}</strong>}{' '}
        {until === undefined ? words('noClock') : <time dateTime={until} title={until}>{words(isOverdue ? 'ranOut' : 'due', { fromNow: formats.fromNow(until), at: formats.time(until) })}</time>}
        {onExpiry !== undefined && <> · {words(`expiry.${onExpiry}`)}</>}
      </li>
    ))}</ul>
  )
}
