import { Compile } from 'typebox/schema'
import { Settings } from 'typebox/system'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { escapePointer } from './scan-json.ts'
import { declarationSchemaId, fillDefaults, wireSchema } from './wire-schema.ts'
import { jsonFinding } from './json-findings.ts'

const validator = Compile(wireSchema as object)

/** More faults than a person reads: listing stops there, so that a hostile text cannot make an endless answer. */
const mostFaults = 500

/** A declaration that has the right shape, or everything that is wrong with its shape. */
export type ShapeResult = { readonly declaration: Declaration } | { readonly findings: readonly Finding[] }

/** Judges a value against the published schema, and fills in what may be left out. All faults are given, each with its pointer. */
export function validateDeclaration(value: unknown): ShapeResult {
  if (!validator.Check(value)) return { findings: faultsOf(value) }
  fillDefaults(wireSchema, value)
  return { declaration: value as Declaration }
}

interface Fault {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
  readonly params: object
}

function faultsOf(value: unknown): readonly Finding[] {
  const { maxErrors } = Settings.Get()
  Settings.Set({ maxErrors: mostFaults })
  try {
    const [, faults] = validator.Errors(value)
    return faults.flatMap(findingsOf)
  } finally {
    Settings.Set({ maxErrors })
  }
}

function findingsOf(fault: Fault): readonly Finding[] {
  const names = namesOf(fault.params)
  if (fault.keyword === 'required') return names.map((name) => shapeFinding(`${fault.instancePath}/${escapePointer(name)}`, 'is missing'))
  if (fault.keyword === 'additionalProperties') return names.map((name) => shapeFinding(`${fault.instancePath}/${escapePointer(name)}`, 'is not known'))
  return [shapeFinding(fault.instancePath, fault.message)]
}

function namesOf(params: object): readonly string[] {
  const lists = Object.values(params) as unknown[]
  return lists.filter((list) => Array.isArray(list)).flat().filter((name): name is string => typeof name === 'string')
}

function shapeFinding(pointer: string, state: string): Finding {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  return jsonFinding('json-shape', {
    pointer,
    message: `${name === '' ? 'The declaration' : name} ${state}`,
    remedy: `Follow the schema ${declarationSchemaId}`,
  })
}
