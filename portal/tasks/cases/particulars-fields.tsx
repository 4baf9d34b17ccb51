import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { Particular, Particulars } from './use-cases.ts'
import { caseWords } from './words.ts'

export type Entered = Readonly<Record<string, string>>

/** What a step asks for, a field each. The words come from the law’s own register, in English. */
export function ParticularsFields({ asks, entered, onChange }: { readonly asks: readonly Particular[]; readonly entered: Entered; readonly onChange: (entered: Entered) => void }) {
  return <div lang="en">{asks.map((asked) => <One key={asked.name} asked={asked} value={entered[asked.name] ?? ''} onChange={(value) => { onChange({ ...entered, [asked.name]: value }) }} />)}</div>
}

function One({ asked: { words: label, kind, options = [], isRequired }, value, onChange }: { readonly asked: Particular; readonly value: string; readonly onChange: (value: string) => void }) {
  const words = useWords(caseWords)
  const given = { label, value, onChange, isRequired }
  if (kind === 'choice') return <ChoiceField label={label} value={value} options={['', ...options].map((one) => ({ value: one, label: one.replaceAll('-', ' ') }))} onChange={onChange} />
  if (kind === 'list') return <TextField {...given} lines={3} hint={words('oneALine')} />
  if (kind === 'date') return <TextField {...given} type="date" />
  return kind === 'money' ? <TextField {...given} /> : <TextField {...given} lines={2} />
}

/** What was entered, as it is sent. */
export function statedOf(asks: readonly Particular[], entered: Entered): Particulars {
  return Object.fromEntries(asks.flatMap(({ name, kind }) => {
    const value = (entered[name] ?? '').trim()
    if (value === '') return []
    return [[name, kind === 'list' ? value.split('\n').map((line) => line.trim()).filter((line) => line !== '') : value]]
  }))
}
