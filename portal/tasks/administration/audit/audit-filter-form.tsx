import { Button } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useWords } from '../../../languages/use-words.ts'
import type { AuditFilter, AuditKind } from './audit-filter.ts'
import { auditWords } from './words.ts'

const kinds = Object.keys(auditWords.en.kinds) as readonly AuditKind[]

interface AuditFilterFormProps {
  readonly filter: AuditFilter
  readonly onFilter: (filter: AuditFilter) => void
}

/** By whom, of which kind and when; asked for when it is submitted. */
export function AuditFilterForm({ filter, onFilter }: AuditFilterFormProps) {
  const words = useWords(auditWords)
  const [typed, setTyped] = useState(filter)
  const apply = (event: SyntheticEvent) => {
    event.preventDefault()
    onFilter(typed)
  }
  const field = (name: Exclude<keyof AuditFilter, 'kind'>) => ({ value: typed[name], onChange: (value: string) => { setTyped({ ...typed, [name]: value }) } })
  return (
    <form className="form-row" onSubmit={apply} aria-label={words('title')}>
      <TextField label={words('person')} hint={words('personHint')} {...field('person')} />
      <TextField label={words('organisation')} {...field('organisation')} />
      <ChoiceField<AuditKind | ''> label={words('kind')} value={typed.kind} onChange={(kind) => { setTyped({ ...typed, kind }) }} options={[{ value: '', label: words('anyKind') }, ...kinds.map((value) => ({ value, label: words(`kinds.${value}`) }))]} />
      <TextField label={words('from')} type="date" {...field('from')} />
      <TextField label={words('to')} type="date" {...field('to')} />
      <Button type="submit">{words('apply')}</Button>
    </form>
  )
}
