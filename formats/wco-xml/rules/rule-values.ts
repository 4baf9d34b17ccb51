import type { CanonicalClass, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

/** A value or class of a document with its JSON Pointer. */
export interface Found {
  readonly value: CanonicalMember
  readonly pointer: string
}

/** Where paths begin: at the class that a rule is about, or at the declaration for those with `/`. */
export interface RuleScope {
  readonly here: Found
  readonly declaration: Found
}

/** Everything at a path; a list is gone through where the path has `*` or goes on below it. */
export function foundAt(scope: RuleScope, path: string): readonly Found[] {
  const start = path.startsWith('/') ? scope.declaration : scope.here
  const steps = path.replace(/^\//, '').replace(/@$/, '').split('/').filter((step) => step !== '' && step !== '*')
  return steps.reduce<readonly Found[]>((found, step) => found.flatMap((each) => below(each, step)), [start])
}

function below({ value, pointer }: Found, member: string): readonly Found[] {
  if (typeof value !== 'object' || !Object.hasOwn(value, member)) return []
  const inside = (value as CanonicalClass)[member]
  if (inside === undefined) return []
  if (!Array.isArray(inside)) return [{ value: inside, pointer: `${pointer}/${member}` }]
  return (inside as readonly CanonicalMember[]).map((item, index) => ({ value: item, pointer: `${pointer}/${member}/${String(index)}` }))
}

/** The texts at a path: values, or their qualifiers where it ends in `@`. */
export function textsAt(scope: RuleScope, path: string): readonly string[] {
  const isQualifier = path.endsWith('@')
  return foundAt(scope, path).map(({ value }) => (isQualifier ? qualifierOf(value) : textOf(value))).filter((text) => text !== undefined)
}

function textOf(value: CanonicalMember): string | undefined {
  if (typeof value === 'string') return value
  const inner = Array.isArray(value) ? undefined : (value as CanonicalClass)['value']
  return typeof inner === 'string' ? inner : undefined
}

function qualifierOf(value: CanonicalMember): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  const { currency, unit, format } = value as CanonicalClass
  return [currency, unit, format].find((part) => typeof part === 'string')
}

/** A decimal number as a whole number of millionths, exact; undefined for what is none. */
export function millionths(text: string): bigint | undefined {
  const parts = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?$/.exec(text)
  if (parts === null || (parts[2] === '' && (parts[3] ?? '') === '')) return undefined
  const amount = BigInt(`${parts[2] ?? ''}${(parts[3] ?? '').slice(0, 6).padEnd(6, '0')}`)
  return parts[1] === '-' ? -amount : amount
}

/** Days since 1970 of a date as messages write it: CCYYMMDD or ISO 8601, with or without a time. */
export function dayOf(text: string): number | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text)
  if (parts === null) return undefined
  const milliseconds = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 86_400_000)
}
