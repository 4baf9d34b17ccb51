import { Label, Select, TextInput } from '@trussworks/react-uswds'
import { useEffect, useState } from 'react'
import { useWords } from '../../languages/use-words.ts'
import type { LineFilter } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'

interface LineFiltersProps {
  readonly filter: LineFilter
  readonly onChange: (filter: LineFilter) => void
}

const typed = ['commodity', 'origin', 'port', 'importer'] as const
const longest = { commodity: 10, origin: 2, port: 5, importer: 40 } as const

/** By what lines are ordered, and which of them. */
export function LineFilters({ filter, onChange }: LineFiltersProps) {
  const words = useWords(anomalyWords)
  const set = (name: keyof LineFilter, value: string) => {
    const { [name]: _before, ...others } = filter
    onChange(value === '' ? others : { ...others, [name]: value })
  }
  return (
    <fieldset className="unusual-filters">
      <legend className="usa-sr-only">{words('filters')}</legend>
      <div><Label htmlFor="unusual-by">{words('order')}</Label>
        <Select id="unusual-by" name="by" value={filter.by ?? 'unusualness'} onChange={({ target }) => { set('by', target.value === 'score' ? 'score' : '') }}><option value="unusualness">{words('byUnusualness')}</option><option value="score">{words('byScore')}</option></Select></div>
      {typed.map((name) => <TypedFilter key={name} name={name} onChange={(value) => { set(name, name === 'commodity' ? value.replaceAll(/\D/g, '') : name === 'origin' ? value.toUpperCase() : value) }} />)}
    </fieldset>
  )
}

const pauseMilliseconds = 350

/** Waits for a pause in typing before it asks. */
function TypedFilter({ name, onChange }: { readonly name: (typeof typed)[number]; readonly onChange: (value: string) => void }) {
  const words = useWords(anomalyWords)
  const [value, setValue] = useState<string>()
  useEffect(() => {
    if (value === undefined) return undefined
    const timer = setTimeout(() => { onChange(value.trim()); setValue(undefined) }, pauseMilliseconds)
    return () => { clearTimeout(timer) }
  }, [value, onChange])
  return <div><Label htmlFor={`unusual-${name}`}>{words(name)}</Label><TextInput id={`unusual-${name}`} name={name} type="text" maxLength={longest[name]} onChange={({ target }) => { setValue(target.value) }} /></div>
}
