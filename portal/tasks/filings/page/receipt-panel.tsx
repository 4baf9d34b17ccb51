import { useQuery } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { verifyReceiptInBrowser } from '@customhouse/sdk/verify/verify-receipt-in-browser.ts'
import { useState } from 'react'
import { QrCode } from '../../../design/qr/qr-code.tsx'
import { saveFile } from '../../../design/export/save-file.ts'
import { Answered } from '../../../design/states/answered.tsx'
import { Loading } from '../../../design/states/loading.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { Panel } from './panel.tsx'
import { useReceipt, type Filing } from './use-filing.ts'
import { pageWords } from './words.ts'

/** The receipt: what it proves, to take away, verified here, and how to verify it anywhere. */
export function ReceiptPanel({ filing }: { readonly filing: Filing }) {
  const words = useWords(pageWords)
  const query = useReceipt(filing.id)
  const name = `${filing.id}.tlog-proof`
  return (
    <Panel id="receipt" title={words('receipt')}>
      <p>{words('receiptWhat')}</p>
      <Answered query={query}>{(receipt) => (
        <div className="receipt">
          <div>
            <Button type="button" outline onClick={() => { saveFile(name, new Blob([receipt], { type: 'text/plain;charset=utf-8' })) }}>{words('download')}</Button>
            <Verification receipt={receipt} />
            <p>{words('offline')}</p>
            <p><code className="command" lang="en">{`npx customhouse receipt verify ${name} --log-key <file>`}</code></p>
            <p>{words('keyAt', { path: '/ledger/key' })}</p>
          </div>
          <QrCode text={receipt} label={words('codeLabel')} tooLong={words('codeTooLong')} />
        </div>
      )}</Answered>
    </Panel>
  )
}

function Verification({ receipt }: { readonly receipt: string }) {
  const words = useWords(pageWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const [isWanted, setWanted] = useState(false)
  const query = useQuery({
    queryKey: ['receipts', 'verified', receipt], enabled: isWanted, staleTime: Infinity,
    queryFn: async () => ({ result: await verifyReceiptInBrowser(receipt), published: (await singleWindow.logKey()).trim() }),
  })
  if (!isWanted) return <Button type="button" onClick={() => { setWanted(true) }}>{words('verify')}</Button>
  if (query.data === undefined) return query.isError ? <Answered query={query}>{() => null}</Answered> : <Loading what={words('verifying')} />
  const { result, published } = query.data
  const why = result.verified ? '' : words('notVerifiedReceipt', { why: words(`whyNot.${result.reason}`) })
  return (
    <p role="status">
      {!result.verified && <StatusTag tone="bad">{why}</StatusTag>}
      {result.verified && result.signer !== published && <StatusTag tone="caution">{words('verifiedOther')}</StatusTag>}
      {result.verified && result.signer === published && <span className="receipt-verified"><span aria-hidden="true">✓ </span>{words('verified', { index: formats.number(result.index), size: formats.number(result.size) })}</span>}
    </p>
  )
}
