import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import type { Json } from '../../../design/form-from-schema/form-field.ts'
import { SaidInWords } from '../../../design/form-from-schema/said-in-words.tsx'
import { QrCode } from '../../../design/qr/qr-code.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { CopyText } from '../copy-text.tsx'
import { useTypeTitle } from '../credential-queries.ts'
import { saidBy } from '../token-in.ts'
import { VerificationInWords } from '../verification-in-words.tsx'
import { credentialWords } from '../words.ts'

type Made = operations['requestPresentation']['responses'][201]['content']['application/json']
type Request = operations['readPresentationRequest']['responses'][200]['content']['application/json']
type Presented = NonNullable<Request['presentations']>[number]

const tones: Readonly<Record<Request['state'], Tone>> = { waiting: 'busy', answered: 'good', declined: 'bad', expired: 'quiet' }
/** For where the stream of facts is not there. */
const askedEachMilliseconds = 3_000

/** A request to a wallet, as a QR code; then what the wallet presented, in words. */
export function WalletAnswer({ made }: { readonly made: Made }) {
  const words = useWords(credentialWords)
  const { singleWindow } = useSession()
  const { data } = useQuery({
    queryKey: ['credentials', 'request', made.id],
    queryFn: async () => (await singleWindow.api.GET('/presentation-requests/{id}', { params: { path: { id: made.id } } })).data,
    refetchInterval: (query) => (query.state.data === undefined || query.state.data.state === 'waiting' ? askedEachMilliseconds : false),
  })
  const state = data?.state ?? 'waiting'
  return (
    <div className="wallet-answer">
      <p role="status"><StatusTag tone={tones[state]}>{words(`request.${state}`)}</StatusTag> {data?.satisfied !== undefined && <StatusTag tone={data.satisfied ? 'good' : 'bad'}>{words(data.satisfied ? 'satisfied' : 'notSatisfied')}</StatusTag>}</p>
      {state === 'waiting' && <Waiting made={made} />}
      {data?.presentations?.map((one) => <OnePresented key={one.verification} presented={one} />)}
    </div>
  )
}

function Waiting({ made: { link, expiresAt } }: { readonly made: Made }) {
  const words = useWords(credentialWords)
  const formats = useFormats()
  return (
    <>
      <QrCode text={link} label={words('requestCode')} tooLong={words('codeTooLong')} />
      <div className="credential-acts"><CopyText text={link} label={words('copyLink')} /><a className="usa-link" href={link}>{words('openWallet')}</a></div>
      <p>{words('until')} <time dateTime={expiresAt}>{formats.time(expiresAt)}</time></p>
    </>
  )
}

function OnePresented({ presented: { verification, types, verified, recognition } }: { readonly presented: Presented }) {
  const title = useTypeTitle()
  const { singleWindow } = useSession()
  const query = useQuery({ queryKey: ['credentials', 'verification', verification], queryFn: async () => (await singleWindow.api.GET('/verifications/{id}', { params: { path: { id: verification } } })).data })
  return (
    <section className="panel" aria-labelledby={`presented-${verification}`}>
      <h3 id={`presented-${verification}`} lang="en">{title(types)}</h3>
      <Answered query={query}>
        {(found) => (found === undefined ? null : <><VerificationInWords verification={{ verified, recognition: { state: recognition, path: partsIn(found.result).path }, ...partsIn(found.result) }} /><WhatWasSaid content={found.content} /></>)}
      </Answered>
    </section>
  )
}

/** The record of a verification is described as any object; its parts are these, and a presentation has them for each credential. */
interface Recorded {
  readonly proofs?: Parameters<typeof VerificationInWords>[0]['verification']['proofs']
  readonly statuses?: readonly object[]
  readonly path?: readonly object[]
  readonly findings?: readonly object[]
  readonly credentials?: readonly Pick<Recorded, 'statuses' | 'path'>[]
}

function partsIn(result: object) {
  const { proofs = [], findings = [], credentials = [], ...own } = result as Recorded
  const all = [own, ...credentials]
  return { proofs, findings, statuses: all.flatMap(({ statuses = [] }) => statuses), path: all.flatMap(({ path = [] }) => path) }
}

function WhatWasSaid({ content }: { readonly content: unknown }) {
  const envelope = typeof content === 'string' ? { type: 'EnvelopedVerifiableCredential', id: `data:,${content}` } : content
  if (typeof envelope !== 'object' || envelope === null) return null
  return <SaidInWords value={saidBy(envelope as Readonly<Record<string, unknown>>) as Json} />
}
