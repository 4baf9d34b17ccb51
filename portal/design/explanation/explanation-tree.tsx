import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { Button } from '@trussworks/react-uswds'
import { useEffect, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { isSumOfParts, pathsWithParts } from './sum-of-parts.ts'
import { explanationWords } from './words.ts'
import './explanation.scss'

/** Why an amount is owed, step by step: each step opens onto its parts, with the formula, the law and the source. Prints whole. */
export function ExplanationTree({ explanation }: { readonly explanation: Explanation }) {
  const words = useWords(explanationWords)
  const all = useMemo(() => pathsWithParts(explanation), [explanation])
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(['0']))
  const toggle = (path: string) => { setOpen((before) => (before.has(path) ? new Set([...before].filter((one) => one !== path)) : new Set([...before, path]))) }
  useOpenForPrint(() => { setOpen(new Set(all)) })
  return (
    <div className="explanation">
      <div className="explanation-acts">
        <Button type="button" unstyled onClick={() => { setOpen(new Set(all)) }}>{words('expandAll')}</Button>
        <Button type="button" unstyled onClick={() => { setOpen(new Set(['0'])) }}>{words('collapseAll')}</Button>
        <Button type="button" unstyled onClick={() => { print() }}>{words('print')}</Button>
      </div>
      <ul className="explanation-steps" aria-label={words('steps')}><Step step={explanation} path="0" open={open} onToggle={toggle} /></ul>
    </div>
  )
}

/** Paper opens nothing by itself. */
function useOpenForPrint(openAll: () => void): void {
  useEffect(() => {
    const before = () => { flushSync(openAll) }
    addEventListener('beforeprint', before)
    return () => { removeEventListener('beforeprint', before) }
  })
}

interface StepProps {
  readonly step: Explanation
  readonly path: string
  readonly open: ReadonlySet<string>
  readonly onToggle: (path: string) => void
}

function Step({ step, path, open, onToggle }: StepProps) {
  const id = useId()
  const isOpen = open.has(path)
  return (
    <li className="explanation-step">
      {step.children.length === 0
        ? <p className="explanation-head"><StepName step={step} /></p>
        : <button type="button" className="explanation-head" aria-expanded={isOpen} aria-controls={id} onClick={() => { onToggle(path) }}><span aria-hidden="true" className="explanation-sign">{isOpen ? '−' : '+'}</span><StepName step={step} /></button>}
      <StepGrounds step={step} />
      {step.children.length > 0 && <ul id={id} hidden={!isOpen}>{isOpen && step.children.map((child, index) => <Step key={`${path}.${String(index)}`} step={child} path={`${path}.${String(index)}`} open={open} onToggle={onToggle} />)}</ul>}
    </li>
  )
}

function StepName({ step: { label, amount } }: Pick<StepProps, 'step'>) {
  const formats = useFormats()
  return <><span lang="en" className="explanation-label">{label}</span>{amount !== undefined && <span className="explanation-amount">{formats.dollars(amount)}</span>}</>
}

/** How the amount was reached, and by which law. */
function StepGrounds({ step }: Pick<StepProps, 'step'>) {
  const words = useWords(explanationWords)
  const isSum = isSumOfParts(step)
  if (!isSum && step.formula === undefined && step.authority === undefined && step.source === undefined) return null
  return (
    <dl className="explanation-grounds">
      {isSum && <div><dt>{words('formula')}</dt><dd>{words('sum', { count: step.children.filter(({ amount }) => amount !== undefined).length })}</dd></div>}
      {step.formula !== undefined && <div><dt>{words('formula')}</dt><dd lang="en">{step.formula}</dd></div>}
      {step.authority !== undefined && <div><dt>{words('authority')}</dt><dd lang="en">{step.authority}</dd></div>}
      {step.source !== undefined && <div><dt>{words('source')}</dt><dd lang="en">{step.source}</dd></div>}
    </dl>
  )
}
