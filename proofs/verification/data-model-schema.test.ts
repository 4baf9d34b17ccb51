import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchemaOf } from '@customhouse/vocabulary/dictionary/artifacts/json-schema.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import { documentsOf } from '@customhouse/vocabulary/dictionary/test-documents.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: false }).compile(jsonSchemaOf(wholeDictionary))

describe('the JSON Schema of the data model', () => {
  it('takes whatever the model can say', () => {
    fc.assert(fc.property(documentsOf(wholeDictionary), (document) => {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    }), { numRuns: 200 })
  })

  it('judges documents with something wrong as the check does', () => {
    const wrong = fc.tuple(documentsOf(wholeDictionary), fc.nat(), fc.constantFrom<unknown>(7, null, [], ['x'], {}, { unheardOf: 'x' }, 'a text that is longer than most formats of the data model would ever have it, and no number', undefined))
    let refused = 0
    fc.assert(fc.property(wrong, ([document, at, value]) => {
      const broken = brokenAt(document, at, value)
      const isRefused = rejects(checkDocument(broken))
      if (isRefused) refused++
      // Empty lists are refused by the schema and warned of by the check; days and their forms are for the check alone.
      const differs = checkDocument(broken).some(({ code }) => code === 'dictionary-empty' || code === 'dictionary-date-time')
      if (!differs) expect(validate(broken), JSON.stringify([broken, checkDocument(broken)])).toBe(!isRefused)
    }), { numRuns: 300 })
    expect(refused).toBeGreaterThan(50)
  })
})

/** A copy with another value at one of its members; without the member where the value is undefined. */
function brokenAt(document: unknown, at: number, value: unknown): unknown {
  const places: [Record<string, unknown>, string][] = []
  const copy: unknown = JSON.parse(JSON.stringify(document))
  collect(copy, places)
  const [holder, name] = places[at % places.length] ?? []
  if (holder !== undefined && name !== undefined) {
    if (value === undefined) Reflect.deleteProperty(holder, name)
    else holder[name] = value
  }
  return copy
}

function collect(value: unknown, places: [Record<string, unknown>, string][]): void {
  if (Array.isArray(value)) value.forEach((item) => { collect(item, places) })
  else if (typeof value === 'object' && value !== null) {
    const holder = value as Record<string, unknown>
    for (const [name, below] of Object.entries(holder)) {
      places.push([holder, name])
      collect(below, places)
    }
  }
}
