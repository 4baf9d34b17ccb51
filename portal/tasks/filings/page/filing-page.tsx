import { useParams } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { MessagesOf } from '../../../design/messages/messages-of.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { OutcomeTag } from '../../../design/status/outcome-tag.tsx'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { printedEntryNumber } from '../printed-entry-number.ts'
import { filingWords } from '../words.ts'
import { AmendButton } from './amend-button.tsx'
import { CancelFiling } from './cancel-filing.tsx'
import { DutyPanel } from './duty-panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { GoodsPanel } from './goods-panel.tsx'
import { Panel } from './panel.tsx'
import { ReceiptPanel } from './receipt-panel.tsx'
import { RecordsPanel } from './records-panel.tsx'
import { StandingPanel } from './standing-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { useEntryHistory, useFiling, type Filing } from './use-filing.ts'
import { useFilingRights } from './use-filing-rights.ts'
import { pageWords } from './words.ts'
import '../filings.scss'

/** One filing: where it stands, why, on what ground, and what can still be done. */
export function FilingPage() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const filing = useFiling(id)
  return <Answered query={filing}>{(data) => <FilingShown key={data.id} filing={data} />}</Answered>
}

function FilingShown({ filing }: { readonly filing: Filing }) {
  const words = useWords(pageWords)
  const kinds = useWords(filingWords)
  const formats = useFormats()
  const [isCancelling, setCancelling] = useState(false)
  const history = useEntryHistory(filing.entryNumber)
  const rights = useFilingRights(filing, history.data?.entry)
  const kind = filing.kind === 'entry' ? 'entry' : 'entry-summary'
  return (
    <>
      <PageHead
        title={words('title', { kind: kinds(`kinds.${kind}`), number: printedEntryNumber(filing.entryNumber) })}
        lead={<><OutcomeTag outcome={filing.outcome} /> {words('leadFiled', { at: formats.time(filing.receivedAt), importer: filing.client })}</>}
        actions={<>
          {rights.mayAmend && <AmendButton declaration={filing.declaration} />}
          {(rights.cancel === 'at-once' || rights.cancel === 'by-request') && !isCancelling && <Button type="button" outline onClick={() => { setCancelling(true) }}>{words('cancel')}</Button>}
          <Button type="button" unstyled onClick={() => { print() }}>{words('export')}</Button>
        </>}
      />
      {rights.cancel === 'requested' && <p role="status"><strong>{words('cancelling.requested')}</strong></p>}
      {isCancelling && <CancelFiling filing={filing} effect={rights.cancel} onKeep={() => { setCancelling(false) }} />}
      <Panels filing={filing} />
    </>
  )
}

const anchors = ['standing', 'timeline', 'findings', 'duty', 'goods', 'evidence', 'records', 'receipt', 'messages'] as const

function Panels({ filing }: { readonly filing: Filing }) {
  const words = useWords(pageWords)
  return (
    <>
      <nav aria-label={words('onThisPage')}><ul className="filing-links">{anchors.map((name) => <li key={name}><a href={`#${name}`}>{words(name)}</a></li>)}</ul></nav>
      <div className="filing-panels">
        <StandingPanel filing={filing} />
        <TimelinePanel filing={filing} />
        <Panel id="findings" title={words('findings')}>{filing.findings.length === 0 ? <p>{words('noFindings')}</p> : <FindingList findings={filing.findings} />}</Panel>
        <DutyPanel assessment={filing.assessment} />
        <GoodsPanel declaration={filing.declaration} />
        <EvidencePanel id={filing.id} />
        <RecordsPanel filing={filing} />
        <ReceiptPanel filing={filing} />
        <div id="messages"><MessagesOf filing={filing.id} /></div>
      </div>
    </>
  )
}
