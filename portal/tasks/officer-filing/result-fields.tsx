import { Checkbox, Label, Select, TextInput } from '@trussworks/react-uswds'
import { useWords } from '../../languages/use-words.ts'
import type { Order } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

type Result = NonNullable<Order['results']>[number]
type Discrepancy = NonNullable<Result['discrepancies']>[number]['kind']

/** What was found of a line: nothing said, that it conforms, or one kind of discrepancy. */
export interface ResultDraft {
  readonly line: number
  readonly found: Discrepancy | 'conforms' | ''
  readonly words: string
  readonly isSeized: boolean
}

const kinds: readonly Discrepancy[] = ['quantity', 'description', 'classification', 'origin', 'value', 'undeclared-goods', 'intellectual-property', 'agency-matter', 'safety']

interface ResultFieldsProps {
  readonly lines: readonly number[]
  readonly drafts: readonly ResultDraft[]
  readonly onChange: (drafts: readonly ResultDraft[]) => void
}

/** What an exam found, line by line. */
export function ResultFields({ lines, drafts, onChange }: ResultFieldsProps) {
  const words = useWords(officerWords)
  const set = (draft: ResultDraft) => { onChange([...drafts.filter(({ line }) => line !== draft.line), draft]) }
  return (
    <fieldset className="usa-fieldset exam-results">
      <legend className="usa-legend">{words('results')}</legend>
      <p className="usa-hint">{words('resultsHint')}</p>
      {lines.map((line) => <OneLine key={line} draft={drafts.find((one) => one.line === line) ?? { line, found: '', words: '', isSeized: false }} onChange={set} />)}
    </fieldset>
  )
}

function OneLine({ draft, onChange }: { readonly draft: ResultDraft; readonly onChange: (draft: ResultDraft) => void }) {
  const words = useWords(officerWords)
  const { line, found } = draft
  const isDiscrepant = found !== '' && found !== 'conforms'
  const id = `result-${String(line)}`
  const readFound = (value: string): ResultDraft['found'] => (value === 'conforms' ? value : (kinds.find((kind) => kind === value) ?? ''))
  return (
    <div>
      <Label htmlFor={id}>{words('resultOf', { line: String(line) })}</Label>
      <Select id={id} name={id} value={found} onChange={({ target }) => { onChange({ ...draft, found: readFound(target.value) }) }}>
        <option value="">{words('unsaid')}</option>
        <option value="conforms">{words('conforms')}</option>
        {kinds.map((kind) => <option key={kind} value={kind}>{words(`discrepancies.${kind}`)}</option>)}
      </Select>
      {isDiscrepant && <>
        <Label htmlFor={`${id}-words`}>{words('resultWords', { line: String(line) })}</Label>
        <TextInput id={`${id}-words`} name={`${id}-words`} type="text" required minLength={3} maxLength={500} value={draft.words} onChange={({ target }) => { onChange({ ...draft, words: target.value }) }} />
        <Checkbox id={`${id}-seized`} name={`${id}-seized`} label={words('seizeLine', { line: String(line) })} checked={draft.isSeized} onChange={({ target }) => { onChange({ ...draft, isSeized: target.checked }) }} />
      </>}
    </div>
  )
}

/** The results that drafts come to; a line of which nothing is said has none. */
export function resultsStated(drafts: readonly ResultDraft[]): Result[] {
  return drafts.flatMap(({ line, found, words, isSeized }): Result[] => {
    if (found === '') return []
    return found === 'conforms' ? [{ line }] : [{ line, discrepancies: [{ kind: found, words: words.trim() }], ...(isSeized && { isSeized }) }]
  })
}
