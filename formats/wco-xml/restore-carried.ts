import { carriedLeaf, carriedTypeCodes } from './carried-statement.ts'
import { xmlMetaData, xmlRoots } from './xml-place.ts'
import type { CanonicalClass, CanonicalDocument, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { CarriedLeaf } from './carried-statement.ts'
import type { OpenClass } from './message-builder.ts'
import type { XmlPlace } from './xml-place.ts'

/** A document whose carried elements are back in their places, and which statement each came from. */
export interface RestoredDocument {
  readonly document: CanonicalDocument
  /** Pointer of the statement that carried the value at a pointer. */
  statementOf(pointer: string): string | undefined
}

/** A carried leaf with the statements that hold it. */
interface Carrying {
  readonly leaf: CarriedLeaf
  readonly from: number
  readonly to: number
}

/**
 * Puts the elements that statements carry back into their places. A statement that looks like one and names no place of the dictionary, or
 * an entry of a list that does not follow on, stays the statement that it is.
 */
export function restoreCarried(document: CanonicalDocument): RestoredDocument {
  const statementPointers = new Map<string, string>()
  const copy: Record<string, unknown> = { ...document }
  for (const root of xmlRoots.values()) {
    const value = copy[root.member] as OpenClass | undefined
    const statements = value?.['additionalInformation']
    if (value === undefined || !Array.isArray(statements)) continue
    const kept = restored(copy, statements as readonly CanonicalClass[], { root, statementPointers })
    if (kept.length === 0) delete value['additionalInformation']
    else value['additionalInformation'] = kept
  }
  return { document: copy as unknown as CanonicalDocument, statementOf: (pointer) => statementPointers.get(pointer) }
}

function restored(document: Record<string, unknown>, statements: readonly CanonicalClass[], context: { root: XmlPlace; statementPointers: Map<string, string> }): CanonicalClass[] {
  const kept: CanonicalClass[] = []
  for (let index = 0; index < statements.length; index++) {
    const carrying = carryingAt(statements, index)
    if (carrying === undefined || !put(document, carrying.leaf, context.root)) {
      kept.push(...statements.slice(index, index + 1))
      continue
    }
    context.statementPointers.set(carrying.leaf.pointer, `/${context.root.member}/additionalInformation/${String(carrying.from)}`)
    index = carrying.to - 1
  }
  return kept
}

function carryingAt(statements: readonly CanonicalClass[], from: number): Carrying | undefined {
  const first = statements[from]
  if (first?.['statementTypeCode'] !== carriedTypeCodes.first) return undefined
  let to = from + 1
  while (statements[to]?.['statementTypeCode'] === carriedTypeCodes.next) to++
  const descriptions = statements.slice(from, to).map((statement) => statement['statementDescription'])
  if (!descriptions.every((description) => typeof description === 'string')) return undefined
  const leaf = carriedLeaf(descriptions)
  return leaf && { leaf, from, to }
}

/** Puts a leaf into a document; false where its pointer leads to no place. */
function put(document: Record<string, unknown>, { pointer, value }: CarriedLeaf, root: XmlPlace): boolean {
  const [start, first, ...rest] = pointer.split('/')
  if (start !== '' || first === undefined) return false
  if (first === 'interchange') return putEnvelope(document, rest, value)
  const place = [root, xmlMetaData].find(({ member }) => member === first)
  if (place === undefined) return false
  const target = (document[first] as OpenClass | undefined) ?? {}
  if (rest.length === 0 || !fits(target, place, rest)) return false
  document[first] = target
  set(target, place, { steps: rest, value })
  return true
}

function putEnvelope(document: Record<string, unknown>, steps: readonly string[], value: string | undefined): boolean {
  const [key] = steps
  if (steps.length !== 1 || key === undefined || key === '' || value === undefined) return false
  const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
  if (name === '__proto__') return false
  document['interchange'] = { ...(document['interchange'] as object | undefined), [name]: value }
  return true
}

const valueParts = new Set(['value', 'currency', 'unit', 'format'])

/** Whether the steps lead from a class to a leaf through places of the dictionary, each entry of a list there or the next. */
function fits(target: OpenClass | undefined, place: XmlPlace, steps: readonly string[]): boolean {
  const [member, ...rest] = steps
  if (member === undefined) return true
  const below = place.byMember.get(member)
  if (below === undefined) return false
  if (!below.isList) return fitsItem(target?.[member], below, rest)
  const list = (target?.[member] ?? []) as readonly CanonicalMember[]
  const index = indexOf(rest[0], list.length)
  return index !== undefined && fitsItem(list[index], below, rest.slice(1))
}

function fitsItem(existing: CanonicalMember | undefined, place: XmlPlace, steps: readonly string[]): boolean {
  if (place.isClass) return fits(existing as OpenClass | undefined, place, steps)
  return steps.length === 0 || (steps.length === 1 && fitsPart(existing, steps[0] ?? ''))
}

/** What qualifies a value is nothing without it: only the value itself begins one, and a bare value takes no parts. */
function fitsPart(existing: CanonicalMember | undefined, part: string): boolean {
  if (existing === undefined) return part === 'value'
  return typeof existing === 'object' && 'value' in existing && valueParts.has(part)
}

function indexOf(step: string | undefined, length: number): number | undefined {
  if (step === undefined || !/^\d{1,7}$/.test(step)) return undefined
  const index = Number(step)
  return index <= length ? index : undefined
}

function set(target: OpenClass, place: XmlPlace, { steps, value }: { steps: readonly string[]; value: string | undefined }): void {
  const [member = '', ...rest] = steps
  const below = place.byMember.get(member)
  if (below === undefined) return
  if (!below.isList) setItem(target, member, { place: below, steps: rest, value })
  else setItem((target[member] ??= []) as unknown as OpenClass, rest[0] ?? '0', { place: below, steps: rest.slice(1), value })
}

function setItem(holder: OpenClass, key: string, { place, steps, value }: { place: XmlPlace; steps: readonly string[]; value: string | undefined }): void {
  const part = steps[0]
  if (place.isClass) set((holder[key] ??= {}) as OpenClass, place, { steps, value })
  else if (part === undefined) holder[key] = value ?? ''
  else holder[key] = { ...(holder[key] as CanonicalClass | undefined), [part]: value ?? '' }
}
