import { Link, useParams } from '@tanstack/react-router'
import { parseEntryNumber, printEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { MessagesOf } from '../../design/messages/messages-of.tsx'
import { OpenCaseLink } from '../../design/acts/open-case-link.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { OutcomeTag } from '../../design/status/outcome-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { AgencyPanel } from './agency-panel.tsx'
import { AnomalyPanel } from './anomaly-panel.tsx'
import { DecidePanel } from './decide-panel.tsx'
import { ExamPanel } from './exam-panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { GoodsPanel } from './goods-panel.tsx'
import { HistoryPanel, ReasonsPanel } from './history-panel.tsx'
import { ProposalsPanel } from './proposals-panel.tsx'
import { RiskPanel } from './risk-panel.tsx'
import { QueueKeys } from './queue-keys.tsx'
import { useFiling, type Filing } from './use-officer-filing.ts'
import { officerWords } from './words.ts'
import './officer-filing.scss'

/** A filing beside its evidence, its reasons and its history, with what an officer can decide about it. */
export function OfficerFilingPage() {
  const { id }: { readonly id?: string } = useParams({ strict: false })
  const filing = useFiling(id ?? '')
  return <Answered query={filing}>{(data) => <Shown key={data.id} filing={data} />}</Answered>
}

function Shown({ filing }: { readonly filing: Filing }) {
  const words = useWords(officerWords)
  const formats = useFormats()
  const parsed = parseEntryNumber(filing.entryNumber)
  const kind = filing.kind === 'entry' ? 'entry' : 'entry-summary'
  return (
    <>
      <PageHead
        title={words('title', { number: parsed === undefined ? filing.entryNumber : printEntryNumber(parsed) })}
        lead={<><OutcomeTag outcome={filing.outcome} /> {words('lead', { kind: words(`kinds.${kind}`), port: filing.declaration.portOfEntry ?? '—', at: formats.time(filing.receivedAt), importer: filing.client })}</>}
        actions={<><QueueKeys id={filing.id} /><OpenCaseLink filing={filing.id} entryNumber={filing.entryNumber} /><Link to="/officer/queue" className="usa-button usa-button--unstyled">{words('queue')}</Link></>}
      />
      <div className="officer-columns">
        <div>
          <ReasonsPanel id={filing.id} />
          <GoodsPanel declaration={filing.declaration} />
          <section className="panel" aria-labelledby="findings-title"><h2 id="findings-title">{words('findings')}</h2>{filing.findings.length === 0 ? <p>{words('noFindings')}</p> : <FindingList findings={filing.findings} />}</section>
          <EvidencePanel id={filing.id} />
          <AgencyPanel id={filing.id} />
          <RiskPanel id={filing.id} />
          <ExamPanel id={filing.id} />
          <AnomalyPanel id={filing.id} />
          <HistoryPanel id={filing.id} />
        </div>
        <div>
          <ProposalsPanel id={filing.id} />
          <DecidePanel filing={filing} />
          <MessagesOf filing={filing.id} />
        </div>
      </div>
    </>
  )
}
