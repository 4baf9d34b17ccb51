import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { useWords } from '../../languages/use-words.ts'
import { shownParts, type ProgramCount, type QueueFilter } from './use-agency.ts'
import { agencyWords } from './words.ts'

interface QueueFiltersProps {
  readonly filter: QueueFilter
  readonly programs: readonly ProgramCount[]
  readonly onFilter: (filter: QueueFilter) => void
}

/** What part of the queue is shown, and of which program, each with how many wait and how many are late. */
export function QueueFilters({ filter, programs, onFilter }: QueueFiltersProps) {
  const words = useWords(agencyWords)
  const options = programs.map(({ program, open, awaited, overdue }) => ({ value: program, label: words('programCount', { program, open: String(open), awaited: String(awaited), overdue: String(overdue) }) }))
  return (
    <div className="agency-filter">
      <ChoiceField label={words('show')} value={filter.part} options={shownParts.map((part) => ({ value: part, label: words(`parts.${part}`) }))} onChange={(part) => { onFilter({ ...filter, part }) }} />
      <ChoiceField label={words('program')} value={filter.program} options={[{ value: '', label: words('allPrograms') }, ...options]} onChange={(program) => { onFilter({ ...filter, program }) }} />
    </div>
  )
}
