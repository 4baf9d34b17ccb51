import type { EntryForm } from '../entry-form.ts'
import { textAt, withText } from '../form/declaration-values.ts'
import { EntryFieldGroup } from '../form/entry-field.tsx'
import type { StepName } from '../form/entry-fields.table.ts'
import { fieldKey } from '../form/field-findings.ts'

interface FieldsStepProps {
  readonly step: StepName
  readonly form: EntryForm
  readonly line: number
  readonly wasPassed: boolean
}

const none: never[] = []

/** The fields of a step, or of a line of goods. */
export function FieldsStep({ step, form: { declaration, fields, byField, change }, line, wasPassed }: FieldsStepProps) {
  return (
    <div className="entry-fields">
      {fields.filter((field) => field.step === step).map((field) => {
        const key = fieldKey(field, line)
        return (
          <EntryFieldGroup key={key} id={`entry-${key}`} field={field} value={textAt(declaration, field.place, line)} findings={byField.get(key) ?? none} wasPassed={wasPassed}
            onChange={(text) => { change(withText(declaration, field.place, { text, line })) }} />
        )
      })}
    </div>
  )
}
