import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { lotName } from '../lots/lot-name.ts'
import { useStandingLabel } from '../standing-label.ts'
import { DiscloseTerms } from './disclose-terms.tsx'
import { actors, nameOf, processWords, toneOfStanding } from './event-words.ts'
import { useKindLabel } from './kind-label.ts'
import type { EventNode, LotsNode, TwinNode } from './twin-graph.ts'
import { twinWords } from './twin-words.ts'

const lotsMax = 12

/** All that is known of what was chosen in the graph, the table or among the findings. */
export function NodeDetail({ node, onClose }: { readonly node: TwinNode | undefined; readonly onClose: () => void }) {
  const words = useWords(twinWords)
  return (
    <section className="panel node-detail" aria-labelledby="node-detail" aria-live="polite">
      {node === undefined ? <><h3 id="node-detail">{words('detail')}</h3><p>{words('detailNone')}</p></> : <ChosenDetail node={node} onClose={onClose} />}
    </section>
  )
}

function ChosenDetail({ node, onClose }: { readonly node: TwinNode; readonly onClose: () => void }) {
  const words = useWords(twinWords)
  return (
    <>
      <h3 id="node-detail">{node.kind === 'event' ? processWords(node.recorded.event) : words('goods')}</h3>
      {node.findings.length > 0 && <FindingList findings={node.findings} />}
      {node.kind === 'event' ? <EventDetail node={node} /> : <LotsDetail node={node} />}
      <Button type="button" outline onClick={onClose}>{words('close')}</Button>
    </>
  )
}

function EventDetail({ node: { recorded: { event, source, standing, recordedAt } } }: { readonly node: EventNode }) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const label = useStandingLabel()
  const kind = useKindLabel()
  const { may } = useSession()
  return (
    <>
      <dl className="facts">
        <Row name={words('standing')}><StatusTag tone={toneOfStanding(standing)}>{label(standing)}</StatusTag></Row>
        <Row name={words('happened')}>{kind(event.kind)}</Row>
        <Row name={words('when')}><time dateTime={event.occurredAt} title={event.occurredAt}>{formats.time(event.occurredAt)}</time></Row>
        <Row name={words('who')}>{actors(event)}</Row>
        <Row name={words('place')}>{event.place !== undefined && [nameOf(event.place), event.place.country].filter((text) => text !== undefined && text !== '').join(', ')}</Row>
        <Row name={words('documents')}>{event.documents.map(({ kind: paper, number }) => `${paper.replaceAll('-', ' ')} ${number}`).join('; ')}</Row>
        <Lots name={words('inputs')} parts={event.inputs} />
        <Lots name={words('outputs')} parts={event.outputs} />
        <Lots name={words('aboutLots')} parts={event.about} />
        <Row name={words('losses')}>{(event.losses ?? []).map(({ value, unit }) => `${value} ${unit}`).join(', ')}</Row>
        <Row name={words('attributes')}>{Object.entries(event.attributes ?? {}).slice(0, 12).map(([name, value]) => `${name.replaceAll('-', ' ')}: ${value}`).join('; ')}</Row>
        <Row name={words('credentialType')}>{source.credentialType}</Row>
        <Row name={words('issuer')}>{source.issuer !== undefined && <code>{source.issuer}</code>}</Row>
        <Row name={words('credential')}>{source.credential !== undefined && <code>{source.credential}</code>}</Row>
        <Row name={words('handedIn')}>{source.organisation}, {formats.time(recordedAt)}</Row>
      </dl>
      {may('read-confidential-terms') && <DiscloseTerms key={event.id} event={event.id} />}
    </>
  )
}

function LotsDetail({ node: { lots } }: { readonly node: LotsNode }) {
  const words = useWords(twinWords)
  return <ul className="lot-links">{lots.slice(0, lotsMax).map((lot) => <li key={lot}><LotLink lot={lot} /></li>)}{lots.length > lotsMax && <li>{words('moreLots', { count: String(lots.length - lotsMax) })}</li>}</ul>
}

function Lots({ name, parts }: { readonly name: string; readonly parts: readonly LotPart[] }) {
  const words = useWords(twinWords)
  if (parts.length === 0) return null
  return (
    <Row name={name}>
      <ul className="lot-links">
        {parts.slice(0, lotsMax).map(({ lot, quantity }) => <li key={lot}><LotLink lot={lot} />{quantity !== undefined && ` ${quantity.value} ${quantity.unit}`}</li>)}
        {parts.length > lotsMax && <li>{words('moreLots', { count: String(parts.length - lotsMax) })}</li>}
      </ul>
    </Row>
  )
}

function LotLink({ lot }: { readonly lot: string }) {
  const { scheme, value } = lotName(lot)
  return <Link to="/lots/$lot" params={{ lot }} title={lot}>{scheme === '' || scheme === 'gs1' ? value : `${scheme.replaceAll('-', ' ')} ${value}`}</Link>
}

/** A fact with its name; none where there is nothing to say. */
function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return children === undefined || children === '' || children === false ? null : <><dt>{name}</dt><dd>{children}</dd></>
}
