import { useNavigate } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { textOf } from './tariff-question.ts'
import { useMeasures } from './use-tariff.ts'
import { tariffWords } from './words.ts'

type Measures = operations['listTariffMeasures']['responses'][200]['content']['application/json']

/** Trade actions and preferences that may bear on a number, for an origin and a day. */
export function MeasuresPanel({ code, origin, on }: { readonly code: string; readonly origin: string; readonly on: string }) {
  const words = useWords(tariffWords)
  const query = useMeasures(code, origin, on)
  return (
    <section className="panel" aria-labelledby="tariff-measures">
      <h2 id="tariff-measures">{words('measures')}</h2>
      <p>{words('measuresWhat')}</p>
      {origin === '' ? <p>{words('chooseOrigin')}</p> : (
        <Answered query={query}>{(answer) => answer === undefined ? null : (
          <>
            <h3>{words('additionalMeasures')}</h3>
            {answer.additional.length === 0 ? <p>{words('noAdditional')}</p> : <ul className="tariff-measures">{answer.additional.map((measure) => <Measure key={measure.title} measure={measure} />)}</ul>}
            <h3>{words('programmes')}</h3>
            {answer.programmes.length === 0 ? <p>{words('noProgrammes')}</p> : <ul className="tariff-measures">{answer.programmes.map((programme) => <Programme key={programme.claim} programme={programme} />)}</ul>}
          </>
        )}</Answered>
      )}
    </section>
  )
}

function Measure({ measure: { title, from, to, authority, isConfirmed, heldInvalid, numbers } }: { readonly measure: Measures['additional'][number] }) {
  const words = useWords(tariffWords)
  const formats = useFormats()
  return (
    <li>
      <p><strong lang="en">{title}</strong> {!isConfirmed && <StatusTag tone="caution">{words('notConfirmed')}</StatusTag>}</p>
      <p className="tariff-quiet">{to === undefined ? words('since', { from: formats.date(from) }) : words('period', { from: formats.date(from), to: formats.date(to) })} · <span lang="en">{authority}</span></p>
      {heldInvalid !== undefined && <p>{words('heldInvalid', { day: formats.date(heldInvalid.decidedOn), authority: heldInvalid.authority, refund: heldInvalid.refundAuthority })}</p>}
      {numbers.map((number) => <Numbered key={number.codes.join()} number={number} />)}
    </li>
  )
}

/** The rate of the day with its number, which can be taken into the calculation. */
function Numbered({ number: { codes, percent, title } }: { readonly number: Measures['additional'][number]['numbers'][number] }) {
  const words = useWords(tariffWords)
  const navigate = useNavigate()
  const code = codes[0] ?? ''
  const add = () => { void navigate({ to: '.', search: (before: Readonly<Record<string, unknown>>) => ({ ...before, beside: [textOf(before['beside']), printCommodityCode(code)].filter((text) => text !== '').join(', ') }) }) }
  return (
    <p>
      <span lang="en">{title}: </span>{words('percent', { percent: percent ?? '', codes: codes.slice(0, 6).map(printCommodityCode).join(', ') + (codes.length > 6 ? ' …' : '') })}
      {codes.length === 1 && <> <Button type="button" unstyled onClick={add}>{words('add', { code: printCommodityCode(code) })}</Button></>}
    </p>
  )
}

function Programme({ programme: { claim, title, rate, standing, authority } }: { readonly programme: Measures['programmes'][number] }) {
  const words = useWords(tariffWords)
  return (
    <li>
      <p><strong lang="en">{title}</strong> <span lang="en">{rate}</span> {standing !== 'preference' && <StatusTag tone="caution">{words(standing === 'duty-due' ? 'lapsed' : 'uncertain')}</StatusTag>}</p>
      <p className="tariff-quiet">{words('claim', { claim })} · <span lang="en">{authority}</span></p>
    </li>
  )
}
