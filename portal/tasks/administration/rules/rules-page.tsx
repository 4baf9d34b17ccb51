import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { OutcomeTag } from '../../../design/status/outcome-tag.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { ruleWords } from './words.ts'
import '../administration.scss'

type Rules = operations['listRules']['responses'][200]['content']['application/json']
type Deadline = operations['listStatutoryDeadlines']['responses'][200]['content']['application/json']['deadlines'][number]

/** The law and the house's rules, as the program follows them. */
export function RulesPage() {
  const words = useWords(ruleWords)
  const { singleWindow: { api } } = useSession()
  const rules = useQuery({ queryKey: ['rules'], queryFn: async () => (await api.GET('/rules')).data })
  const deadlines = useQuery({ queryKey: ['deadlines'], queryFn: async () => (await api.GET('/deadlines')).data?.deadlines ?? [] })
  const columns = useDeadlineColumns()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Answered query={rules} what={words('loading')}>{(data) => (data === undefined ? null : <Determinations rules={data} />)}</Answered>
      <h2>{words('deadlines')}</h2>
      <Answered query={deadlines} what={words('loading')}>{(all) => <DataTable caption={words('deadlines')} columns={columns} rows={all} rowKey={({ name }) => name} />}</Answered>
      <h2>{words('checks')}</h2>
      <p>{words('checksWhat')}</p>
      <p><Link to="/developers/messages">{words('playground')}</Link></p>
    </>
  )
}

function Determinations({ rules: { rules, secondOfficer } }: { readonly rules: Rules }) {
  const words = useWords(ruleWords)
  const formats = useFormats()
  return (
    <>
      <h2>{words('determinations')}</h2>
      <p>{words('determinationsWhat')}</p>
      <ol className="administration-rules">
        {rules.map(({ name, place, words: says, authority, outcomes }) => (
          <li key={name}>
            <p lang="en"><strong>{place}. {says}</strong></p>
            <p lang="en"><code>{name}</code> · {authority}</p>
            <p>{words('outcomes')}: {outcomes.map((outcome) => <Fragment key={outcome}><OutcomeTag outcome={outcome} /> </Fragment>)}</p>
          </li>
        ))}
      </ol>
      <h2>{words('two')}</h2>
      <ol className="administration-rules">
        {secondOfficer.map(({ name, why, authority, from, isHousePolicy }) => (
          <li key={name}>
            <p lang="en"><strong>{why}</strong></p>
            <p lang="en"><code>{name}</code> · {authority}</p>
            <p>{words('since', { day: formats.date(from) })}{isHousePolicy && <> · {words('house')}</>}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

function useDeadlineColumns(): readonly Column<Deadline>[] {
  const words = useWords(ruleWords)
  const formats = useFormats()
  const unit = (count: number, name: string) => (isUnit(name) ? words(`units.${name}`, { count: String(count) }) : `${String(count)} ${name}`)
  return [
    { id: 'what', header: words('what'), sortBy: ({ what }) => what, cell: ({ what, isUncertain }) => <><span lang="en">{what}</span>{isUncertain && <><br /><StatusTag tone="caution">{words('uncertain')}</StatusTag></>}</> },
    { id: 'time', header: words('time'), cell: ({ count, unit: name }) => unit(count, name) },
    { id: 'begins', header: words('begins'), cell: ({ startsAt }) => (isStart(startsAt) ? words(`starts.${startsAt}`) : startsAt) },
    { id: 'authority', header: words('authority'), cell: ({ authority }) => <span lang="en">{authority}</span> },
    { id: 'inForce', header: words('inForce'), sortBy: ({ inForce }) => inForce.from, cell: ({ inForce: { from } }) => <time dateTime={from} title={from}>{formats.date(from)}</time> },
    { id: 'consequence', header: words('consequence'), cell: ({ consequence }) => <span lang="en">{consequence}</span> },
  ]
}

function isUnit(name: string): name is keyof typeof ruleWords.en.units {
  return Object.hasOwn(ruleWords.en.units, name)
}

function isStart(name: string): name is keyof typeof ruleWords.en.starts {
  return Object.hasOwn(ruleWords.en.starts, name)
}
