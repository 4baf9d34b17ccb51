import { Alert, Radio } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { nameOf } from './act-name.ts'
import { DecisionForm } from './decision-form.tsx'
import { useOptions, useQueueOrder, type DecisionOption, type Filing } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

/** Chooses an act among those that fit now, then says what follows and asks for the reason. */
export function DecidePanel({ filing }: { readonly filing: Filing }) {
  const words = useWords(officerWords)
  const options = useOptions(filing.id)
  const holder = useHolder(filing.id)
  const [chosen, setChosen] = useState<string>()
  const [done, setDone] = useState<'done' | 'proposed'>()
  return (
    <section className="panel decide" aria-labelledby="decide-title">
      <h2 id="decide-title" tabIndex={-1}>{words('decide')}</h2>
      <div role="status">{done !== undefined && <Alert type="success" headingLevel="h3" slim>{words(done)}</Alert>}</div>
      {holder !== undefined && <Alert type="info" headingLevel="h3" slim>{words('taken', { name: holder })}</Alert>}
      {!filing.accepted || holder !== undefined ? null : (
        <Answered query={options}>{(all) => {
          const option = all.find((one) => nameOf(one) === chosen && one.refused === undefined)
          const decided = (isProposed: boolean) => {
            setDone(isProposed ? 'proposed' : 'done')
            setChosen(undefined)
          }
          return <>
            <Choice options={all} chosen={chosen} onChoose={(name) => { setChosen(name); setDone(undefined) }} />
            {option !== undefined && <DecisionForm key={chosen} filing={filing} option={option} onDone={decided} onCancel={() => { setChosen(undefined) }} />}
          </>
        }}</Answered>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly options: readonly DecisionOption[]
  readonly chosen: string | undefined
  readonly onChoose: (name: string) => void
}

function Choice({ options, chosen, onChoose }: ChoiceProps) {
  const words = useWords(officerWords)
  const refused = options.filter((one) => one.refused !== undefined)
  return (
    <>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{words('decideLead')}</legend>
        {options.filter((one) => one.refused === undefined).map((option) => {
          const name = nameOf(option)
          return <Radio key={name} id={`act-${name}`} name="act" label={words(`acts.${name}`)} value={name} checked={chosen === name} onChange={() => { onChoose(name) }} />
        })}
      </fieldset>
      {refused.length > 0 && <details><summary>{words('notNowWhy')}</summary><ul>{refused.map((option) => <li key={nameOf(option)}>{words(`acts.${nameOf(option)}`)}: <span lang="en">{option.refused}</span></li>)}</ul></details>}
    </>
  )
}

/** The other officer who has this work. */
function useHolder(filing: string): string | undefined {
  const { me } = useSession()
  const { data } = useQueueOrder()
  const claim = data?.find((one) => one.filing === filing)?.claim
  return claim !== undefined && claim.subject !== me?.subject ? claim.name : undefined
}
