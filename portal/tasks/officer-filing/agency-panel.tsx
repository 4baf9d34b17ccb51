import { Answered } from '../../design/states/answered.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useAgencyAnswers, type AgencyAnswers } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

type Said = AgencyAnswers['reviews'][number]['standing'][number]
const tones: Readonly<Record<Said['disposition'], Tone>> = { 'may-proceed': 'good', 'under-review': 'busy', documents: 'caution', hold: 'bad', refuse: 'bad' }

/** What other agencies say of their lines; they alone change it. */
export function AgencyPanel({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const query = useAgencyAnswers(id)
  return (
    <section className="panel" aria-labelledby="agencies-title">
      <h2 id="agencies-title">{words('agencies')}</h2>
      <Answered query={query}>{({ reviews }) => (reviews.length === 0 ? <p>{words('noAgencies')}</p> : (
        <ul className="officer-reasons">{reviews.map(({ agency, lines, standing }) => (
          <li key={agency}>
            <h3>{words('agencyLines', { agency, lines: lines.map(({ line }) => line).join(', ') })}</h3>
            {standing.length === 0 && <p><StatusTag tone="quiet">{words('noWord')}</StatusTag></p>}
            {standing.map((said) => <p key={said.line}>{words('line')} {said.line}: <StatusTag tone={tones[said.disposition]}>{words(`dispositions.${said.disposition}`)}</StatusTag> {said.reason} <span className="officer-quiet" lang="en">{said.authority}</span></p>)}
          </li>
        ))}</ul>
      ))}</Answered>
    </section>
  )
}
