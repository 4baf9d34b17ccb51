import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { askedNetwork } from './asked-network.ts'
import { NetworkView } from './network-view.tsx'
import { SharedAddresses } from './addresses-of-several.tsx'
import { beginnings, useNetwork, type NetworkAsked } from './use-network.ts'
import { networkWords } from './words.ts'
import './network.scss'

/** Parties, addresses, numbers and filings tied together; and addresses that many parties share. */
export function NetworkPage() {
  const words = useWords(networkWords)
  const asked = askedNetwork(useSearch({ strict: false }))
  const navigate = useNavigate()
  const show = (next: NetworkAsked) => { void navigate({ to: '/network', search: { ...next } }) }
  const query = useNetwork(asked)
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <AskForm key={`${asked.by} ${asked.what}`} asked={asked} onShow={show} />
      {asked.what !== '' && <Answered query={query} what={words('loading')}>{(network) => <NetworkView network={network} asked={asked} onShow={show} />}</Answered>}
      <SharedAddresses onShow={(address) => { show({ by: 'address', what: address, steps: 1 }) }} />
    </>
  )
}

function AskForm({ asked, onShow }: { readonly asked: NetworkAsked; readonly onShow: (asked: NetworkAsked) => void }) {
  const words = useWords(networkWords)
  const [draft, setDraft] = useState(asked)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (draft.what.trim() !== '') onShow({ ...draft, what: draft.what.trim() })
  }
  return (
    <form onSubmit={submit} className="network-ask">
      <ChoiceField label={words('by')} value={draft.by} options={beginnings.map((value) => ({ value, label: words(`kinds.${value}`) }))} onChange={(by) => { setDraft({ ...draft, by }) }} />
      <ChoiceField label={words('steps')} value={String(draft.steps)} options={(['0', '1', '2'] as const).map((value) => ({ value, label: words(`far.${value}`) }))} onChange={(steps) => { setDraft({ ...draft, steps: Number(steps) }) }} />
      <TextField label={words('what')} hint={words('whatHint')} value={draft.what} isRequired onChange={(what) => { setDraft({ ...draft, what }) }} />
      <Button type="submit">{words('show')}</Button>
    </form>
  )
}
