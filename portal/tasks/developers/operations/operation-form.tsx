import { Button, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { Answer } from './answer.tsx'
import type { Operation, Parameter, Schema } from './api-description.ts'
import { curlOf, requestToSend, type FilledIn } from './request-to-send.ts'
import { Sender } from './sender.tsx'
import { useSending } from './use-sending.ts'
import { tryWords } from './words.ts'

/** One operation, filled in and sent. */
export function OperationForm({ operation }: { readonly operation: Operation }) {
  const words = useWords(tryWords)
  const { settings: { publicUrl } } = useSession()
  const [filled, setFilled] = useState<FilledIn>(() => filledAtFirst(operation))
  const { sending, program, setProgram } = useSending()
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    sending.mutate(requestToSend(operation, filled, location.origin))
  }
  const { bodies, description, method, path, summary } = operation
  return (
    <section className="developers-form">
      <h2 className="developers-break"><code>{method} {path}</code></h2>
      <p lang="en">{summary}{description !== '' && `. ${description}`}</p>
      <Form onSubmit={send} noValidate large className="developers-text">
        <Sender program={program} onProgram={setProgram} />
        <Parameters operation={operation} filled={filled} onFill={setFilled} />
        {bodies.length > 1 && <ChoiceField label={words('mediaType')} value={filled.mediaType} options={bodies.map(({ mediaType }) => ({ value: mediaType, label: mediaType }))} onChange={(mediaType) => { setFilled({ ...filled, mediaType, body: bodies.find((one) => one.mediaType === mediaType)?.sample ?? '' }) }} />}
        {bodies.length > 0 && <TextField label={words('body')} lines={12} value={filled.body} onChange={(body) => { setFilled({ ...filled, body }) }} />}
        {method !== 'GET' && <p className="developers-quiet">{words('acts')}</p>}
        <Button type="submit" disabled={sending.isPending}>{sending.isPending ? words('sending') : words('send')}</Button>
      </Form>
      <CopiedText name={words('command')} text={curlOf(requestToSend(operation, filled, publicUrl))} />
      <div aria-live="polite"><Answer answer={sending.data} failure={sending.error} /></div>
    </section>
  )
}

interface ParametersProps {
  readonly operation: Operation
  readonly filled: FilledIn
  readonly onFill: (filled: FilledIn) => void
}

function Parameters({ operation, filled, onFill }: ParametersProps) {
  return operation.parameters.map((parameter) => (
    <ParameterField key={`${parameter.in} ${parameter.name}`} parameter={parameter} value={filled.parameters[parameter.name] ?? ''} onChange={(value) => { onFill({ ...filled, parameters: { ...filled.parameters, [parameter.name]: value } }) }} />
  ))
}

interface ParameterFieldProps {
  readonly parameter: Parameter
  readonly value: string
  readonly onChange: (value: string) => void
}

function ParameterField({ parameter, value, onChange }: ParameterFieldProps) {
  const words = useWords(tryWords)
  const { name, in: where, required, description, schema = {} } = parameter
  const isRequired = required === true || where === 'path'
  const choices = choicesOf(schema)
  if (choices.length > 0) return <ChoiceField label={`${name} (${where})`} value={value} options={['', ...choices.map(String)].map((one) => ({ value: one, label: one }))} onChange={onChange} />
  const hint = description ?? schema.description
  return <TextField label={`${name} (${where}${isRequired ? `, ${words('required')}` : ''})`} {...(hint !== undefined && { hint })} value={value} onChange={onChange} />
}

function choicesOf({ enum: own, anyOf = [] }: Schema): readonly unknown[] {
  return own ?? anyOf.flatMap((one) => one.enum ?? [])
}

function textOf(example: unknown): string {
  return typeof example === 'string' ? example : example === undefined ? '' : JSON.stringify(example)
}

function filledAtFirst({ parameters, bodies: [first] }: Operation): FilledIn {
  const examples = parameters.filter(({ required, in: where }) => required === true || where === 'path').map(({ name, example, schema }): [string, string] => [name, textOf(example ?? schema?.examples?.[0])])
  const key = parameters.filter(({ name }) => name === 'idempotency-key').map(({ name }): [string, string] => [name, crypto.randomUUID()])
  return { parameters: Object.fromEntries([...examples, ...key]), mediaType: first?.mediaType ?? '', body: first?.sample ?? '' }
}
