import { Button, Checkbox } from '@trussworks/react-uswds'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { useWords } from '../../languages/use-words.ts'
import { blankComparison, blankGroup, withPart, type ComparisonDraft, type Draft, type GroupDraft } from './condition-draft.ts'
import type { Facts } from './use-targeting.ts'
import { targetingWords } from './words.ts'

interface BuilderProps {
  readonly group: GroupDraft
  readonly facts: Facts
  readonly depth?: number
  readonly onChange: (group: GroupDraft) => void
  readonly onRemove?: () => void
}

const depthMax = 4

/** Conditions in groups, each a row of ordinary fields: all of it is done by keyboard as any form is. */
export function ConditionBuilder({ group, facts, depth = 1, onChange, onRemove }: BuilderProps) {
  const words = useWords(targetingWords)
  const change = (id: string) => (part: Draft | undefined) => { onChange(withPart(group, id, part)) }
  return (
    <fieldset className="targeting-group">
      <legend>{words(depth === 1 ? 'builder' : 'group')}</legend>
      <div className="targeting-pair">
        <ChoiceField label={words('match')} value={group.match} options={[{ value: 'all', label: words('matches.all') }, { value: 'any', label: words('matches.any') }]} onChange={(match) => { onChange({ ...group, match }) }} />
        {depth > 1 && <NotBox draft={group} onChange={(isNot) => { onChange({ ...group, isNot }) }} />}
      </div>
      {group.parts.map((part, at) => (part.kind === 'group'
        ? <ConditionBuilder key={part.id} group={part} facts={facts} depth={depth + 1} onChange={change(part.id)} onRemove={() => { change(part.id)(undefined) }} />
        : <ComparisonRow key={part.id} part={part} number={at + 1} facts={facts} isOnly={group.parts.length === 1} onChange={change(part.id)} />))}
      <div className="usa-button-group">
        <Button type="button" outline onClick={() => { onChange({ ...group, parts: [...group.parts, blankComparison()] }) }}>{words('add')}</Button>
        {depth < depthMax && <Button type="button" outline onClick={() => { onChange({ ...group, parts: [...group.parts, blankGroup()] }) }}>{words('addGroup')}</Button>}
        {onRemove !== undefined && <Button type="button" unstyled onClick={onRemove}>{words('removeGroup')}</Button>}
      </div>
    </fieldset>
  )
}

function NotBox({ draft, onChange }: { readonly draft: Draft; readonly onChange: (isNot: boolean) => void }) {
  const words = useWords(targetingWords)
  return <Checkbox id={`${draft.id}-not`} name={`${draft.id}-not`} label={words('isNot')} checked={draft.isNot} onChange={(event) => { onChange(event.target.checked) }} />
}

interface RowProps {
  readonly part: ComparisonDraft
  readonly number: number
  readonly facts: Facts
  readonly isOnly: boolean
  readonly onChange: (part: Draft | undefined) => void
}

function ComparisonRow({ part, number, facts, isOnly, onChange }: RowProps) {
  const words = useWords(targetingWords)
  const fact = facts.facts.find(({ name }) => name === part.fact)
  const fitting = facts.operators.filter(({ fits }) => fact === undefined || fits.includes(fact.type))
  const choose = (name: string) => {
    const type = facts.facts.find((one) => one.name === name)?.type ?? 'text'
    const operator = facts.operators.find(({ is, fits }) => is === part.is && fits.includes(type)) ?? facts.operators.find(({ fits }) => fits.includes(type))
    onChange({ ...part, fact: name, is: operator?.is ?? part.is, value: type === fact?.type ? part.value : type === 'boolean' ? 'true' : '' })
  }
  return (
    <fieldset className="targeting-row">
      <legend className="usa-sr-only">{words('condition', { number: String(number) })}</legend>
      <NotBox draft={part} onChange={(isNot) => { onChange({ ...part, isNot }) }} />
      <ChoiceField label={words('fact')} value={part.fact} options={factOptions(facts, part.fact)} onChange={choose} />
      <ChoiceField label={words('comparison')} value={part.is} options={fitting.map(({ is, words: label }) => ({ value: is, label }))} onChange={(is) => { onChange({ ...part, is }) }} />
      <ValueField part={part} facts={facts} onChange={(value) => { onChange({ ...part, value }) }} />
      {!isOnly && <Button type="button" unstyled onClick={() => { onChange(undefined) }}>{words('remove', { number: String(number) })}</Button>}
    </fieldset>
  )
}

/** Statistics of lines are named by whoever computes them: one that a rule names already is offered too. */
function factOptions({ facts }: Facts, chosen: string): readonly { readonly value: string; readonly label: string }[] {
  const known = facts.map(({ name }) => ({ value: name, label: name }))
  return facts.some(({ name }) => name === chosen) ? known : [...known, { value: chosen, label: chosen }]
}

function ValueField({ part, facts, onChange }: { readonly part: ComparisonDraft; readonly facts: Facts; readonly onChange: (value: string) => void }) {
  const words = useWords(targetingWords)
  const fact = facts.facts.find(({ name }) => name === part.fact)
  const takes = facts.operators.find(({ is }) => is === part.is)?.takes
  const hint = useValueHint(fact, takes)
  if (takes === 'nothing') return null
  if (fact?.type === 'boolean') return <ChoiceField label={words('value')} value={part.value === 'false' ? 'false' : 'true'} options={[{ value: 'true', label: words('yes') }, { value: 'false', label: words('no') }]} onChange={onChange} />
  return <TextField label={words('value')} value={part.value} hint={hint} type={fact?.type === 'date' ? 'date' : 'text'} onChange={onChange} />
}

function useValueHint(fact: Facts['facts'][number] | undefined, takes: Facts['operators'][number]['takes'] | undefined): string | undefined {
  const words = useWords(targetingWords)
  if (takes === 'list') return words('listHint')
  if (takes === 'values') return words('valuesHint')
  if (fact === undefined) return undefined
  return fact.unit === undefined ? words('example', { example: fact.example }) : words('unit', { unit: fact.unit, example: fact.example })
}
