import { gs1CanonicalLink } from '@customhouse/vocabulary/identifiers/gs1-canonical-link.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isLotId } from '@customhouse/vocabulary/provenance/lot-id.ts'
import type { LotPart, LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { epcisConditions as conditions } from './epcis-conditions.ts'
import { entriesAt, isObject, memberAt, textAt, type JsonPlace } from './json-place.ts'

/** Objects that were read, with what is wrong with others. */
export interface ReadObjects {
  readonly parts: readonly LotPart[]
  readonly findings: readonly Finding[]
}

/** As many objects are read of one event. */
const objectsMax = 2000

/**
 * The objects in the lists of an event: instances by their EPC, amounts of a class by its EPC class with quantity and unit (UN/ECE
 * Recommendation 20; pieces where none is stated). Each is a lot under the one form of its identifier, the same thing once.
 */
export function objectsAt(event: JsonPlace, ...members: readonly string[]): ReadObjects {
  const listed = members.flatMap((member) => {
    const list = memberAt(event, member)
    return typeof list.value === 'string' ? [list] : entriesAt(list)
  })
  if (listed.length > objectsMax) return { parts: [], findings: [findingAt(conditions.objectsTooMany, event.pointer)] }
  const parts = new Map<string, LotPart>()
  const findings: Finding[] = []
  for (const place of listed) {
    const read = isObject(place.value) ? amountAt(place) : instanceAt(place)
    if ('code' in read) findings.push(read)
    else if (!parts.has(read.lot)) parts.set(read.lot, read)
  }
  return { parts: [...parts.values()], findings }
}

function instanceAt(place: JsonPlace): LotPart | Finding {
  const lot = lotAt(place)
  return lot === undefined ? findingAt(conditions.objectMalformed, place.pointer) : { lot }
}

function amountAt(place: JsonPlace): LotPart | Finding {
  const lot = lotAt(memberAt(place, 'epcClass'))
  if (lot === undefined) return findingAt(conditions.objectMalformed, place.pointer)
  const { value, pointer } = memberAt(place, 'quantity')
  if (value === undefined) return { lot }
  const digits = typeof value === 'number' ? plainDigits(value) : value
  if (typeof digits !== 'string' || parseDecimal(digits) === undefined) return findingAt(conditions.quantityInvalid, pointer)
  return { lot, quantity: { value: digits, unit: textAt(memberAt(place, 'uom')) ?? 'C62' } }
}

/** The identity of the object that a place names; undefined where it is no URI. */
function lotAt(place: JsonPlace): string | undefined {
  const text = textAt(place)
  const named = text === undefined ? undefined : (gs1CanonicalLink(text) ?? text)
  return named !== undefined && isLotId(named) ? named : undefined
}

/** A number of JSON as digits without an exponent; none beyond what a double tells exactly. */
function plainDigits(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined
  const printed = String(value)
  return printed.includes('e') ? value.toFixed(20).replace(/0+$/, '') : printed
}

/** How many members of master data are kept. */
const membersMax = 50

/** What the master data of instance or lot (ilmd; CBV 2.0, section 9.2) say of the goods. */
export function particularsAt(place: JsonPlace): LotParticulars | undefined {
  if (!isObject(place.value)) return undefined
  const said = new Map(Object.entries(place.value).slice(0, membersMax).flatMap(([member, value]) => {
    const text = typeof value === 'number' ? plainDigits(value) : typeof value === 'string' && value.length <= 500 ? value.trim() : undefined
    return text === undefined || text === '' ? [] : [[nameOf(member), text] as const]
  }))
  const [description, origin] = [said.get('description-short') ?? said.get('description'), said.get('country-of-origin')]
  return {
    ...(description !== undefined && { description }),
    ...(origin !== undefined && /^[A-Z]{2}$/.test(origin) && { countryOfOrigin: origin }),
    ...(said.size > 0 && { attributes: Object.fromEntries(said) }),
  }
}

/** `cbvmda:bestBeforeDate` is `best-before-date`. */
function nameOf(member: string): string {
  const local = member.split(/[:/#]/).at(-1) ?? ''
  return local.slice(0, 100).replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}
