import { describe, expect, it } from 'vitest'
import { chapterLayouts } from '@customhouse/formats/catair/layouts/chapters.ts'
import { fieldKey } from '@customhouse/formats/catair/mapping/field-key.ts'
import { agencies } from '../agencies/index.ts'

/** Fields of each record of the message set, by the names that declarations give them. */
const layouts = new Map(chapterLayouts('agency-message-set').map(({ key, byName }) => [key, new Set([...byName.values()].filter(({ isControl }) => !isControl).map(({ name }) => fieldKey(name)))]))

describe('records that the directory of agencies asks for', () => {
  const needs = agencies.flatMap(({ code, programs }) => programs.flatMap((program) => program.records.map((need) => ({ ...need, program: `${code} ${program.code}` }))))
  it.each(needs)('$program $record has the fields that it is looked at for', ({ record, fields = [], having = {} }) => {
    const known = layouts.get(record) ?? new Set()
    expect([...fields, ...Object.keys(having)].filter((field) => !known.has(field))).toEqual([])
    expect(layouts.has(record)).toBe(true)
  })
})
