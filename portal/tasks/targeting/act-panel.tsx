import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useActing, type Rule, type RuleAct } from './use-targeting.ts'
import { targetingWords } from './words.ts'

const mainActs: readonly RuleAct[] = ['submit', 'approve', 'resume']
const whyMin = 3

/** What the person may do to a version now, each with a reason. */
export function ActPanel({ rule }: { readonly rule: Rule }) {
  const words = useWords(targetingWords)
  const [why, setWhy] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const acting = useActing(rule, () => { setWhy('') })
  const act = (name: RuleAct) => {
    const isShort = why.trim().length < whyMin
    setIsMissing(isShort)
    if (!isShort) acting.mutate({ act: name, why: why.trim() })
  }
  const id = `act-${String(rule.version)}`
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{words('act')}: {words('versionTitle', { version: String(rule.version) })}</h2>
      {acting.isError && <Failed failure={acting.error} />}
      <TextField label={words('why')} hint={words('whyHint')} value={why} isRequired lines={2} error={isMissing ? words('needWhy') : undefined} onChange={setWhy} />
      <div className="usa-button-group">
        {rule.acts.map((name) => <Button key={name} type="button" outline={!mainActs.includes(name)} disabled={acting.isPending} onClick={() => { act(name) }}>{words(`acts.${name}`)}</Button>)}
      </div>
    </section>
  )
}
