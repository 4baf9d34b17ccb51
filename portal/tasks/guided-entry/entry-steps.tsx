import { Button, StepIndicator, StepIndicatorStep } from '@trussworks/react-uswds'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../languages/use-words.ts'
import type { Draft } from '../../session/drafts/draft.ts'
import type { DraftOnPage } from '../../session/drafts/use-draft.ts'
import { useEntryForm, type EntryForm } from './entry-form.ts'
import { EntryAside } from './entry-aside.tsx'
import { EvidenceStep } from './steps/evidence-step.tsx'
import { FieldsStep } from './steps/fields-step.tsx'
import { LinesStep } from './steps/lines-step.tsx'
import { ReviewStep } from './steps/review-step.tsx'
import { entryWords } from './words.ts'

export const stepNames = ['parties', 'shipment', 'lines', 'evidence', 'review'] as const
export type EntryStep = (typeof stepNames)[number]

interface EntryStepsProps {
  readonly draft: Draft
  readonly keep: DraftOnPage['keep']
}

/** The steps, with the one that is open. */
export function EntrySteps({ draft, keep }: EntryStepsProps) {
  const words = useWords(entryWords)
  const form = useEntryForm(draft, keep)
  const [at, setAt] = useState(0)
  const [furthest, setFurthest] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const wasMoved = useRef(false)
  const go = (index: number) => {
    wasMoved.current = true
    setAt(index)
    setFurthest(Math.max(furthest, index))
  }
  // The reader of a screen goes on where the step begins.
  useEffect(() => { if (wasMoved.current) body.current?.focus() }, [at])
  const step = stepNames[at] ?? 'parties'
  return (
    <>
      <StepIndicator className="entry-steps" headingLevel="h2" stepText={words('step')} ofText={words('of')} headingProps={{ id: 'entry-step' }}>
        {stepNames.map((name, index) => <StepIndicatorStep key={name} label={words(`step-${name}`)} status={index === at ? 'current' : index < at ? 'complete' : 'incomplete'} />)}
      </StepIndicator>
      <div className="entry-body">
        <div className="panel" ref={body} tabIndex={-1} role="group" aria-label={words(`step-${step}`)}>
          <StepBody step={step} form={form} draft={draft} keep={keep} wasPassed={furthest > at} onGo={(name) => { go(stepNames.indexOf(name)) }} />
          <Walk at={at} onGo={go} />
        </div>
        <EntryAside draft={draft} form={form} />
      </div>
    </>
  )
}

function Walk({ at, onGo }: { readonly at: number; readonly onGo: (index: number) => void }) {
  const words = useWords(entryWords)
  const [before, after] = [stepNames[at - 1], stepNames[at + 1]]
  return (
    <div className="entry-walk">
      {before !== undefined && <Button type="button" outline onClick={() => { onGo(at - 1) }}>{words('previous', { step: words(`step-${before}`) })}</Button>}
      {after !== undefined && <Button type="button" onClick={() => { onGo(at + 1) }}>{words('next', { step: words(`step-${after}`) })}</Button>}
    </div>
  )
}

interface StepBodyProps extends EntryStepsProps {
  readonly step: EntryStep
  readonly form: EntryForm
  readonly wasPassed: boolean
  readonly onGo: (step: EntryStep) => void
}

function StepBody({ step, form, draft, keep, wasPassed, onGo }: StepBodyProps) {
  switch (step) {
    case 'parties':
    case 'shipment':
      return <FieldsStep step={step} form={form} line={0} wasPassed={wasPassed} />
    case 'lines':
      return <LinesStep form={form} wasPassed={wasPassed} />
    case 'evidence':
      return <EvidenceStep form={form} />
    case 'review':
      return <ReviewStep form={form} draft={draft} keep={keep} onGo={onGo} />
  }
}
