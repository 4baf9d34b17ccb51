import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useCases, type ListedCase } from './use-cases.ts'
import { caseWords } from './words.ts'
import './cases.scss'

/** Cases of the authority, the next last day first. */
export function CasesPage() {
  const words = useWords(caseWords)
  const [shown, setShown] = useState<'open' | 'closed'>('open')
  const query = useCases(shown === 'open')
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Link to="/officer/cases/new" className="usa-button">{words('openOne')}</Link>} />
      <div className="case-shown"><ChoiceField label={words('showing')} value={shown} options={[{ value: 'open', label: words('shownOpen') }, { value: 'closed', label: words('shownClosed') }]} onChange={setShown} /></div>
      <Answered query={query} what={words('loading')}>{(found) => (found.length === 0 ? <Empty title={words(shown === 'open' ? 'none' : 'noneClosed')}><p>{words('noneWhat')}</p></Empty> : <CaseTable found={found} />)}</Answered>
    </>
  )
}

function CaseTable({ found }: { readonly found: readonly ListedCase[] }) {
  const words = useWords(caseWords)
  const columns: readonly Column<ListedCase>[] = [
    { id: 'number', header: words('number'), cell: ({ id, number }) => <Link to="/officer/cases/$id" params={{ id }}>{number}</Link>, sortBy: ({ number }) => number },
    { id: 'about', header: words('about'), cell: (one) => <>{one.title}{one.isHolding && <> <StatusTag tone="caution">{words('holds')}</StatusTag></>}</> },
    { id: 'source', header: words('source'), cell: ({ source }) => words(`sources.${sourceOf(source)}`) },
    { id: 'stage', header: words('stage'), cell: ({ actions }) => <span lang="en">{actions.map(({ title, stage }) => `${title}: ${stage.replaceAll('-', ' ')}`).join('; ')}</span> },
    { id: 'next', header: words('next'), cell: ({ next }) => <NextDay next={next} />, sortBy: ({ next }) => next?.dueOn ?? '9999' },
    { id: 'officer', header: words('officer'), cell: ({ officer, team }) => officer?.name ?? team ?? words('nobody') },
  ]
  return <DataTable caption={words('title')} columns={columns} rows={found} rowKey={({ id }) => id} />
}

const sources = ['filing', 'signal', 'allegation', 'audit', 'disclosure', 'protest'] as const

function sourceOf(source: string): (typeof sources)[number] {
  return sources.find((one) => one === source) ?? 'audit'
}

function NextDay({ next }: { readonly next: ListedCase['next'] }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  if (next === undefined) return <>{words('noDay')}</>
  return <><time dateTime={next.dueOn} title={next.dueOn}>{formats.date(next.dueOn)}</time>: <span lang="en">{next.what}</span></>
}
