import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { ConfirmedButton } from '../../../design/acts/confirmed-button.tsx'
import { useAct } from '../../../design/acts/use-act.ts'
import { Failed } from '../../../design/states/failed.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { Deliveries } from './deliveries.tsx'
import { webhookWords } from './words.ts'

type Subscribed = operations['listWebhooks']['responses'][200]['content']['application/json']['subscriptions'][number]

/** One subscription, what can be done with it, and its deliveries. */
export function Subscription({ subscription }: { readonly subscription: Subscribed }) {
  const words = useWords(webhookWords)
  const formats = useFormats()
  const [isOpen, setOpen] = useState(false)
  const { id, url, factTypes, createdAt, endedAt } = subscription
  return (
    <section className="panel" aria-labelledby={`subscription-${id}`}>
      <h2 id={`subscription-${id}`} className="developers-break"><code>{url}</code></h2>
      <p>
        {endedAt === undefined ? <StatusTag tone="good">{words('inForce')}</StatusTag> : <StatusTag tone="quiet">{words('ended', { when: formats.time(endedAt) })}</StatusTag>}{' '}
        {factTypes.length === 0 ? words('all') : factTypes.join(', ')} · {words('made', { when: formats.time(createdAt) })}
      </p>
      <div className="developers-acts">
        <Button type="button" outline aria-expanded={isOpen} aria-label={`${words(isOpen ? 'hide' : 'show')}: ${url}`} onClick={() => { setOpen(!isOpen) }}>{words(isOpen ? 'hide' : 'show')}</Button>
        {endedAt === undefined && <InForce id={id} url={url} onTested={() => { setOpen(true) }} />}
      </div>
      {isOpen && <Deliveries subscription={id} isInForce={endedAt === undefined} />}
    </section>
  )
}

function InForce({ id, url, onTested }: { readonly id: string; readonly url: string; readonly onTested: () => void }) {
  const words = useWords(webhookWords)
  const { singleWindow: { api } } = useSession()
  const params = { path: { id } }
  const testing = useAct({ touches: ['webhooks'], act: () => api.POST('/webhook-subscriptions/{id}/test', { params }), onDone: onTested })
  const ending = useAct({ touches: ['webhooks'], act: () => api.DELETE('/webhook-subscriptions/{id}', { params }) })
  return (
    <>
      <Button type="button" outline disabled={testing.isPending} aria-label={`${words('sendTest')}: ${url}`} onClick={() => { testing.mutate() }}>{words('sendTest')}</Button>
      <ConfirmedButton label={words('end')} about={url} question={<p>{words('endAsk', { url })}</p>} confirm={words('endDo')} act={ending} />
      {testing.isError && <Failed failure={testing.error} />}
    </>
  )
}
