import { Label, Select } from '@trussworks/react-uswds'
import { isOutcome, outcomes, outcomeWords } from '../../design/status/outcome-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { QueueFilter } from './use-queue.ts'
import { queueWords } from './words.ts'

interface QueueFiltersProps {
  readonly filter: QueueFilter
  readonly counts: Readonly<Record<string, number>>
  readonly ports: readonly string[]
  readonly onChange: (filter: QueueFilter) => void
}

/** By port, kind, state, and whose the work is. */
export function QueueFilters({ filter, counts, ports, onChange }: QueueFiltersProps) {
  const words = useWords(queueWords)
  const states = useWords(outcomeWords)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <fieldset className="queue-filters">
      <legend className="usa-sr-only">{words('filters')}</legend>
      <Choice id="queue-port" label={words('port')} value={filter.port} onChange={(port) => { onChange(without(filter, 'port', port)) }} options={[['', words('anyPort')], ...ports.map((port) => [port, port] as const)]} />
      <Choice id="queue-kind" label={words('kind')} value={filter.kind} onChange={(kind) => { onChange(without(filter, 'kind', kind === 'entry' || kind === 'entry-summary' ? kind : undefined)) }} options={[['', words('anyKind')], ['entry', words('kinds.entry')], ['entry-summary', words('kinds.entry-summary')]]} />
      <Choice id="queue-state" label={words('state')} value={filter.outcome} onChange={(outcome) => { onChange(without(filter, 'outcome', isOutcome(outcome) ? outcome : undefined)) }}
        options={[['', words('anyState', { count: total })], ...outcomes.filter((one) => (counts[one] ?? 0) > 0 || one === filter.outcome).map((one) => [one, words('counted', { state: states(one), count: counts[one] ?? 0 })] as const)]} />
      <Choice id="queue-whose" label={words('whose')} value={filter.whose} onChange={(whose) => { onChange(without(filter, 'whose', whose === 'mine' || whose === 'free' ? whose : undefined)) }} options={[['', words('everyone')], ['mine', words('mine')], ['free', words('free')]]} />
    </fieldset>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string | undefined) => void
}

function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={id} value={value ?? ''} onChange={({ target }) => { onChange(target.value === '' ? undefined : target.value) }}>{options.map(([one, name]) => <option key={one} value={one}>{name}</option>)}</Select>
    </div>
  )
}

/** The filter with one member set, or left out. */
function without<Name extends keyof QueueFilter>(filter: QueueFilter, name: Name, value: QueueFilter[Name] | undefined): QueueFilter {
  const { [name]: _before, ...others } = filter
  return value === undefined ? others : { ...others, [name]: value }
}
