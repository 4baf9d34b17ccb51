import { portsOfEntryNamed } from './ports-of-entry.ts'
import { Button, Label, Select, TextInput } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { outcomeWords, outcomes } from '../../../design/status/outcome-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { entryTypes } from '../entry-types.table.ts'
import { filingWords } from '../words.ts'
import type { FilingFilter } from './filing-filter.ts'

interface FilterRowProps {
  readonly filter: FilingFilter
  readonly onChange: (filter: Readonly<Record<string, string>>) => void
}

/** What the list is narrowed by; the address of the page keeps it. */
export function FilterRow({ filter, onChange }: FilterRowProps) {
  const words = useWords(filingWords)
  const set = (name: keyof FilingFilter) => (value: string) => { onChange({ ...filter, [name]: value }) }
  return (
    <form role="search" aria-label={words('filter')} className="filing-filter" onSubmit={(event) => { event.preventDefault() }}>
      <TextFilter value={filter.text ?? ''} onSettled={set('text')} />
      <Choices filter={filter} set={set} />
      <Field name="from" label={words('from')}><input id="filter-from" className="usa-input" name="from" type="date" value={filter.from ?? ''} onChange={({ target }) => { set('from')(target.value) }} /></Field>
      <Field name="to" label={words('to')}><input id="filter-to" className="usa-input" name="to" type="date" value={filter.to ?? ''} onChange={({ target }) => { set('to')(target.value) }} /></Field>
      <Button type="button" unstyled className="filing-filter-clear" onClick={() => { onChange({}) }}>{words('clear')}</Button>
    </form>
  )
}

interface ChoicesProps {
  readonly filter: FilingFilter
  readonly set: (name: keyof FilingFilter) => (value: string) => void
}

function Choices({ filter, set }: ChoicesProps) {
  const words = useWords(filingWords)
  const outcome = useWords(outcomeWords)
  const importers = useImporters()
  return (
    <>
      <Choice name="outcome" label={words('outcome')} value={filter.outcome} onChange={set('outcome')} options={outcomes.map((one) => [one, outcome(one)])} />
      <Choice name="state" label={words('state')} value={filter.state} onChange={set('state')} options={[['accepted', words('accepted')], ['rejected', words('rejected')]]} />
      <Choice name="kind" label={words('kind')} value={filter.kind} onChange={set('kind')} options={[['entry', words('kinds.entry')], ['entry-summary', words('kinds.entry-summary')]]} />
      <Choice name="importer" label={words('importer')} value={filter.importer} onChange={set('importer')} options={importers} />
      <Choice name="port" label={words('port')} value={filter.port} onChange={set('port')} options={portsOfEntryNamed} />
      <Choice name="entryType" label={words('entryType')} value={filter.entryType} onChange={set('entryType')} options={entryTypes.map(([code, name]) => [code, `${code} ${name}`])} />
    </>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (value: string) => void
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ name, label, value = '', onChange, options }: ChoiceProps) {
  const words = useWords(filingWords)
  return (
    <Field name={name} label={label}>
      <Select id={`filter-${name}`} name={name} value={value} onChange={({ target }) => { onChange(target.value) }}>
        <option value="">{words('any')}</option>
        {value !== '' && !options.some(([code]) => code === value) && <option value={value}>{value}</option>}
        {options.map(([code, words_]) => <option key={code} value={code}>{words_}</option>)}
      </Select>
    </Field>
  )
}

function Field({ name, label, children }: { readonly name: string; readonly label: string; readonly children: ReactNode }) {
  return <div className="filing-filter-field"><Label htmlFor={`filter-${name}`}>{label}</Label>{children}</div>
}

/** Asks once the person has stopped typing. */
function TextFilter({ value, onSettled }: { readonly value: string; readonly onSettled: (text: string) => void }) {
  const words = useWords(filingWords)
  const [typed, setTyped] = useState(value)
  useEffect(() => { setTyped(value) }, [value])
  useEffect(() => {
    if (typed === value) return undefined
    const timer = setTimeout(() => { onSettled(typed) }, 300)
    return () => { clearTimeout(timer) }
  }, [typed, value, onSettled])
  return <Field name="text" label={words('text')}><TextInput id="filter-text" name="text" type="text" maxLength={60} value={typed} onChange={({ target }) => { setTyped(target.value) }} /></Field>
}

/** The importers whom the person may choose from. */
function useImporters(): readonly (readonly [string, string])[] {
  const { singleWindow } = useSession()
  const { data } = useQuery({ queryKey: ['parties', 'importers'], staleTime: 300_000, queryFn: async () => (await singleWindow.api.GET('/importers', { params: { query: { limit: 200 } } })).data })
  return (data?.importers ?? []).map(({ number, name }) => [number, `${name} (${number})`])
}
