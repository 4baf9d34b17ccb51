import { Link, useParams } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { AskedRows } from './asked-rows.tsx'
import { RecordsTable } from './records-table.tsx'
import { useAgency, type AgencyProgram } from './use-agencies.ts'
import { agenciesWords } from './words.ts'
import './agencies-directory.scss'

/** One agency: each of its programs, with what it asks, accepts and answers. */
export function AgencyPage() {
  const words = useWords(agenciesWords)
  const { code = '' }: { readonly code?: string } = useParams({ strict: false })
  const query = useAgency(code)
  return (
    <>
      <nav aria-label={words('up')} className="agencies-up"><Link to="/agencies">{words('up')}</Link></nav>
      <Answered query={query} what={words('loading')}>{(agency) => agency === undefined ? null : (
        <>
          <PageHead title={`${agency.name} (${agency.code})`} lead={<span lang="en">{agency.words}</span>} />
          {agency.programs.map((program) => <Program key={program.code} program={program} />)}
        </>
      )}</Answered>
    </>
  )
}

function Program({ program }: { readonly program: AgencyProgram }) {
  const words = useWords(agenciesWords)
  const formats = useFormats()
  return (
    <section className="panel" aria-labelledby={`program-${program.code}`}>
      <h2 id={`program-${program.code}`}>{program.code} · <span lang="en">{program.name}</span></h2>
      <p lang="en">{program.words}</p>
      <dl className="facts">
        <dt>{words('law')}</dt><dd lang="en">{program.authority}</dd>
        <dt>{words('inForce')}</dt><dd><time dateTime={program.from}>{formats.date(program.from)}</time></dd>
        {program.processing.length > 0 && <><dt>{words('processing')}</dt><dd lang="en">{program.processing.map((one) => `${one.code} ${one.words}`).join('; ')}</dd></>}
        <dt>{words('codes')}</dt><dd>{words(program.isCertain ? 'codesKnown' : 'codesUnknown')}</dd>
      </dl>
      {program.asked.length > 0 && <details className="agencies-asked"><summary>{words('askedFor', { count: program.asked.length })}</summary><AskedRows rows={program.asked} /></details>}
      {program.records.length > 0 && <RecordsTable caption={words('recordsOf', { program: program.name })} records={program.records} />}
      <Disclaimers program={program} />
      <h3>{words('answers')}</h3>
      <dl className="facts" lang="en">{program.dispositions.map(({ outcome, words: said, by }) => <Answer key={outcome} outcome={outcome} said={said} by={by} />)}</dl>
    </section>
  )
}

function Answer({ outcome, said, by }: { readonly outcome: string; readonly said: string; readonly by: string }) {
  return <><dt>{outcome.replaceAll('-', ' ')}</dt><dd>{said}. {by}.</dd></>
}

function Disclaimers({ program: { disclaimers } }: { readonly program: AgencyProgram }) {
  const words = useWords(agenciesWords)
  return (
    <>
      <h3>{words('disclaimers')}</h3>
      {disclaimers.length === 0 ? <p>{words('noDisclaimers')}</p> : (
        <dl className="facts">{disclaimers.map((one) => (
          <DisclaimerRow key={one.code} code={one.code} said={one.words} only={one.entryTypes === undefined ? '' : words('entryTypes', { types: one.entryTypes.join(', ') })} />
        ))}</dl>
      )}
    </>
  )
}

function DisclaimerRow({ code, said, only }: { readonly code: string; readonly said: string; readonly only: string }) {
  return <><dt><code>{code}</code></dt><dd><span lang="en">{said}</span>{only === '' ? '' : ` (${only})`}</dd></>
}
