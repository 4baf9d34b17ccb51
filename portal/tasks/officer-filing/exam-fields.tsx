import { Label, Select } from '@trussworks/react-uswds'
import { useWords } from '../../languages/use-words.ts'
import { useSites, type Order } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

export interface ExamDraft {
  readonly examKind: NonNullable<Order['examKind']>
  readonly examSite: string
  /** As the field has it: local time without a zone. */
  readonly scheduledAt: string
  readonly costParty: NonNullable<Order['costParty']>
}

const examKinds = ['non-intrusive', 'tail-gate', 'intensive', 'sampling', 'documents', 'agency', 'agriculture'] as const
const costParties = ['importer', 'customs'] as const

interface ExamFieldsProps {
  readonly port: string
  readonly draft: ExamDraft
  readonly onChange: (draft: ExamDraft) => void
}

/** How, where and when goods are examined, and who bears the cost. */
export function ExamFields({ port, draft, onChange }: ExamFieldsProps) {
  const words = useWords(officerWords)
  const { data: sites = [] } = useSites(port)
  return (
    <>
      <Label htmlFor="decision-exam">{words('exam')}</Label>
      <Select id="decision-exam" name="examKind" value={draft.examKind} onChange={({ target }) => { onChange({ ...draft, examKind: examKinds.find((kind) => kind === target.value) ?? 'intensive' }) }}>{examKinds.map((kind) => <option key={kind} value={kind}>{words(`exams.${kind}`)}</option>)}</Select>
      <Label htmlFor="decision-site">{words('site')}</Label>
      <Select id="decision-site" name="examSite" value={draft.examSite} onChange={({ target }) => { onChange({ ...draft, examSite: target.value }) }}>
        <option value="">{words('noSite')}</option>
        {sites.map(({ firms, name, isInvented }) => <option key={firms} value={firms}>{isInvented ? words('invented', { name, firms }) : `${name}, ${firms}`}</option>)}
      </Select>
      <Label htmlFor="decision-time">{words('scheduledAt')}</Label>
      <input id="decision-time" name="scheduledAt" type="datetime-local" className="usa-input" value={draft.scheduledAt} onChange={({ target }) => { onChange({ ...draft, scheduledAt: target.value }) }} />
      <Label htmlFor="decision-cost">{words('costParty')}</Label>
      <Select id="decision-cost" name="costParty" value={draft.costParty} onChange={({ target }) => { onChange({ ...draft, costParty: costParties.find((party) => party === target.value) ?? 'importer' }) }}>{costParties.map((party) => <option key={party} value={party}>{words(`costs.${party}`)}</option>)}</Select>
    </>
  )
}

/** The order that a draft comes to. */
export function examOrdered({ examKind, examSite, scheduledAt, costParty }: ExamDraft): Pick<Order, 'examKind' | 'examSite' | 'scheduledAt' | 'costParty'> {
  return { examKind, costParty, ...(examSite !== '' && { examSite }), ...(scheduledAt !== '' && { scheduledAt: new Date(scheduledAt).toISOString() }) }
}
