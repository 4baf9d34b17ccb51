import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSettled } from '../../../session/drafts/use-settled.ts'
import type { PartialDeclaration } from '../form/declaration-values.ts'
import { entryWords } from '../words.ts'
import { useLineDuties } from './use-line-duties.ts'

/** The duty that a line would owe, while it is filled in. */
export function LineDuty({ declaration, line }: { readonly declaration: PartialDeclaration; readonly line: number }) {
  const words = useWords(entryWords)
  const formats = useFormats()
  const [answer] = useLineDuties(useSettled(declaration, 500), [line])
  const duty = answer?.data
  return (
    <section aria-labelledby="line-duty">
      <h3 id="line-duty">{words('duty')}</h3>
      <div aria-live="polite">
        {duty === undefined || duty === null ? <p>{answer?.error instanceof Refusal ? <span lang="en">{answer.error.message}</span> : words('dutyNeeds')}</p> : (
          <dl className="facts">
            <dt>{words('dutyOwed')}</dt><dd>{formats.dollars(duty.duty)}</dd>
            <dt>{words('feesOwed')}</dt><dd>{formats.dollars(duty.feesTotal)}</dd>
            {duty.lines[0]?.commodities.map(({ code, rate }) => <div key={code}><dt>{words('rate')} <code>{code}</code></dt><dd lang="en">{rate}</dd></div>)}
          </dl>
        )}
      </div>
    </section>
  )
}
