import { Link } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { RuleEffect, RuleStateTag } from './rule-words.tsx'
import { useRules, type Rule } from './use-targeting.ts'
import { targetingWords } from './words.ts'
import './targeting.scss'

/** The rules with their states and how they perform. */
export function RulesPage() {
  const words = useWords(targetingWords)
  const rules = useRules()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Link to="/targeting/write" className="usa-button">{words('write')}</Link>} />
      <Answered query={rules}>{(all) => (all.length === 0 ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : <RuleTable rules={all} />)}</Answered>
    </>
  )
}

function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const words = useWords(targetingWords)
  const formats = useFormats()
  const columns: readonly Column<Rule>[] = [
    { id: 'name', header: words('name'), sortBy: ({ name }) => name, cell: ({ name }) => <Link to="/targeting/rules/$name" params={{ name }}>{name}</Link> },
    { id: 'version', header: words('version'), isNumber: true, sortBy: ({ version }) => version, cell: ({ version }) => String(version) },
    { id: 'state', header: words('state'), sortBy: ({ state }) => state, cell: ({ state }) => <RuleStateTag state={state} /> },
    { id: 'effect', header: words('effect'), cell: ({ definition }) => <RuleEffect definition={definition} /> },
    { id: 'hits', header: words('hits'), isNumber: true, sortBy: ({ performance }) => performance.hits, cell: ({ performance }) => formats.number(performance.hits) },
    { id: 'examined', header: words('examined'), isNumber: true, sortBy: ({ performance }) => performance.examined, cell: ({ performance }) => formats.number(performance.examined) },
    { id: 'found', header: words('found'), isNumber: true, sortBy: ({ performance }) => performance.found, cell: ({ performance }) => formats.number(performance.found) },
    { id: 'expires', header: words('expires'), sortBy: ({ definition }) => definition.expires, cell: ({ definition: { expires } }) => <time dateTime={expires}>{formats.date(expires)}</time> },
  ]
  return <DataTable caption={words('title')} columns={columns} rows={rules} rowKey={({ name, version }) => `${name} ${String(version)}`} />
}
