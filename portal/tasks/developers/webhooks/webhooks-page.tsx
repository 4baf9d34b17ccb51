import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { useAct } from '../../../design/acts/use-act.ts'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { Subscription } from './subscription.tsx'
import { webhookWords } from './words.ts'
import '../developers.scss'

/** Where one is told of what happens, and what was told. */
export function WebhooksPage() {
  const words = useWords(webhookWords)
  const { singleWindow: { api } } = useSession()
  const subscriptions = useQuery({ queryKey: ['webhooks', 'subscriptions'], queryFn: async () => (await api.GET('/webhook-subscriptions')).data?.subscriptions ?? [] })
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Subscribe />
      <Answered query={subscriptions} what={words('loading')}>
        {(all) => (all.length === 0 ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : all.map((one) => <Subscription key={one.id} subscription={one} />))}
      </Answered>
    </>
  )
}

function Subscribe() {
  const words = useWords(webhookWords)
  const { singleWindow: { api } } = useSession()
  const [url, setUrl] = useState('')
  const [types, setTypes] = useState('')
  const [isMissing, setMissing] = useState(false)
  const subscribing = useAct({
    touches: ['webhooks'],
    act: async () => (await api.POST('/webhook-subscriptions', { body: { url: url.trim(), ...(types.trim() !== '' && { factTypes: types.trim().split(/[\s,]+/) }) } })).data,
    onDone: () => { setUrl('') },
  })
  const subscribe = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(url.trim() === '')
    if (url.trim() !== '') subscribing.mutate()
  }
  return (
    <section className="panel developers-form" aria-labelledby="subscribe">
      <h2 id="subscribe">{words('subscribe')}</h2>
      <Form onSubmit={subscribe} noValidate large>
        <TextField label={words('url')} hint={words('urlHint')} type="url" value={url} onChange={setUrl} isRequired error={isMissing ? words('missing') : undefined} />
        <TextField label={words('types')} hint={words('typesHint')} value={types} onChange={setTypes} />
        <Button type="submit" disabled={subscribing.isPending}>{subscribing.isPending ? words('creating') : words('create')}</Button>
      </Form>
      {subscribing.isError && <Failed failure={subscribing.error} />}
      <div aria-live="polite">{subscribing.data !== undefined && <Secret secret={subscribing.data.secret} onKept={() => { subscribing.reset() }} />}</div>
    </section>
  )
}

function Secret({ secret, onKept }: { readonly secret: string; readonly onKept: () => void }) {
  const words = useWords(webhookWords)
  return (
    <Alert type="warning" headingLevel="h3" heading={words('secretTitle')}>
      {words('secretWhat')}
      <CopiedText name={words('secret')} text={secret} />
      <Button type="button" outline onClick={onKept}>{words('kept')}</Button>
    </Alert>
  )
}
