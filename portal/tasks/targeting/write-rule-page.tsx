import { useNavigate, useParams } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { ConditionBuilder } from './condition-builder.tsx'
import { EffectFields } from './effect-fields.tsx'
import { blankRule, ruleOf, ruleDraftOf, type RuleDraft } from './rule-draft.ts'
import { useFacts, useRule, useWriting, type Facts } from './use-targeting.ts'
import { targetingWords } from './words.ts'
import './targeting.scss'

/** A rule to be written, or the next version of one. */
export function WriteRulePage() {
  const { name = '' }: { readonly name?: string } = useParams({ strict: false })
  const facts = useFacts()
  const rule = useRule(name)
  if (name === '') return <Answered query={facts}>{(known) => <RuleForm facts={known} first={blankRule(new Date())} isNew />}</Answered>
  return <Answered query={facts}>{(known) => <Answered query={rule}>{({ versions: [newest] }) => (newest === undefined ? null : <RuleForm facts={known} first={ruleDraftOf(newest)} isNew={false} />)}</Answered>}</Answered>
}

function RuleForm({ facts, first, isNew }: { readonly facts: Facts; readonly first: RuleDraft; readonly isNew: boolean }) {
  const words = useWords(targetingWords)
  const navigate = useNavigate()
  const [draft, setDraft] = useState(first)
  const writing = useWriting(() => { void navigate({ to: '/targeting/rules/$name', params: { name: draft.name } }) })
  const change = (changed: Partial<RuleDraft>) => { setDraft({ ...draft, ...changed }) }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    writing.mutate(ruleOf(draft, facts))
  }
  return (
    <>
      <PageHead title={isNew ? words('writeTitle') : words('nextTitle', { name: draft.name })} lead={words('writeLead')} />
      <form className="targeting-form" onSubmit={submit}>
        {isNew && <TextField label={words('name')} hint={words('nameHint')} value={draft.name} isRequired onChange={(name) => { change({ name }) }} />}
        <TextField label={words('words')} value={draft.words} isRequired lines={3} onChange={(text) => { change({ words: text }) }} />
        <TextField label={words('authorityLabel')} value={draft.authority} isRequired onChange={(authority) => { change({ authority }) }} />
        <ConditionBuilder group={draft.condition} facts={facts} onChange={(condition) => { change({ condition }) }} />
        <p className="usa-hint">{words('builderHint')}</p>
        <EffectFields draft={draft} facts={facts} onChange={change} />
        <div className="targeting-pair">
          <TextField label={words('ports')} hint={words('portsHint')} value={draft.ports} onChange={(ports) => { change({ ports }) }} />
          <TextField label={words('modes')} hint={words('modesHint')} value={draft.modes} onChange={(modes) => { change({ modes }) }} />
          <ChoiceField label={words('kinds')} value={draft.kinds} options={(['both', 'entry', 'entry-summary'] as const).map((value) => ({ value, label: words(`kindsOf.${value}`) }))} onChange={(kinds) => { change({ kinds }) }} />
          <TextField label={words('from')} type="date" value={draft.from} isRequired onChange={(from) => { change({ from }) }} />
          <TextField label={words('until')} type="date" value={draft.expires} isRequired onChange={(expires) => { change({ expires }) }} />
        </div>
        {writing.isError && <Failed failure={writing.error} />}
        <Button type="submit" disabled={writing.isPending}>{words('save')}</Button>
      </form>
    </>
  )
}
