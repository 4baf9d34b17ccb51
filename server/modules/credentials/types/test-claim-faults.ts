import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { ClaimedIdentifier, ClaimedQuantity, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'

/** What is wrong with claims: a place that the credential does not have, or a value that does not stand there. Empty when nothing is. */
export function claimFaults(credential: JsonObject, claims: CredentialClaims): readonly string[] {
  const faults: string[] = []
  const expectAt = (pointer: string, value: string, what: string): void => {
    const found = valueAt(credential, pointer)
    if (found === undefined) faults.push(`${what} ${value}: nothing at ${pointer}`)
    else if (!standsAt(found, value)) faults.push(`${what} ${value}: not at ${pointer}`)
  }
  const expectWithin = (pointer: string, values: readonly (string | undefined)[], what: string): void => {
    const found = valueAt(credential, pointer)
    if (found === undefined) { faults.push(`${what}: nothing at ${pointer}`); return }
    const leaves = [...leavesOf(found)]
    for (const value of values)
      if (value !== undefined && !leaves.some((leaf) => standsAt(leaf, value))) faults.push(`${what} ${value}: not under ${pointer}`)
  }
  const expectNumber = ({ pointer, value, kind }: Pick<ClaimedQuantity, 'pointer' | 'value' | 'kind'>): void => {
    if (parseDecimal(value) === undefined) faults.push(`${kind} ${value}: no decimal`)
    expectAt(pointer, value, kind)
  }
  for (const { role, pointer, name, identifiers, country } of [...claims.parties, ...claims.places])
    expectWithin(pointer, [...wordsOf(name), ...valuesOf(identifiers), country], role)
  for (const { kind, pointer, number } of claims.documents) expectAt(pointer, number, kind)
  for (const { kind, pointer, value } of [...claims.dates, ...claims.attestations]) expectAt(pointer, value, kind)
  for (const goods of claims.goods) {
    // What is said once for all goods (a grade, a form of origin) stands beside them: within the credential.
    expectWithin(goods.pointer, [], 'goods')
    expectWithin('', [goods.description, goods.countryOfOrigin, goods.countryOfManufacture, goods.countryOfMeltAndPour, ...valuesOf(goods.identifiers)], 'goods')
    if (goods.commodityCode !== undefined && !/^\d{2,10}$/.test(goods.commodityCode)) faults.push(`goods ${goods.commodityCode}: no commodity code`)
    for (const number of [...goods.quantities, ...goods.amounts]) expectNumber(number)
    for (const { kind, pointer, value } of goods.attestations) expectAt(pointer, value, kind)
  }
  return faults
}

function valuesOf(identifiers: readonly ClaimedIdentifier[]): readonly string[] {
  return identifiers.map(({ value }) => value)
}

/** A person's name is put together from its parts, so each word is looked for. */
function wordsOf(name: string | undefined): readonly string[] {
  return name?.split(/\s+/).filter((word) => word !== '') ?? []
}

function standsAt(found: JsonValue, value: string): boolean {
  if (typeof found === 'string') return found === value || found.split(/\s+/).includes(value)
  return (typeof found === 'number' && Number(value) === found) || (typeof found === 'boolean' && String(found) === value)
}

function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = document
  for (const token of pointer.split('/').slice(1)) {
    const member = token.replaceAll('~1', '/').replaceAll('~0', '~')
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, member) ? (Object(value) as Record<string, JsonValue>)[member] : undefined
  }
  return value
}

function* leavesOf(value: JsonValue): Generator<JsonValue> {
  if (typeof value !== 'object' || value === null) yield value
  else for (const inner of Object.values(value)) yield* leavesOf(inner)
}
