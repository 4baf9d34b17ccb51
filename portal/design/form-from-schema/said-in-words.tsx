import { useFormats } from '../../languages/use-formats.ts'
import { isMembers, type Json, type JsonMembers } from './form-field.ts'
import { memberLabel } from './member-label.ts'
import { tradeUnits } from './trade-units.table.ts'
import './form-from-schema.scss'

/** What JSON says, as labels and values that people read; classes and contexts are left out. */
export function SaidInWords({ value }: { readonly value: Json }) {
  if (Array.isArray(value)) return <ListInWords items={value as readonly Json[]} />
  if (!isMembers(value)) return <OneValue value={value as string | number | boolean | null} />
  const quantity = quantityIn(value)
  if (quantity !== undefined) return <>{quantity}</>
  const members = Object.entries(value).filter(([name, one]) => name !== 'type' && name !== '@context' && saysSomething(one))
  return (
    <dl className="said-in-words" lang="en">
      {members.map(([name, one]) => <div key={name} className={isFlat(one) ? undefined : 'said-deep'}><dt>{memberLabel(name)}</dt><dd><SaidInWords value={one} /></dd></div>)}
    </dl>
  )
}

function ListInWords({ items }: { readonly items: readonly Json[] }) {
  if (items.every((one) => !isMembers(one) && !Array.isArray(one))) return <>{items.map(String).join(', ')}</>
  return <ol className="said-list">{items.map((one, index) => <li key={index}><SaidInWords value={one} /></li>)}</ol>
}

function OneValue({ value }: { readonly value: string | number | boolean | null }) {
  const formats = useFormats()
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return <time dateTime={value}>{formats.time(value)}</time>
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return <time dateTime={value}>{formats.date(value)}</time>
  return <>{String(value)}</>
}

/** A value with its unit, on one line. */
function quantityIn({ type: _type, value, unitCode, ...others }: JsonMembers): string | undefined {
  if (Object.keys(others).length > 0 || (typeof value !== 'string' && typeof value !== 'number')) return undefined
  const unit = typeof unitCode === 'string' ? (tradeUnits.find(([code]) => code === unitCode)?.[1] ?? unitCode) : ''
  return `${String(value)} ${unit}`.trim()
}

/** An object that says nothing but of what class it is says nothing to people. */
function saysSomething(value: Json): boolean {
  return !isMembers(value) || Object.entries(value).some(([name, one]) => name !== 'type' && saysSomething(one))
}

function isFlat(value: Json): boolean {
  return isMembers(value) ? quantityIn(value) !== undefined : !Array.isArray(value) || value.every((one) => typeof one !== 'object')
}
