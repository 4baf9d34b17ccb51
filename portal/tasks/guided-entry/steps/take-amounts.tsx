import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import type { EntryForm } from '../entry-form.ts'
import { withAmounts } from '../form/duty-question.ts'
import { entryWords } from '../words.ts'
import { useLineDuties } from './use-line-duties.ts'

/** What is owed is stated in a summary: taken from what the server computes, where the filer wants that. */
export function TakeAmounts({ form: { declaration, lines, checked, change } }: { readonly form: EntryForm }) {
  const words = useWords(entryWords)
  const [wasTaken, setTaken] = useState(false)
  const duties = useLineDuties(declaration, Array.from({ length: lines }, (_none, line) => line))
  const whole = checked.data?.filings[0]?.assessment
  const take = () => {
    if (whole === undefined) return
    change(withAmounts(declaration, duties.map(({ data }) => (data ? { duty: data.duty, fees: data.fees, commodities: data.lines[0]?.commodities ?? [] } : undefined)), whole))
    setTaken(true)
  }
  return (
    <section aria-labelledby="entry-amounts">
      <h3 id="entry-amounts">{words('amounts')}</h3>
      <p>{words('amountsWhat')}</p>
      <Button type="button" outline disabled={whole === undefined || duties.some(({ data }) => !data)} onClick={take}>{words('takeAmounts')}</Button>
      <p role="status">{wasTaken && words('amountsTaken')}</p>
    </section>
  )
}
