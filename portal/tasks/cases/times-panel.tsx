import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { Clock } from './use-cases.ts'
import { caseWords } from './words.ts'

const tones: Readonly<Record<Clock['state'], Tone>> = { running: 'busy', met: 'good', passed: 'bad', stayed: 'quiet' }

/** The times that the law gives: whose, until when, and what follows. */
export function TimesPanel({ clocks, id }: { readonly clocks: readonly Clock[]; readonly id: string }) {
  const words = useWords(caseWords)
  return (
    <section className="panel" aria-labelledby={`times-${id}`}>
      <h2 id={`times-${id}`}>{words('times')}</h2>
      {clocks.length === 0 ? <p>{words('noTimes')}</p> : <TimesList clocks={clocks} />}
    </section>
  )
}

export function TimesList({ clocks }: { readonly clocks: readonly Clock[] }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  const sorted = [...clocks].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  return (
    <ul className="case-list">{sorted.map((clock) => (
      <li key={clock.id}>
        <p><StatusTag tone={tones[clock.state]}>{words(`states.${clock.state}`, { day: formats.date(clock.dueOn) })}</StatusTag> <strong>{words(`whose.${clock.whose}`)}</strong>: <span lang="en">{clock.what}</span></p>
        <p className="case-quiet"><span lang="en">{clock.consequence} ({clock.authority})</span>{!clock.isCertain && <>. {words('uncertain')}</>}</p>
      </li>
    ))}</ul>
  )
}
