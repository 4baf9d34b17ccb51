import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { useWords } from '../../languages/use-words.ts'
import { selectedOutcomes, type RuleDraft } from './rule-draft.ts'
import type { Facts } from './use-targeting.ts'
import { targetingWords } from './words.ts'

/** What a rule does where it holds: points, or a selection. */
export function EffectFields({ draft, facts, onChange }: { readonly draft: RuleDraft; readonly facts: Facts; readonly onChange: (changed: Partial<RuleDraft>) => void }) {
  const words = useWords(targetingWords)
  return (
    <fieldset className="targeting-group">
      <legend>{words('doesTitle')}</legend>
      <div className="targeting-pair">
        <ChoiceField label={words('does')} value={draft.effect} options={(['points', 'select'] as const).map((value) => ({ value, label: words(`kindsOfEffect.${value}`) }))} onChange={(effect) => { onChange({ effect }) }} />
        {draft.effect === 'points' && <TextField label={words('pointsLabel')} type="number" value={draft.points} isRequired onChange={(points) => { onChange({ points }) }} />}
        {draft.effect === 'select' && <ChoiceField label={words('outcomeLabel')} value={draft.select} options={selectedOutcomes.map((value) => ({ value, label: words(`outcomes.${value}`) }))} onChange={(select) => { onChange({ select }) }} />}
        {draft.effect === 'select' && draft.select === 'exam' && <ChoiceField label={words('examKind')} value={draft.examKind} options={[{ value: '', label: words('anyKind') }, ...facts.examKinds.map(({ name, words: label }) => ({ value: name, label }))]} onChange={(examKind) => { onChange({ examKind }) }} />}
      </div>
    </fieldset>
  )
}
