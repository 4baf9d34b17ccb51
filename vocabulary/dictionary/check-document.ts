import type { Condition } from '../finding/condition.ts'
import type { Finding } from '../finding/finding.ts'
import type { ModelSelection } from './artifacts/model-selection.ts'
import { wholeDictionary } from './artifacts/whole-dictionary.ts'
import { documentRoots } from './canonical-document.ts'
import { checkValue } from './check-value.ts'
import { dictionaryConditions as conditions } from './dictionary-conditions.ts'
import type { DictionaryPlace } from './dictionary-place.ts'
import { wcoIdPath } from './wco-id-path.ts'

/** Most findings that are told; one more says that there are more. */
export const documentFindingsMax = 1000

/**
 * What is wrong with a document by the dictionary, or by a part of it such as a message implementation guide: members it does not know, wrong
 * shapes, what is missing or too many, formats, and codes of the lists that are known here. No fatal finding means that it follows the model.
 * For any value at all. It is never gone deeper into than the model is, and never further than the most findings. Pointers are JSON Pointers
 * into the document and WCO paths by ids.
 */
export function checkDocument(document: unknown, model: ModelSelection = wholeDictionary): readonly Finding[] {
  const check: Check = { findings: [], model }
  if (!isClass(document) || typeof document['version'] !== 'string') {
    add(check, conditions.notADocument, '')
    return check.findings
  }
  const stated = documentRoots.filter((root) => Object.hasOwn(document, root))
  if (stated.length === 0) add(check, conditions.notADocument, '')
  if (stated.length > 1) add(check, conditions.severalRoots, '')
  for (const [name, value] of Object.entries(document)) checkRoot(check, name, value)
  return check.findings
}

interface Check {
  readonly findings: Finding[]
  readonly model: ModelSelection
}

function checkRoot(check: Check, name: string, value: unknown): void {
  if (name === 'version') return
  if (name === 'interchange') {
    checkInterchange(check, value)
    return
  }
  const place = check.model.places.get(name)
  if (place === undefined || name.includes('/')) add(check, conditions.unknownMember, pointerTo('', name))
  else checkMember(check, place, { value, pointer: `/${name}` })
}

/** The envelope has names of our own and text values; there is no place in the dictionary for it. */
function checkInterchange(check: Check, value: unknown): void {
  if (!isClass(value)) {
    add(check, conditions.notAClass, '/interchange')
    return
  }
  for (const [name, text] of Object.entries(value)) {
    if (isFull(check)) return
    if (typeof text !== 'string') add(check, conditions.notAText, pointerTo('/interchange', name))
  }
}

interface Stated {
  readonly value: unknown
  readonly pointer: string
}

function checkMember(check: Check, place: DictionaryPlace, stated: Stated): void {
  if (isFull(check)) return
  const isListed = Array.isArray(stated.value)
  if (place.isList !== isListed) add(check, isListed ? conditions.aList : conditions.notAList, stated.pointer)
  else if (Array.isArray(stated.value)) checkList(check, place, { value: stated.value, pointer: stated.pointer })
  else checkOne(check, place, stated)
}

function checkList(check: Check, place: DictionaryPlace, { value, pointer }: Stated & { readonly value: readonly unknown[] }): void {
  if (value.length < place.min) add(check, conditions.tooFew, pointer)
  else if (value.length === 0) add(check, conditions.empty, pointer)
  if (value.length > (place.max ?? Infinity)) add(check, conditions.tooMany, pointer)
  for (const [index, item] of value.entries()) {
    if (isFull(check)) return
    checkOne(check, place, { value: item, pointer: `${pointer}/${String(index)}` })
  }
}

function checkOne(check: Check, place: DictionaryPlace, { value, pointer }: Stated): void {
  if (place.kind === 'class') {
    if (isClass(value)) checkClass(check, place, { value, pointer })
    else add(check, conditions.notAClass, pointer)
    return
  }
  const rule = { place, element: check.model.elements.get(place.id), codes: check.model.codes?.get(place.path) }
  for (const [part, condition] of checkValue(value, rule)) add(check, condition, part === '' ? pointer : pointerTo(pointer, part))
}

function checkClass(check: Check, place: DictionaryPlace, { value, pointer }: Stated & { readonly value: Readonly<Record<string, unknown>> }): void {
  for (const [name, member] of place.members) if (member.min > 0 && !Object.hasOwn(value, name)) add(check, conditions.missing, `${pointer}/${name}`)
  for (const [name, item] of Object.entries(value)) {
    if (isFull(check)) return
    const member = place.members.get(name)
    if (member === undefined) add(check, conditions.unknownMember, pointerTo(pointer, name))
    else checkMember(check, member, { value: item, pointer: `${pointer}/${name}` })
  }
}

function isClass(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFull({ findings }: Check): boolean {
  return findings.length > documentFindingsMax
}

function add(check: Check, condition: Condition, pointer: string): void {
  if (isFull(check)) return
  const isLast = check.findings.length === documentFindingsMax
  check.findings.push({ ...(isLast ? conditions.more : condition), pointer: { declaration: isLast ? '' : pointer, wco: isLast ? '' : wcoIdPath(pointer) } })
}

// A name that the model does not know can be as long as the input.
const nameLengthMax = 100

function pointerTo(pointer: string, name: string): string {
  return name.length > nameLengthMax ? pointer : `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
