import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { parseEntryNumber, printEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { OutcomeTag } from '../../design/status/outcome-tag.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import type { WorkItem } from './use-queue.ts'
import { queueWords } from './words.ts'

const tones: Readonly<Record<WorkItem['level'], Tone>> = { now: 'bad', today: 'caution', later: 'quiet' }

interface WorkRowProps {
  readonly item: WorkItem
  readonly isUnderWay: boolean
  readonly onClaim: (isTaken: boolean) => void
}

/** One piece of work: what it is, what it waits for, why it is urgent, and whose it is. */
export function WorkRow({ item, isUnderWay, onClaim }: WorkRowProps) {
  const words = useWords(queueWords)
  const formats = useFormats()
  const number = printed(item.entryNumber)
  return (
    <li className={`work-item work-item-${item.level}`}>
      <div className="work-what">
        <p><StatusTag tone={tones[item.level]}>{words(`levels.${item.level}`)}</StatusTag> <OutcomeTag outcome={item.outcome} /></p>
        <h2><Link to="/officer/filings/$id" params={{ id: item.filing }}>{number}</Link></h2>
        <p className="work-quiet">{words(`kinds.${item.kind}`)} · {item.port} {item.arrival !== undefined && <>· {words('arrives', { date: formats.date(item.arrival) })}</>}</p>
        <p lang="en">{item.goods}</p>
      </div>
      <div className="work-why">
        <p><strong>{words('waits')}:</strong> {words(`waitsFor.${item.waitsFor}`)}, <span className="work-quiet"><time dateTime={item.waitingSince}>{words('since', { since: formats.time(item.waitingSince) })}</time></span></p>
        <ul lang="en">{item.reasons.map(({ rule, words: why }) => <li key={`${rule}${why}`}>{why}</li>)}</ul>
        <details>
          <summary>{words('why')}: <time dateTime={item.attentionBy}>{words('by', { at: formats.time(item.attentionBy) })}</time></summary>
          <ul lang="en">{item.urgency.map((reason) => <li key={reason.kind}>{reason.words}<br /><span className="work-quiet">{reason.authority}</span></li>)}</ul>
        </details>
      </div>
      <Holder item={item} number={number} isUnderWay={isUnderWay} onClaim={onClaim} />
    </li>
  )
}

function Holder({ item: { claim }, number, isUnderWay, onClaim }: WorkRowProps & { readonly number: string }) {
  const words = useWords(queueWords)
  const { me } = useSession()
  if (claim !== undefined && claim.subject !== me?.subject) return <p className="work-holder">{words('takenBy', { name: claim.name })}</p>
  const isMine = claim !== undefined
  return (
    <p className="work-holder">
      {isMine && <StatusTag tone="busy">{words('takenByMe')}</StatusTag>}
      <Button type="button" outline disabled={isUnderWay} aria-label={words(isMine ? 'giveBackEntry' : 'takeEntry', { entry: number })} onClick={() => { onClaim(isMine) }}>{words(isMine ? 'giveBack' : 'take')}</Button>
    </p>
  )
}

function printed(number: string): string {
  const parsed = parseEntryNumber(number)
  return parsed === undefined ? number : printEntryNumber(parsed)
}
