import { useNavigate } from '@tanstack/react-router'
import { Button, Label, Select, TextInput } from '@trussworks/react-uswds'
import type { DutyAnswer } from '@customhouse/sdk/client/single-window-client.ts'
import { useMemo } from 'react'
import { ExplanationTree } from '../../design/explanation/explanation-tree.tsx'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useWords } from '../../languages/use-words.ts'
import { countryChoices } from './country-choices.ts'
import type { Line } from './number-page.tsx'
import { textOf, type AskedDuty } from './tariff-question.ts'
import { useDuty } from './use-tariff.ts'
import { tariffWords } from './words.ts'

interface DutyPanelProps {
  readonly line: Line
  readonly on: string
  readonly asked: AskedDuty
}

/** What would be owed on goods of the number; the address carries the question. */
export function DutyPanel({ line, on, asked }: DutyPanelProps) {
  const words = useWords(tariffWords)
  const { isAsked, query } = useDuty(line.code, on, asked)
  return (
    <section className="panel tariff-duty" aria-labelledby="tariff-duty">
      <h2 id="tariff-duty">{words('duty')}</h2>
      <p>{words('dutyLead')}</p>
      <DutyForm key={JSON.stringify(asked)} line={line} asked={asked} />
      {isAsked && <div aria-live="polite"><Answered query={query} what={words('calculating')}>{(answer) => <Owed answer={answer} />}</Answered></div>}
    </section>
  )
}

const transports = [['', 'none'], ['11', 'vessel'], ['40', 'air'], ['30', 'truck'], ['20', 'rail']] as const

function DutyForm({ line, asked }: Omit<DutyPanelProps, 'on'>) {
  const words = useWords(tariffWords)
  const navigate = useNavigate()
  const { language } = useLanguage()
  const countries = useMemo(() => countryChoices(language), [language])
  const units = line.units.filter((unit) => unit !== '' && unit !== 'X')
  const calculate = (form: FormData) => {
    const given = (name: string) => textOf(form.get(name))
    const members = { origin: given('origin'), value: given('value').replaceAll(',', ''), transport: given('transport'), beside: given('beside'), programme: given('programme').toUpperCase(), quantities: units.map((_unit, at) => given(`quantity-${String(at)}`)).join(',') }
    const stated = Object.fromEntries(Object.entries(members).filter(([, value]) => value.replaceAll(',', '') !== ''))
    void navigate({ to: '.', search: (before: Readonly<Record<string, unknown>>) => ({ ...('on' in before ? { on: before['on'] } : {}), ...stated }), resetScroll: false })
  }
  return (
    <form className="tariff-question" onSubmit={(event) => { event.preventDefault(); calculate(new FormData(event.currentTarget)) }}>
      <div>
        <Label htmlFor="duty-origin">{words('origin')}</Label>
        <Select id="duty-origin" name="origin" required defaultValue={asked.origin}><option value="">{words('choose')}</option>{countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</Select>
      </div>
      <Field id="duty-value" name="value" label={words('value')} value={asked.value} isRequired />
      <div>
        <Label htmlFor="duty-transport">{words('transport')}</Label>
        <Select id="duty-transport" name="transport" defaultValue={asked.transport}>{transports.map(([code, name]) => <option key={code} value={code}>{words(`transports.${name}`)}</option>)}</Select>
      </div>
      {units.map((unit, at) => <Field key={unit} id={`duty-quantity-${String(at)}`} name={`quantity-${String(at)}`} label={words('quantity', { unit })} value={asked.quantities[at] ?? ''} />)}
      <Field id="duty-beside" name="beside" label={words('beside')} hint={words('besideHint')} value={asked.beside} isRowStart />
      <Field id="duty-programme" name="programme" label={words('programme')} hint={words('programmeHint')} value={asked.programme} />
      <Button type="submit">{words('calculate')}</Button>
    </form>
  )
}

interface FieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly isRequired?: boolean
  readonly isRowStart?: boolean
}

function Field({ id, name, label, value, hint, isRequired = false, isRowStart = false }: FieldProps) {
  const isAmount = hint === undefined
  return (
    <div className={isRowStart ? 'tariff-row-start' : undefined}>
      <Label htmlFor={id}>{label}</Label>
      {hint !== undefined && <span className="usa-hint" id={`${id}-hint`}>{hint}</span>}
      <TextInput id={id} name={name} type="text" defaultValue={value} required={isRequired} maxLength={120} {...(isAmount ? { inputMode: 'decimal', pattern: '[0-9,]+([.][0-9]{1,6})?' } : { 'aria-describedby': `${id}-hint` })} />
    </div>
  )
}

function Owed({ answer }: { readonly answer: DutyAnswer }) {
  const words = useWords(tariffWords)
  const formats = useFormats()
  return (
    <div className="tariff-owed">
      <dl className="tariff-sums">
        <div className="tariff-total"><dt>{words('total')}</dt><dd>{formats.dollars(answer.total)}</dd></div>
        <div><dt>{words('dutyPart')}</dt><dd>{formats.dollars(answer.duty)}</dd></div>
        <div><dt>{words('fees')}</dt><dd>{formats.dollars(answer.feesTotal)}</dd></div>
      </dl>
      {answer.isProvisional && <p>{words('provisionalDuty')}</p>}
      <h3>{words('why')}</h3>
      <ExplanationTree explanation={answer.explanation} />
      {answer.findings.length > 0 && <><h3>{words('findings')}</h3><FindingList findings={answer.findings} /></>}
    </div>
  )
}
