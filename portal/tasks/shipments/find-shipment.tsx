import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Label, TextInput } from '@trussworks/react-uswds'
import { useDeferredValue, useState, type SyntheticEvent } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { shipmentsWords } from './words.ts'

/** Opens a shipment by any of its numbers, and offers lots whose identity begins with what is typed. */
export function FindShipment() {
  const words = useWords(shipmentsWords)
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const wanted = text.trim()
  const open = (event: SyntheticEvent) => {
    event.preventDefault()
    if (wanted !== '') void navigate({ to: '/shipments/$id', params: { id: wanted } })
  }
  return (
    <form onSubmit={open} className="find-shipment">
      <Label htmlFor="shipment-number">{words('number')}</Label>
      <p className="usa-hint" id="shipment-number-hint">{words('findHint')}</p>
      <div className="find-shipment-row">
        <TextInput id="shipment-number" name="number" type="text" autoComplete="off" maxLength={300} aria-describedby="shipment-number-hint" value={text} onChange={({ target }) => { setText(target.value) }} />
        <Button type="submit">{words('open')}</Button>
      </div>
      <LotsFound text={wanted} />
    </form>
  )
}

function LotsFound({ text }: { readonly text: string }) {
  const words = useWords(shipmentsWords)
  const { singleWindow } = useSession()
  const q = useDeferredValue(text)
  const { data } = useQuery({
    queryKey: ['lots', 'beginning', q], enabled: q.length >= 3,
    queryFn: async () => (await singleWindow.api.GET('/provenance/lots', { params: { query: { q, limit: 8 } } })).data,
  })
  if (q.length < 3 || data === undefined || data.lots.length === 0) return null
  return (
    <>
      <h3>{words('lotsFound')}</h3>
      <ul className="lots-found">{data.lots.map((lot) => <li key={lot}><Link to="/lots/$lot" params={{ lot }}>{lot}</Link></li>)}</ul>
    </>
  )
}
