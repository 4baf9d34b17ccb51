import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import type { DigitalTwin, Proven, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { lotRange } from '../lots/lot-name.ts'
import { useStandingLabel } from '../standing-label.ts'
import { nameOf, processWords, quantityWords, toneOfStanding } from './event-words.ts'
import { twinWords } from './twin-words.ts'

interface TwinFactsProps {
  readonly twin: DigitalTwin
  readonly onShow: (event: string) => void
}

/** What it is, where, who holds it and who owns it, each with what proves it. */
export function TwinFacts({ twin, onShow }: TwinFactsProps) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const since = (proven: Proven<unknown>) => words('since', { when: formats.date(proven.since.slice(0, 10)) })
  const { place, custodian, owner, lots, filings } = twin
  const [last] = lots.flatMap(({ particulars }) => particulars ?? [])
  return (
    <div className="twin-facts">
      <Fact title={words('what')} proven={last} twin={twin} onShow={onShow}><WhatLots lots={lots} /></Fact>
      <Fact title={words('where')} proven={place} twin={twin} onShow={onShow}>{place !== undefined && <>{nameOf(place.value)} <span className="twin-since">{since(place)}</span></>}</Fact>
      <Fact title={words('custodian')} proven={custodian} twin={twin} onShow={onShow}>{custodian !== undefined && <>{nameOf(custodian.value)} <span className="twin-since">{since(custodian)}</span></>}</Fact>
      <Fact title={words('owner')} proven={owner} twin={twin} onShow={onShow}>{owner !== undefined && <>{nameOf(owner.value)} <span className="twin-since">{since(owner)}</span></>}</Fact>
      <section className="panel" aria-labelledby="twin-filings">
        <h2 id="twin-filings">{words('filings')}</h2>
        {filings.length === 0 ? <p>{words('noFilings')}</p> : <ul>{filings.map(({ id, kind, number, stage }) => <li key={id}><Link to="/filings/$id" params={{ id }}>{words('stage', { kind, number, stage })}</Link></li>)}</ul>}
      </section>
    </div>
  )
}

function WhatLots({ lots }: { readonly lots: readonly TwinLot[] }) {
  const words = useWords(twinWords)
  const descriptions = [...new Set(lots.flatMap(({ particulars }) => particulars?.value.description ?? []))].slice(0, 3)
  const quantities = quantityWords(lots.flatMap(({ lot, quantity }) => (quantity === undefined ? [] : [{ lot, quantity: quantity.value }])))
  return (
    <>
      <span lang="en">{descriptions.join('; ')}</span>
      <span className="twin-since">{[words('lotsCount', { count: lots.length }), lots.length === 0 ? '' : lotRange(lots.map(({ lot }) => lot)), quantities].filter((text) => text !== '').join(', ')}</span>
    </>
  )
}

interface FactProps {
  readonly title: string
  readonly proven: Proven<unknown> | undefined
  readonly twin: DigitalTwin
  readonly onShow: (event: string) => void
  readonly children: ReactNode
}

function Fact({ title, proven, twin, onShow, children }: FactProps) {
  const words = useWords(twinWords)
  const label = useStandingLabel()
  const evidence = proven?.evidence.slice(0, 2) ?? []
  const id = title.replaceAll(/\W+/g, '-').toLowerCase()
  return (
    <section className="panel" aria-labelledby={`fact-${id}`}>
      <h2 id={`fact-${id}`}>{title}</h2>
      <p className="twin-value">{proven === undefined ? words('unknown') : children}</p>
      {evidence.map(({ event, standing }) => {
        const known = twin.events.find((one) => one.event.id === event)
        return (
          <p key={event} className="twin-proof">
            <StatusTag tone={toneOfStanding(standing)}>{label(standing)}</StatusTag>{' '}
            <Button type="button" unstyled onClick={() => { onShow(event) }}>{known === undefined ? event : `${processWords(known.event)}, ${nameOf(known.event.by)}`}</Button>
          </p>
        )
      })}
    </section>
  )
}
