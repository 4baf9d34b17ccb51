import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import type { EntryForm } from '../entry-form.ts'
import { textAt, withoutLine } from '../form/declaration-values.ts'
import { entryWords } from '../words.ts'
import { FieldsStep } from './fields-step.tsx'
import { LineDuty } from './line-duty.tsx'

interface LinesStepProps {
  readonly form: EntryForm
  readonly wasPassed: boolean
}

/** The lines of goods: one is open at a time, with the duty that it would owe. */
export function LinesStep({ form, wasPassed }: LinesStepProps) {
  const words = useWords(entryWords)
  const [opened, setOpened] = useState(1)
  const [line, setLine] = useState(0)
  const count = Math.max(opened, form.lines)
  const remove = () => {
    form.change(withoutLine(form.declaration, line))
    setOpened(Math.max(count - 1, 1))
    setLine(Math.max(line - 1, 0))
  }
  return (
    <>
      <div className="entry-line-tabs" role="group" aria-label={words('lineOf')}>
        {Array.from({ length: count }, (_none, index) => (
          <Button key={index} type="button" outline={index !== line} aria-pressed={index === line} onClick={() => { setLine(index) }}>{`${words('line', { line: String(index + 1) })} ${textAt(form.declaration, '/goodsItems/#/commodities/0/code', index)}`.trim()}</Button>
        ))}
        <Button type="button" outline onClick={() => { setOpened(count + 1); setLine(count) }}>{words('addLine')}</Button>
      </div>
      <h3>{words('line', { line: String(line + 1) })}</h3>
      <FieldsStep key={line} step="lines" form={form} line={line} wasPassed={wasPassed} />
      <LineDuty declaration={form.declaration} line={line} />
      {count > 1 && <Button type="button" unstyled onClick={remove}>{words('removeLine', { line: String(line + 1) })}</Button>}
    </>
  )
}
