import { useQuery } from '@tanstack/react-query'
import { Alert, FileInput, Label } from '@trussworks/react-uswds'
import { verifyReceiptInBrowser, type BrowserReceiptVerification } from '@customhouse/sdk/verify/verify-receipt-in-browser.ts'
import { useState } from 'react'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { CheckList } from './check-list.tsx'
import { receiptText } from './content-kind.ts'
import { receiptChecks } from './receipt-checks.ts'
import { verifyWords } from './words.ts'

/** A receipt, verified on this device. */
export function ReceiptResult({ receipt }: { readonly receipt: string }) {
  const words = useWords(verifyWords)
  const { singleWindow } = useSession()
  const query = useQuery({
    queryKey: ['verify', 'receipt', receipt], staleTime: Infinity,
    queryFn: async () => ({ result: await verifyReceiptInBrowser(receiptText(receipt)), published: await singleWindow.logKey().then((key) => key.trim(), () => undefined), at: new Date().toISOString() }),
  })
  return <Answered query={query} what={words('verifying')}>{(answer) => <Told {...answer} />}</Answered>
}

interface ToldProps {
  readonly result: BrowserReceiptVerification
  readonly published: string | undefined
  readonly at: string
}

function Told({ result, published, at }: ToldProps) {
  const words = useWords(verifyWords)
  const formats = useFormats()
  const verdict = verdictOf(result, published)
  return (
    <>
      <Alert type={verdict === 'receipt' ? 'success' : verdict === 'receiptBad' ? 'error' : 'warning'} headingLevel="h2" heading={words(`verdict.${verdict}`)}>{words(`means.${verdict}`)}</Alert>
      <p className="verify-where">{words('onDevice', { at: formats.time(at) })}</p>
      {result.verified && result.statement['environment'] === 'test' && <p>{words('test')}</p>}
      <div className="columns">
        <section className="panel"><h3>{words('questions')}</h3><CheckList checks={receiptChecks(result, published)} /></section>
        {result.verified && <section className="panel"><h3>{words('facts')}</h3><Statement result={result} /></section>}
      </div>
      {result.verified && result.statement['bodySha256'] !== undefined && <Compare digest={result.statement['bodySha256']} />}
    </>
  )
}

function verdictOf(result: BrowserReceiptVerification, published: string | undefined) {
  if (!result.verified) return result.reason === 'unsupported' ? 'receiptUnknown' as const : 'receiptBad' as const
  return result.signer === published ? 'receipt' as const : 'receiptCaution' as const
}

const members = ['filing', 'kind', 'functionCode', 'entryNumber', 'outcome', 'act', 'by', 'at', 'receivedAt', 'environment', 'bodySha256', 'decisionSha256', 'factsSha256'] as const

function Statement({ result }: { readonly result: Extract<BrowserReceiptVerification, { verified: true }> }) {
  const words = useWords(verifyWords)
  const formats = useFormats()
  return (
    <dl className="facts">
      {members.flatMap((member) => {
        const value = result.statement[member]
        return value === undefined ? [] : [<Fact key={member} name={words(`members.${member}`)} value={member === 'receivedAt' || member === 'at' ? formats.time(value) : value} />]
      })}
      <Fact name={words('log')} value={result.origin} />
      <dt /><dd>{words('place', { index: formats.number(result.index + 1), size: formats.number(result.size) })}</dd>
      <Fact name={words('key')} value={result.signer} />
    </dl>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return <><dt>{name}</dt><dd lang="en">{value}</dd></>
}

/** Whether the receipt is for the file at hand. */
function Compare({ digest }: { readonly digest: string }) {
  const words = useWords(verifyWords)
  const [isSame, setSame] = useState<boolean>()
  const compare = async (file: File | undefined) => { setSame(file === undefined ? undefined : await digestOf(file) === digest) }
  return (
    <section className="panel">
      <h3>{words('compare')}</h3>
      <p>{words('compareWhat')}</p>
      <Label htmlFor="verify-filed">{words('compareChoose')}</Label>
      <FileInput id="verify-filed" name="filed" dragText={words('dragText')} chooseText={words('chooseText')} onChange={({ target }) => { void compare(target.files?.[0]) }} />
      <p role="status">{isSame !== undefined && <StatusTag tone={isSame ? 'good' : 'bad'}>{words(isSame ? 'same' : 'other')}</StatusTag>}</p>
    </section>
  )
}

async function digestOf(file: File): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
