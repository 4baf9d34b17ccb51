import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import type { Draft } from '../mapping/draft.ts'
import { findPlaces, locateIn, type Places } from '../mapping/locate.ts'
import { readDocument } from '../mapping/read-document.ts'
import { actMembers, billMembers } from './act-members.table.ts'
import { actionUnknown, containerNotServed, dataMissing, typeUnknown } from './in-bond-form-conditions.ts'
import { inBondEventMapping, inBondRequestMapping } from './in-bond-mapping.ts'

/** An act as read from the records of one transaction; absent where they do not make one. */
export interface ActReading {
  readonly act?: InBondAct
  readonly findings: readonly Finding[]
  readonly locate: (pointer: Pointer) => Pointer
}

/** Reads the records of one QP or WP transaction. Never throws. */
export function readAct(records: readonly WireRecord[]): ActReading {
  const [header] = records
  const isRequest = header?.id === 'QP10'
  const draft: Draft = {}
  const { placed } = readDocument(records, isRequest ? inBondRequestMapping : inBondEventMapping, draft)
  let places: Places | undefined
  const locate = (pointer: Pointer): Pointer => {
    // Acts are no declarations: the WCO path of their places would be another's.
    const { wco: _wco, ...place } = locateIn((places ??= findPlaces(placed)), pointer)
    return place
  }
  const code = header === undefined ? '' : textOf(header, 'Action Code')
  const kind = draft['act']
  if (!isActName(kind)) return { findings: [findingAt(!isRequest && /^[37]$/.test(code) ? containerNotServed : actionUnknown, '/act')], locate }
  const concernsBill = !isRequest && /^[26]$/.test(code)
  const missing = missingOf(kind, draft, concernsBill)
  return { ...(missing.length === 0 ? { act: actOf(kind, draft, concernsBill) } : {}), findings: missing, locate }
}

function isActName(found: unknown): found is InBondAct['act'] {
  return typeof found === 'string' && Object.hasOwn(actMembers, found)
}

function missingOf(kind: InBondAct['act'], draft: Draft, concernsBill: boolean): readonly Finding[] {
  const required = [...actMembers[kind].required, ...(needsNumber(kind, concernsBill) ? ['number'] : [])]
  const type = draft['type']
  return [
    ...required.filter((name) => draft[name] === undefined).map((name) => findingAt(dataMissing, `/${name}`)),
    ...(kind === 'request' && type !== undefined && type !== '61' && type !== '62' && type !== '63' ? [findingAt(typeUnknown, '/type')] : []),
    ...(concernsBill ? ['issuer', 'number'].filter((name) => memberOf(draft['bill'], name) === undefined).map((name) => findingAt(dataMissing, `/bill/${name}`)) : []),
  ]
}

/** Codes 1 and 5 name the movement; 2 and 6 name a bill, which may tell it alone. */
function needsNumber(kind: InBondAct['act'], concernsBill: boolean): boolean {
  return (kind === 'arrive' || kind === 'export') && !concernsBill
}

function actOf(kind: InBondAct['act'], draft: Draft, concernsBill: boolean): InBondAct {
  const { required, others } = actMembers[kind]
  const bills = Array.isArray(draft['bills']) ? (draft['bills'] as Draft[]).map((bill) => ({ number: '', ...picked(bill, billMembers) })) : []
  const act = {
    act: kind, number: draft['number'] ?? '', ...picked(draft, [...required, ...others]),
    ...(kind === 'request' ? { mayReplace: true, bills } : kind === 'remove-bills' ? { bills } : {}),
    ...(concernsBill ? { bill: picked(draft['bill'] as Draft, billMembers) } : {}),
  }
  // Every member that the act requires is there; their forms gave them their types.
  return act as unknown as InBondAct
}

function picked(draft: Draft, names: readonly string[]): Draft {
  return Object.fromEntries(names.flatMap((name) => (draft[name] === undefined ? [] : [[name, draft[name]]])))
}

function memberOf(part: unknown, name: string): unknown {
  return typeof part === 'object' && part !== null ? (part as Draft)[name] : undefined
}
