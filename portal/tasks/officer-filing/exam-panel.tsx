import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useExams, type Exam } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

const tones: Readonly<Record<Exam['state'], Tone>> = { ordered: 'busy', partial: 'busy', recorded: 'good', 'called-off': 'quiet' }

/** Examinations of the goods: where, when, at whose cost, why they were chosen, and what was found. */
export function ExamPanel({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const { data = [] } = useExams(id)
  if (data.length === 0) return null
  return (
    <section className="panel" aria-labelledby="exams-title">
      <h2 id="exams-title">{words('examPanel')}</h2>
      <ul className="officer-reasons">{data.map((exam) => <li key={exam.id}><OneExam exam={exam} /></li>)}</ul>
    </section>
  )
}

function OneExam({ exam: { kind, state, siteName, site, scheduledAt, costParty, authority, selectedBy = [], outcomes = [] } }: { readonly exam: Exam }) {
  const words = useWords(officerWords)
  const formats = useFormats()
  return (
    <>
      <h3>{words(`exams.${kind}`)}</h3>
      <p><StatusTag tone={tones[state]}>{words(`examStates.${state}`)}</StatusTag> {scheduledAt !== undefined && <time dateTime={scheduledAt}>{words('scheduled', { at: formats.time(scheduledAt) })}</time>}</p>
      <dl className="facts">
        <dt>{words('site')}</dt><dd>{site === undefined ? words('noSite') : `${siteName ?? ''} ${site}`}</dd>
        <dt>{words('costParty')}</dt><dd>{words(`costs.${costParty}`)}</dd>
        <dt>{words('authority')}</dt><dd lang="en">{authority}</dd>
        {selectedBy.length > 0 && <><dt>{words('selectedBy')}</dt><dd>{selectedBy.map(({ rule, version, isRandom }) => `${rule} ${String(version)}${isRandom ? ` (${words('random')})` : ''}`).join(', ')}</dd></>}
      </dl>
      {outcomes.length === 0 ? <p className="officer-quiet">{words('notFound')}</p> : outcomes.map((one) => <Found key={one.line} outcome={one} />)}
    </>
  )
}

function Found({ outcome: { line, isConforming, isSeized, discrepancies, measured } }: { readonly outcome: NonNullable<Exam['outcomes']>[number] }) {
  const words = useWords(officerWords)
  return (
    <p>
      {words('outcomeOf', { line: String(line) })}: {isConforming ? <StatusTag tone="good">{words('conforms')}</StatusTag> : discrepancies.map(({ kind, words: said }) => <span key={kind}><StatusTag tone="bad">{words(`discrepancies.${kind}`)}</StatusTag> {said} </span>)}
      {isSeized && <StatusTag tone="bad">{words('seized')}</StatusTag>} {measured !== undefined && `${measured.quantity} ${measured.unit}`}
    </p>
  )
}
