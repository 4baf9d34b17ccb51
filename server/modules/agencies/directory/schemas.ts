import { Type, type Static } from 'typebox'
import type { AgencyProgram, DataAsked } from './agency.ts'
import type { FoundAgency } from './find-agencies.ts'

const day = Type.String({ format: 'date' })

const askedSchema = Type.Object({
  prefix: Type.String({ description: 'Beginning of the tariff number, digits only' }),
  goods: Type.String(),
  flag: Type.Enum(['must', 'may'], { description: 'must: data are required; may: data are required, or a disclaimer' }),
  entryTypes: Type.Optional(Type.Array(Type.String(), { description: 'Entry types for which alone it is asked' })),
  fromZone: Type.Optional(Type.Boolean({ description: 'true: for goods entered from a foreign trade zone; false: for others' })),
  origins: Type.Optional(Type.Array(Type.String())),
  from: day,
  to: Type.Optional(day),
  isSandbox: Type.Boolean({ description: 'Invented; counts in the test environment alone' }),
  isCertain: Type.Boolean({ description: 'Where false, nothing is decided by it: the agency is known to look at such goods, but its flag was not obtained' }),
  source: Type.String(),
})

const foundSchema = Type.Object({
  code: Type.String(), name: Type.String(), words: Type.String(),
  programs: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), words: Type.String(), authority: Type.String(), asked: Type.Array(askedSchema) })),
})

export const agenciesSchema = Type.Object({ on: day, agencies: Type.Array(foundSchema) })

const programSchema = Type.Object({
  code: Type.String({ description: 'Program code of PG01' }), name: Type.String(), words: Type.String(), authority: Type.String(), from: day, to: Type.Optional(day),
  isCertain: Type.Boolean({ description: 'Whether program and processing codes are known to be CBP’s as in force; where not, an unknown code is a warning' }),
  processing: Type.Array(Type.Object({ code: Type.String(), words: Type.String() })),
  asked: Type.Array(askedSchema),
  records: Type.Array(Type.Object({
    record: Type.String(), tells: Type.String(), fields: Type.Array(Type.String()), having: Type.Record(Type.String(), Type.Array(Type.String())), processing: Type.Optional(Type.Array(Type.String())),
    when: Type.Optional(Type.String({ description: 'The condition under which it is needed; absent where it always is' })), isCertain: Type.Boolean(), source: Type.String(),
  })),
  disclaimers: Type.Array(Type.Object({ code: Type.String(), words: Type.String(), entryTypes: Type.Optional(Type.Array(Type.String())) })),
  dispositions: Type.Array(Type.Object({ outcome: Type.String(), words: Type.String(), by: Type.String() })),
})

export const agencySchema = Type.Object({ code: Type.String(), name: Type.String(), words: Type.String(), programs: Type.Array(programSchema) })

export function askedShown({ entryTypes, origins, ...row }: DataAsked): Static<typeof askedSchema> {
  return { ...row, ...(entryTypes !== undefined && { entryTypes: [...entryTypes] }), ...(origins !== undefined && { origins: [...origins] }) }
}

export function foundShown({ agency: { code, name, words }, programs }: FoundAgency): Static<typeof foundSchema> {
  return {
    code, name, words,
    programs: programs.map(({ program, asked }) => ({ code: program.code, name: program.name, words: program.words, authority: program.authority, asked: asked.map(askedShown) })),
  }
}

export function programShown({ flag: _flag, processing, asked, records, disclaimers, dispositions, ...program }: AgencyProgram): Static<typeof programSchema> {
  return {
    ...program,
    processing: processing.map((one) => ({ ...one })),
    asked: asked.map(askedShown),
    records: records.map(({ fields = [], having = {}, processing: only, ...need }) => ({
      ...need, fields: [...fields], having: Object.fromEntries(Object.entries(having).map(([field, values]) => [field, [...values]])), ...(only !== undefined && { processing: [...only] }),
    })),
    disclaimers: disclaimers.map(({ code, words, entryTypes }) => ({ code, words, ...(entryTypes !== undefined && { entryTypes: [...entryTypes] }) })),
    dispositions: dispositions.map((one) => ({ ...one })),
  }
}
