import { Type } from 'typebox'

/** A date of the calendar. */
export const dateSchema = Type.String({ format: 'date', examples: ['2026-07-16'] })

/** One page of a list: the next page begins `after` the last key of this one. */
export const pageQuery = Type.Object({
  after: Type.Optional(Type.String({ maxLength: 64, description: 'Key of the last record of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}, { additionalProperties: false })

const bodyOptions = { additionalProperties: false } as const
const filerCode = Type.String({ pattern: '^[0-9A-Z]{3}$', examples: ['ZZ9'] })
const organisationId = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$', examples: ['meridian'] })
const importerNumber = Type.String({ minLength: 10, maxLength: 12, examples: ['89-100000100'], description: 'IRS NN-NNNNNNNXX, CBP-assigned YYDDPP-NNNNN or social security NNN-NN-NNNN' })

const organisationFields = {
  id: organisationId,
  name: Type.String({ minLength: 1, maxLength: 200, examples: ['Meridian Customs Brokers (sandbox)'] }),
  kind: Type.Union([Type.Literal('broker'), Type.Literal('importer'), Type.Literal('carrier'), Type.Literal('customs'), Type.Literal('agency')]),
  filerCodes: Type.Array(filerCode, { maxItems: 50 }),
  carrierCodes: Type.Optional(Type.Array(Type.String({ pattern: '^[0-9A-Z]{2,4}$', examples: ['ZZSB'] }), { maxItems: 50, description: 'Codes under which it carries goods and issues bills' })),
  permit: Type.Optional(Type.Object({
    number: Type.String({ minLength: 1, maxLength: 20, examples: ['SANDBOX-1'] }),
    from: dateSchema,
    to: Type.Optional(dateSchema),
  }, { ...bodyOptions, description: 'National permit (19 CFR 111.19), of brokers alone' })),
  agency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$', examples: ['FDA'], description: 'The agency that it speaks for, by CATAIR Appendix V; of agencies alone' })),
}
export const organisationBody = Type.Object(organisationFields, bodyOptions)
export const organisationAnswer = Type.Object(organisationFields)
export const organisationList = Type.Object({ organisations: Type.Array(organisationAnswer) })
export const organisationParams = Type.Object({ organisation: Type.String() })

const addressSchema = Type.Object({
  street: Type.String({ minLength: 1, maxLength: 200, examples: ['1 Invented Street'] }),
  city: Type.String({ minLength: 1, maxLength: 100, examples: ['Newark'] }),
  subdivision: Type.Optional(Type.String({ maxLength: 3, examples: ['NJ'] })),
  postalCode: Type.Optional(Type.String({ maxLength: 12, examples: ['07102'] })),
  country: Type.String({ pattern: '^[A-Z]{2}$', examples: ['US'] }),
}, bodyOptions)

const importerFields = {
  number: importerNumber,
  name: Type.String({ minLength: 1, maxLength: 200, examples: ['Larkspur Home Goods (sandbox)'] }),
  companyType: Type.Union([
    Type.Literal('corporation'), Type.Literal('partnership'), Type.Literal('limited-partnership'), Type.Literal('limited-liability-company'),
    Type.Literal('sole-proprietorship'), Type.Literal('individual'), Type.Literal('government'), Type.Literal('foreign-government'), Type.Literal('other'),
  ]),
  organisation: Type.Optional(organisationId),
  doingBusinessAs: Type.Optional(Type.String({ maxLength: 200 })),
  mailingAddress: addressSchema,
  physicalAddress: addressSchema,
  phone: Type.Optional(Type.String({ maxLength: 30 })),
  email: Type.Optional(Type.String({ maxLength: 254 })),
}
export const importerBody = Type.Object(importerFields, bodyOptions)
export const importerAnswer = Type.Object({
  ...importerFields,
  status: Type.Union([Type.Literal('active'), Type.Literal('inactive'), Type.Literal('void')]),
  registeredOn: dateSchema,
})
export const importerList = Type.Object({ importers: Type.Array(importerAnswer) })
export const numberParams = Type.Object({ number: Type.String() })

export const powerOfAttorneyBody = Type.Object({
  importerNumber,
  agent: organisationId,
  executedOn: dateSchema,
  from: dateSchema,
  to: Type.Optional(dateSchema),
}, bodyOptions)
export const powerOfAttorneyAnswer = Type.Object({
  id: Type.String(),
  importerNumber,
  organisation: organisationId,
  executedOn: dateSchema,
  from: dateSchema,
  to: Type.Optional(dateSchema),
  revokedOn: Type.Optional(dateSchema),
})
export const powerOfAttorneyList = Type.Object({ powersOfAttorney: Type.Array(powerOfAttorneyAnswer) })
export const idParams = Type.Object({ id: Type.String() })
export const revocationBody = Type.Object({
  revokedOn: Type.Optional(Type.String({ format: 'date', description: 'First day on which the power counts no more; today unless stated' })),
}, bodyOptions)

const bondFields = {
  number: Type.String({ pattern: '^[0-9A-Z]{9}$', examples: ['248SBX001'] }),
  importerNumber,
  type: Type.Union([Type.Literal('8'), Type.Literal('9')], { description: '8 continuous, 9 single transaction' }),
  activity: Type.String({ pattern: '^[0-9A-Z]{1,3}$', examples: ['1'] }),
  suretyCode: Type.String({ pattern: '^[0-9A-Z]{3}$', examples: ['ZZ1'] }),
  amountDollars: Type.Integer({ minimum: 1, maximum: 9_999_999_999, examples: [50000] }),
  executedOn: dateSchema,
  from: dateSchema,
  to: Type.Optional(dateSchema),
  annualDutiesDollars: Type.Optional(Type.Integer({ minimum: 0 })),
  entryNumber: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{11}$' })),
}
export const bondBody = Type.Object(bondFields, bodyOptions)
export const bondAnswer = Type.Object({ ...bondFields, terminatedOn: Type.Optional(dateSchema) })
export const bondList = Type.Object({ bonds: Type.Array(bondAnswer) })
export const terminationBody = Type.Object({
  by: Type.Union([Type.Literal('principal'), Type.Literal('surety')]),
  terminatedOn: dateSchema,
}, bodyOptions)
export const sufficiencyQuery = Type.Object({ on: Type.Optional(dateSchema) }, bodyOptions)
export const sufficiencyAnswer = Type.Object({
  isSufficient: Type.Boolean(),
  requiredDollars: Type.Optional(Type.String()),
  roundedUpToStepDollars: Type.Optional(Type.String()),
  certainty: Type.Optional(Type.String()),
  findings: Type.Array(Type.Unsafe<object>({ type: 'object', additionalProperties: true })),
})
