import './guided-entry.scss'
import { Button, Fieldset, Label, Radio, Select, TextInput } from '@trussworks/react-uswds'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useDraftStore } from '../../session/drafts/use-draft-store.ts'
import { useSession } from '../../session/session.tsx'
import type { PartialDeclaration } from './form/declaration-values.ts'
import { copyOf, knownOf } from './form/prefilled.ts'
import { entryWords } from './words.ts'

const origins = ['blank', 'shipment', 'filing'] as const

interface Chosen {
  readonly kind: DeclarationKind
  readonly typeCode: string
  readonly from: (typeof origins)[number]
  readonly shipment: string
  readonly filing: string
}

/** What the entry is, and what it begins with. */
export function EntryStartPage() {
  const words = useWords(entryWords)
  const [chosen, setChosen] = useState<Chosen>({ kind: 'entry-summary', typeCode: '01', from: 'blank', shipment: '', filing: '' })
  const begin = useBegin()
  const choose = (change: Partial<Chosen>) => { setChosen({ ...chosen, ...change }) }
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      {begin.error !== null && <Failed failure={begin.error} />}
      <form className="panel entry-start" onSubmit={(event) => { event.preventDefault(); if (!begin.isPending) begin.mutate(chosen) }}>
        <Fieldset legend={words('kind')}>
          {(['entry-summary', 'entry'] as const).map((kind) => <Radio key={kind} id={`kind-${kind}`} name="kind" label={words(`kind-${kind}`)} checked={chosen.kind === kind} onChange={() => { choose({ kind }) }} />)}
        </Fieldset>
        <Label htmlFor="entry-type">{words('type')}</Label>
        <Select id="entry-type" name="entry-type" value={chosen.typeCode} onChange={({ target }) => { choose({ typeCode: target.value }) }}>
          {(['01', '03', '11'] as const).map((type) => <option key={type} value={type}>{words(`type-${type}`)}</option>)}
        </Select>
        <Fieldset legend={words('from')}>
          {origins.map((from) => <Radio key={from} id={`from-${from}`} name="from" label={words(`from-${from}`)} checked={chosen.from === from} onChange={() => { choose({ from }) }} />)}
        </Fieldset>
        {chosen.from === 'shipment' && (
          <>
            <Label htmlFor="entry-shipment" hint={<span className="usa-hint"> {words('shipmentHint')}</span>}>{words('shipment')}</Label>
            <TextInput id="entry-shipment" name="entry-shipment" type="text" required value={chosen.shipment} onChange={({ target }) => { choose({ shipment: target.value }) }} />
          </>
        )}
        {chosen.from === 'filing' && <EarlierFilings kind={chosen.kind} value={chosen.filing} onChoose={(filing) => { choose({ filing }) }} />}
        <Button type="submit" disabled={begin.isPending || (chosen.from === 'filing' && chosen.filing === '')}>{words(begin.isPending ? 'beginning' : 'begin')}</Button>
      </form>
    </>
  )
}

function EarlierFilings({ kind, value, onChoose }: { readonly kind: DeclarationKind; readonly value: string; readonly onChoose: (id: string) => void }) {
  const words = useWords(entryWords)
  const { singleWindow } = useSession()
  const { data = [], isSuccess } = useQuery({ queryKey: ['filings', 'to-copy'], queryFn: async () => (await singleWindow.api.GET('/filings')).data?.filings ?? [] })
  const ofKind = data.filter((one) => one.kind === kind)
  if (isSuccess && ofKind.length === 0) return <p>{words('noFilings')}</p>
  return (
    <>
      <Label htmlFor="entry-filing">{words('filing')}</Label>
      <Select id="entry-filing" name="entry-filing" value={value} onChange={({ target }) => { onChoose(target.value) }}>
        <option value="">{words('choose')}</option>
        {ofKind.map(({ id, entryNumber, receivedAt }) => <option key={id} value={id}>{entryNumber} · {receivedAt.slice(0, 10)}</option>)}
      </Select>
    </>
  )
}

/** Gathers what it begins with, keeps the draft, and opens it. */
function useBegin() {
  const words = useWords(entryWords)
  const { singleWindow } = useSession()
  const store = useDraftStore()
  const navigate = useNavigate()
  return useMutation({
    networkMode: 'always',
    mutationFn: async ({ kind, typeCode, from, shipment, filing }: Chosen) => {
      const blank: PartialDeclaration = { kind, functionCode: 'add', typeCode }
      const known: PartialDeclaration = from === 'shipment' ? knownOf((await singleWindow.prepareFiling(shipment.trim(), { kind })).declaration) : from === 'filing' ? copyOf((await singleWindow.filing(filing)).declaration) : {}
      const id = crypto.randomUUID()
      const content = JSON.stringify({ ...known, ...blank }, undefined, 2)
      await store?.save({ id, owner: '', kind: 'guided-entry', name: words(kind === 'entry' ? 'newEntry' : 'newSummary'), content, encoding: 'utf-8', changedAt: '', revision: 0 })
      await navigate({ to: `/file/entry/${id}` })
    },
  })
}
