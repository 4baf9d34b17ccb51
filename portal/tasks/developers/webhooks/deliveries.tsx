import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { useAct } from '../../../design/acts/use-act.ts'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { webhookWords } from './words.ts'

type Delivery = operations['listWebhookDeliveries']['responses'][200]['content']['application/json']['deliveries'][number]

interface DeliveriesProps {
  readonly subscription: string
  readonly isInForce: boolean
}

/** What was delivered to a subscription; attempts are no facts, so they are looked for while one looks at them. */
export function Deliveries({ subscription, isInForce }: DeliveriesProps) {
  const words = useWords(webhookWords)
  const { singleWindow: { api } } = useSession()
  const deliveries = useQuery({
    queryKey: ['webhooks', 'deliveries', subscription], refetchInterval: 2_000,
    queryFn: async () => (await api.GET('/webhook-subscriptions/{id}/deliveries', { params: { path: { id: subscription } } })).data?.deliveries ?? [],
  })
  const columns = useColumns(subscription, isInForce)
  return (
    <>
      <h3>{words('deliveries')}</h3>
      <Answered query={deliveries}>
        {(all) => (all.length === 0 ? <Empty title={words('noDeliveries')}><p>{words('noDeliveriesWhat')}</p></Empty> : <DataTable caption={words('deliveries')} columns={columns} rows={all} rowKey={({ fact }) => fact} />)}
      </Answered>
      {isInForce && <ReplayMany subscription={subscription} />}
    </>
  )
}

function useColumns(subscription: string, isInForce: boolean): readonly Column<Delivery>[] {
  const words = useWords(webhookWords)
  const formats = useFormats()
  return [
    { id: 'fact', header: words('fact'), sortBy: ({ type = '' }) => type, cell: ({ fact, type }) => <>{type ?? words('test')}<br /><code>{fact}</code></> },
    { id: 'state', header: words('state'), cell: (delivery) => <State delivery={delivery} /> },
    { id: 'attempts', header: words('attempts'), isNumber: true, sortBy: ({ attempts }) => attempts, cell: ({ attempts }) => formats.number(attempts) },
    { id: 'last', header: words('last'), sortBy: ({ lastAttemptAt = '' }) => lastAttemptAt, cell: ({ lastAttemptAt }) => lastAttemptAt !== undefined && <time dateTime={lastAttemptAt} title={lastAttemptAt}>{formats.time(lastAttemptAt)}</time> },
    { id: 'actions', header: words('actions'), cell: ({ fact, type }) => (isInForce && type !== undefined ? <Replay subscription={subscription} fact={fact} type={type} /> : null) },
  ]
}

function State({ delivery: { deliveredAt, lastStatus } }: { readonly delivery: Delivery }) {
  const words = useWords(webhookWords)
  const status = String(lastStatus ?? '')
  if (deliveredAt !== undefined) return <StatusTag tone="good">{words('delivered', { status })}</StatusTag>
  return <StatusTag tone="bad">{lastStatus === undefined ? words('noAnswer') : words('failed', { status })}</StatusTag>
}

function Replay({ subscription, fact, type }: { readonly subscription: string; readonly fact: string; readonly type: string }) {
  const words = useWords(webhookWords)
  const { singleWindow: { api } } = useSession()
  const replaying = useAct({ touches: ['webhooks'], act: async () => (await api.POST('/webhook-subscriptions/{id}/deliveries/{fact}/replay', { params: { path: { id: subscription, fact } } })).data })
  return (
    <>
      <Button type="button" unstyled disabled={replaying.isPending} aria-label={`${words('replay')}: ${type} ${fact}`} onClick={() => { replaying.mutate() }}>{words('replay')}</Button>
      <span role="status">{replaying.data !== undefined && ` ${words('queued', { count: replaying.data.queued })}`}</span>
      {replaying.isError && <Failed failure={replaying.error} />}
    </>
  )
}

function ReplayMany({ subscription }: { readonly subscription: string }) {
  const words = useWords(webhookWords)
  const { singleWindow: { api } } = useSession()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [onlyFailed, setOnlyFailed] = useState(true)
  const moment = (local: string) => new Date(local).toISOString()
  const replaying = useAct({
    touches: ['webhooks'],
    act: async () => (await api.POST('/webhook-subscriptions/{id}/replays', { params: { path: { id: subscription } }, body: { onlyFailed, ...(from !== '' && { from: moment(from) }), ...(to !== '' && { to: moment(to) }) } })).data,
  })
  return (
    <details>
      <summary>{words('range')}</summary>
      <div className="form-row">
        <TextField label={words('from')} type="datetime-local" value={from} onChange={setFrom} />
        <TextField label={words('to')} type="datetime-local" value={to} onChange={setTo} />
        <Checkbox id={`only-failed-${subscription}`} name="only-failed" label={words('onlyFailed')} checked={onlyFailed} onChange={({ target }) => { setOnlyFailed(target.checked) }} />
        <Button type="button" outline disabled={replaying.isPending} onClick={() => { replaying.mutate() }}>{words('replayRange')}</Button>
      </div>
      <p role="status">{replaying.data !== undefined && words('queued', { count: replaying.data.queued })}</p>
      {replaying.isError && <Failed failure={replaying.error} />}
    </details>
  )
}
