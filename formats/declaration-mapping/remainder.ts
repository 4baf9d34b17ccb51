import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { wireSchema, type JsonSchema } from '../json/wire-schema.ts'
import type { GrowingData } from './place-values.ts'
import { isObject } from './value-forms.ts'

/** A particular of a declaration that the table of places cannot tell, e.g. that a list is stated and empty: its pointer, and its value in JSON unless it is absent. */
export interface Particular {
  readonly pointer: string
  readonly value?: string
}

/** What must be set right in one declaration to make it the other. */
export function remainderOf(meant: Declaration, read: Declaration): readonly Particular[] {
  const particulars: Particular[] = []
  // Nearly every declaration is read as it was meant: pointers are made only for one that is not.
  if (!isAlike(meant, read)) compare({ meant, read, pointer: '' }, particulars)
  return particulars
}

function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => isAlike(item, other[index]))
  return isObject(one) && isObject(other) && hasSameMembers(one, other)
}

/** A member that is undefined is as good as none. */
function hasSameMembers(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  for (const name of Object.keys(one)) if (!isAlike(one[name], other[name])) return false
  for (const name of Object.keys(other)) if (one[name] === undefined && other[name] !== undefined) return false
  return true
}

interface Compared {
  readonly meant: unknown
  readonly read: unknown
  readonly pointer: string
}

function compare({ meant, read, pointer }: Compared, particulars: Particular[]): void {
  if (meant === read) return
  if (Array.isArray(meant) && Array.isArray(read) && meant.length === read.length) {
    for (const [index, item] of (meant as readonly unknown[]).entries()) compare({ meant: item, read: read[index] as unknown, pointer: `${pointer}/${String(index)}` }, particulars)
  } else if (isObject(meant) && isObject(read)) {
    for (const name of new Set([...Object.keys(meant), ...Object.keys(read)])) compare({ meant: meant[name], read: read[name], pointer: `${pointer}/${name}` }, particulars)
  } else particulars.push({ pointer, ...(meant !== undefined && { value: JSON.stringify(meant) }) })
}

/** Sets right what the remainder tells. What is not of the form of a declaration then is left as it was, since anybody may have written the remainder. */
export function withRemainder(declaration: Declaration, remainder: unknown): Declaration {
  if (!Array.isArray(remainder) || remainder.length === 0) return declaration
  const copy = structuredClone(declaration) as unknown as GrowingData
  for (const particular of remainder as readonly unknown[]) if (isObject(particular)) setRight(copy, particular)
  return hasShape(wireSchema, copy) ? copy as unknown as Declaration : declaration
}

function setRight(root: GrowingData, { pointer, value }: Readonly<Record<string, unknown>>): void {
  if (typeof pointer !== 'string' || !/^(?:\/(?:[a-z0-9][0-9A-Za-z]{0,99}))+$/.test(pointer)) return
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  let at: unknown = root
  for (const step of steps) at = memberOf(at, step)
  const parsed = typeof value === 'string' ? parse(value) : undefined
  if (Array.isArray(at)) setItem(at, last, parsed)
  else if (isObject(at) && !reserved.has(last)) setMember(at, last, parsed)
}

function setItem(list: unknown[], index: string, value: unknown): void {
  if (value !== undefined && /^\d{1,5}$/.test(index) && Number(index) <= list.length) list[Number(index)] = value
}

function setMember(part: GrowingData, name: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(part, name)
  else part[name] = value
}

const reserved: ReadonlySet<string> = new Set(['constructor', 'prototype'])

function memberOf(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as GrowingData)[step] : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Whether a value has the types that a schema gives it, whatever its texts are. */
function hasShape(schema: JsonSchema, value: unknown): boolean {
  if (Array.isArray(value)) return schema.type === 'array' && value.every((item) => hasShape(schema.items ?? {}, item))
  if (isObject(value)) return schema.type === undefined || (schema.type === 'object' && membersHaveShape(schema, value))
  return value !== null && (schema.type === undefined || typeof value === (schema.type === 'integer' ? 'number' : schema.type))
}

function membersHaveShape(schema: JsonSchema, value: Readonly<Record<string, unknown>>): boolean {
  const { properties } = schema
  if (properties === undefined) return Object.values(value).every((member) => typeof member === 'string')
  const isComplete = Object.entries(properties).every(([name, { default: blank }]) => value[name] !== undefined || (blank === undefined && !(schema.required ?? []).includes(name)))
  return isComplete && Object.entries(value).every(([name, member]) => Object.hasOwn(properties, name) && hasShape(properties[name] ?? {}, member))
}
