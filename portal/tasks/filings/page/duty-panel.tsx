import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import { ExplanationTree } from '../../../design/explanation/explanation-tree.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { Panel } from './panel.tsx'
import { pageWords } from './words.ts'

const parts = ['duty', 'antidumping', 'countervailing', 'internalRevenueTax', 'otherRevenue', 'feesTotal', 'total'] as const

/** What is owed by totals, and why, step by step. */
export function DutyPanel({ assessment }: { readonly assessment: Assessment | undefined }) {
  const words = useWords(pageWords)
  return (
    <Panel id="duty" title={words('duty')}>
      {assessment === undefined ? <p>{words('noDuty')}</p> : <Owed assessment={assessment} />}
    </Panel>
  )
}

function Owed({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords(pageWords)
  const formats = useFormats()
  const shown = parts.filter((part) => part === 'duty' || part === 'total' || !/^0(?:\.0+)?$/.test(assessment[part]))
  return (
    <>
      <table className="owed">
        <caption className="usa-sr-only">{words('duty')}</caption>
        <tbody>{shown.map((part) => <tr key={part}><th scope="row">{words(`owed.${part}`)}</th><td className="number">{formats.dollars(assessment[part])}</td></tr>)}</tbody>
      </table>
      <p>{words('rates', { date: formats.date(assessment.rateDate), revision: assessment.revision })}{assessment.isProvisional && <> <strong>{words('provisional')}</strong></>}</p>
      <ExplanationTree explanation={assessment.explanation} />
    </>
  )
}
