import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { QrCode } from '../../../design/qr/qr-code.tsx'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { CopyText } from '../copy-text.tsx'
import { credentialWords } from '../words.ts'

type Offered = operations['offerCredential']['responses'][201]['content']['application/json']
type OfferState = operations['readCredentialOffer']['responses'][200]['content']['application/json']['state']

const tones: Readonly<Record<OfferState, Tone>> = { open: 'busy', collecting: 'busy', issued: 'good', expired: 'quiet', locked: 'bad' }
/** A wallet's steps before it collects make no fact; they are asked for. */
const askedEachMilliseconds = 2_000

/** An offer to a wallet, as a QR code and a link, and how far it has come. */
export function OfferToWallet({ offered }: { readonly offered: Offered }) {
  const words = useWords(credentialWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const { data } = useQuery({
    queryKey: ['credentials', 'offer', offered.id],
    queryFn: async () => (await singleWindow.api.GET('/credential-offers/{id}', { params: { path: { id: offered.id } } })).data,
    refetchInterval: (query) => (query.state.data === undefined || query.state.data.state === 'open' || query.state.data.state === 'collecting' ? askedEachMilliseconds : false),
  })
  const state = data?.state ?? 'open'
  return (
    <section className="panel" aria-labelledby="offer-title">
      <h2 id="offer-title">{words('offered')}</h2>
      <p>{words('offeredWhat')}</p>
      <p role="status"><StatusTag tone={tones[state]}>{words(`offer.${state}`)}</StatusTag>{data?.notified !== undefined && ` ${words('walletSays', { what: data.notified.replace('credential_', '') })}`}</p>
      {state === 'open' && <QrCode text={offered.credentialOffer} label={words('offerCode')} tooLong={words('codeTooLong')} />}
      {offered.transactionCode !== undefined && <p>{words('transactionCode')} <strong className="transaction-code">{offered.transactionCode}</strong></p>}
      {state === 'open' && <div className="credential-acts"><CopyText text={offered.credentialOffer} label={words('copyLink')} /><a className="usa-link" href={offered.credentialOffer}>{words('openWallet')}</a></div>}
      <p>{words('until')} <time dateTime={offered.expiresAt}>{formats.time(offered.expiresAt)}</time></p>
      {data?.credential !== undefined && <Link to="/credentials/$id" params={{ id: data.credential }} className="usa-button">{words('seeIt')}</Link>}
    </section>
  )
}
