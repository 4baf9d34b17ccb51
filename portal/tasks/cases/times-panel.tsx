import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { MoreTime } from './more-time.tsx'
import type { Clock, OneCase } from './use-cases.ts'
import { caseWords } from './words.ts'

const tones: Readonly<Record<Clock['state'], Tone>> = { running: 'busy', met: 'good', passed: 'bad', stayed: 'quiet' }

/** The times that the law gives: whose, until when, and what follows. */
export function TimesPanel({ one: { clocks, id, closed } }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  const { me } = useSession()
  const mayExtend = closed === undefined && me?.rights.includes('conduct-case') === true
  return (
    <section className="panel" aria-labelledby={`times-${id}`}>
      <h2 id={`times-${id}`}>{words('times')}</h2>
      {clocks.length === 0 ? <p>{words('noTimes')}</p> : <TimesList clocks={clocks} {...(mayExtend && { extendedIn: id })} />}
    </section>
  )
}

interface TimesListProps {
  readonly clocks: readonly Clock[]
  /** The case in which a trader's time may be lengthened. */
  readonly extendedIn?: string
}

export function TimesList({ clocks, extendedIn }: TimesListProps) {
  const words = useWords(caseWords)
  const formats = useFormats()
  const sorted = [...clocks].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  return (
    <ul className="case-list">{sorted.map((clock) => (
      <li key={clock.id}>
        <p><StatusTag tone={tones[clock.state]}>{words(`states.${clock.state}`, { day: formats.date(clock.dueOn) })}</StatusTag> <strong>{words(`whose.${clock.whose}`)}</strong>: <span lang="en">{clock.what}</span></p>
        <p className="case-quiet"><span lang="en">{clock.consequence} ({clock.authority})</span>{!clock.isCertain && <>. {words('uncertain')}</>}</p>
        {extendedIn !== undefined && clock.state === 'running' && clock.whose === 'trader' && <MoreTime id={extendedIn} clock={clock} />}
      </li>
    ))}</ul>
  )
}
