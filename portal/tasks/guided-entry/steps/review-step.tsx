import { Button } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { useWords } from '../../../languages/use-words.ts'
import type { Draft } from '../../../session/drafts/draft.ts'
import type { DraftOnPage } from '../../../session/drafts/use-draft.ts'
import { useSession } from '../../../session/session.tsx'
import { digestOf } from '../../../session/filing/digest-of.ts'
import type { EntryForm } from '../entry-form.ts'
import type { EntryStep } from '../entry-steps.tsx'
import { textAt } from '../form/declaration-values.ts'
import { codeOptions } from '../form/code-options.ts'
import { fieldWords } from '../form/field-words.ts'
import type { FormField } from '../form/form-model.ts'
import { entryWords } from '../words.ts'
import { SignAct } from './sign-act.tsx'
import { TakeAmounts } from './take-amounts.tsx'

interface ReviewStepProps {
  readonly form: EntryForm
  readonly draft: Draft
  readonly keep: DraftOnPage['keep']
  readonly onGo: (step: EntryStep) => void
}

/** All that is stated, in words and as records; then it is signed and filed. */
export function ReviewStep({ form, draft, keep, onGo }: ReviewStepProps) {
  const words = useWords(entryWords)
  const of = (step: string) => form.fields.filter((field) => field.step === step)
  return (
    <>
      <h3>{words('inWords')}</h3>
      {(['parties', 'shipment'] as const).map((step) => (
        <section key={step} aria-label={words(`step-${step}`)}>
          <h4>{words(`step-${step}`)} <Button type="button" unstyled onClick={() => { onGo(step) }}>{words('edit', { step: words(`step-${step}`) })}</Button></h4>
          <Stated form={form} fields={of(step)} line={0} />
        </section>
      ))}
      {Array.from({ length: form.lines }, (_none, line) => (
        <section key={line} aria-label={words('line', { line: String(line + 1) })}>
          <h4>{words('line', { line: String(line + 1) })} {line === 0 && <Button type="button" unstyled onClick={() => { onGo('lines') }}>{words('edit', { step: words('step-lines') })}</Button>}</h4>
          <Stated form={form} fields={of('lines')} line={line} />
        </section>
      ))}
      {form.kind === 'entry-summary' && <TakeAmounts form={form} />}
      <Records content={form.content} />
      <SignAct form={form} draft={draft} keep={keep} />
    </>
  )
}

function Stated({ form: { declaration }, fields, line }: { readonly form: EntryForm; readonly fields: readonly FormField[]; readonly line: number }) {
  const words = useWords(fieldWords)
  const stated = fields.map((field) => ({ field, text: textAt(declaration, field.place, line) })).filter(({ text }) => text !== '')
  return (
    <dl className="facts">
      {stated.map(({ field, text }) => [<dt key={`${field.name}-name`}>{words(`fields.${field.name as 'origin'}`)}</dt>, <dd key={field.name}>{codeOptions[field.control]?.find(({ value }) => value === text)?.label ?? text}</dd>])}
    </dl>
  )
}

/** The same as records of CATAIR, as the server writes them. */
function Records({ content }: { readonly content: string }) {
  const words = useWords(entryWords)
  const { singleWindow } = useSession()
  const records = useQuery({
    queryKey: ['records', digestOf(content)], retry: false,
    queryFn: async () => new TextDecoder().decode((await singleWindow.convert(new TextEncoder().encode(content), { from: 'json', to: 'catair' })).bytes),
  })
  return (
    <div>
      <h3 id="entry-records">{words('asRecords')}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the records scroll */}
      {records.data === undefined ? <p>{words(records.error instanceof Refusal ? 'recordsNot' : 'beginning')}</p> : <pre className="entry-records" tabIndex={0} aria-labelledby="entry-records" role="region">{records.data}</pre>}
    </div>
  )
}
