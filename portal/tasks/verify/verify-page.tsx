import { Alert } from '@trussworks/react-uswds'
import { useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { useWords } from '../../languages/use-words.ts'
import { contentKind, type ContentKind } from './content-kind.ts'
import { CredentialResult } from './credential-result.tsx'
import { HandIn } from './hand-in.tsx'
import { ReceiptResult } from './receipt-result.tsx'
import { verifyWords } from './words.ts'
import './verify.scss'

interface HandedIn {
  readonly content: string
  /** Tells apart the same text handed in twice. */
  readonly turn: number
}

/** Verify a credential, a presentation or a receipt: each question answered in words. */
export function VerifyPage() {
  const words = useWords(verifyWords)
  const [handedIn, setHandedIn] = useState<HandedIn>()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <HandIn onContent={(content) => { setHandedIn((before) => ({ content, turn: (before?.turn ?? 0) + 1 })) }} onClear={() => { setHandedIn(undefined) }} />
      {handedIn !== undefined && <section key={handedIn.turn} aria-live="polite" className="verify-result"><Result content={handedIn.content} kind={contentKind(handedIn.content)} /></section>}
    </>
  )
}

function Result({ content, kind }: { readonly content: string; readonly kind: ContentKind }) {
  const words = useWords(verifyWords)
  if (kind === 'receipt') return <ReceiptResult receipt={content} />
  if (kind === 'credential') return <CredentialResult content={content} />
  const said = kind === 'link' ? 'link' : kind === 'parcel-receipt' ? 'parcel' : 'unknown'
  return <Alert type="warning" headingLevel="h2" heading={words(said)}>{words(`${said}What`)}</Alert>
}
