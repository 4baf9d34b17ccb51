import { useEffect, useState } from 'react'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { Review } from './use-agency.ts'
import { agencyWords } from './words.ts'

/** How long ago the goods arrived, or how soon they will; it goes on by itself. */
export function ArrivalClock({ review: { arrival, receivedAt } }: { readonly review: Pick<Review, 'arrival' | 'receivedAt'> }) {
  const words = useWords(agencyWords)
  const formats = useFormats()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()) }, 60_000)
    return () => { clearInterval(timer) }
  }, [])
  if (arrival === undefined) return <time dateTime={receivedAt}>{words('noArrival', { fromNow: formats.fromNow(receivedAt, now) })}</time>
  const hasArrived = Date.parse(arrival) <= now
  return <time dateTime={arrival}>{words(hasArrived ? 'arrived' : 'arrives', { fromNow: formats.fromNow(arrival, now), date: formats.date(arrival) })}</time>
}
