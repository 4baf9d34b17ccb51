import Type from 'typebox'
import { amount, classAmount, closed, code, date, decimal, freeText, identifier, list, named, optionalList } from './schema-parts.ts'

const qualified = () => Type.Object({ qualifier: code(4), value: identifier() }, closed)

/** A party by role. */
export const declaredParty = () => Type.Object({
  role: code(3),
  name: Type.Optional(freeText()),
  identifier: Type.Optional(qualified()),
  globalIdentifiers: optionalList(Type.Object({ qualifier: code(4), value: identifier(), descriptions: optionalList(freeText()) }, closed)),
  address: Type.Optional(Type.Object({
    components: list(Type.Object({ qualifier: code(2), value: freeText() }, closed)),
    city: Type.Optional(freeText()),
    subdivision: Type.Optional(code(3)),
    postalCode: Type.Optional(identifier(15)),
    country: Type.Optional(code(2)),
  }, closed)),
}, closed)

/** Data for another agency. */
export const agencyData = () => Type.Object({
  description: Type.Optional(freeText()),
  agency: Type.Optional(code(3)),
  program: Type.Optional(code(3)),
  processing: Type.Optional(code(3)),
  disclaim: Type.Optional(code(1)),
  records: list(Type.Object({ type: Type.String({ pattern: '^(?:OI|PG[0-9]{2})$' }), fields: named() }, closed)),
}, closed)

const quantity = () => Type.Object({ value: decimal(), unit: Type.String({ maxLength: 5, pattern: '^[ -~]*$' }) }, closed)

const commodity = () => Type.Object({
  code: Type.String({ pattern: '^[0-9]{8}(?:[0-9]{2})?$' }),
  value: Type.Optional(amount()),
  duty: Type.Optional(amount()),
  quantities: list(quantity()),
  sanctionDisclaim: Type.Optional(code(1)),
  currentCode: Type.Optional(Type.String({ pattern: '^[0-9]{8}(?:[0-9]{2})?$' })),
  agencyData: list(agencyData()),
}, closed)

const ruling = () => Type.Object({ type: code(1), number: Type.Optional(identifier(10)) }, closed)

const invoice = () => Type.Object({
  supplier: identifier(15),
  number: identifier(35),
  ranges: list(Type.Object({ from: Type.Integer({ minimum: 0, maximum: 99_999 }), to: Type.Integer({ minimum: 0, maximum: 99_999 }) }, closed)),
  rulings: optionalList(ruling()),
  descriptions: optionalList(freeText()),
}, closed)

const tradeRemedyCase = () => Type.Object({
  caseNumber: Type.String({ pattern: '^[AC][0-9]{9}$' }),
  claim: Type.Optional(code(1)),
  rate: Type.Optional(decimal()),
  rateType: Type.Optional(code(1)),
  value: Type.Optional(amount()),
  quantity: Type.Optional(decimal()),
  duty: Type.Optional(amount()),
  nonReimbursementDeclaration: Type.Optional(identifier(10)),
}, closed)

const valuation = () => Type.Object({
  invoiceAmount: amount(),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  exportation: Type.Optional(date()),
  adjustments: list(Type.Object({ kind: freeText(), amount: amount(), currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })) }, closed)),
  basis: Type.Optional(Type.Union([
    Type.Literal('transaction'), Type.Literal('first-sale'), Type.Literal('related-party-transaction'), Type.Literal('identical'),
    Type.Literal('similar'), Type.Literal('deductive'), Type.Literal('computed'), Type.Literal('fallback'),
  ])),
}, closed)

/** One line of goods. */
export const goodsItem = () => Type.Object({
  sequence: Type.Integer({ minimum: 1, maximum: 99_999 }),
  lineIdentifier: Type.Optional(identifier(3)),
  articleSet: Type.Optional(code(1)),
  origin: Type.Optional(Type.String({ pattern: '^(?:[A-Z]{2}|\\*\\*)$' })),
  countryOfExport: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  exportation: Type.Optional(date()),
  textileExportation: Type.Optional(date()),
  specialProgram: Type.Optional(code(2)),
  charges: Type.Optional(amount()),
  portOfLading: Type.Optional(code(5)),
  grossWeightKilograms: Type.Optional(decimal()),
  textileCategory: Type.Optional(code(3)),
  productClaim: Type.Optional(code(1)),
  relatedParty: Type.Optional(code(1)),
  netCost: Type.Optional(code(1)),
  feeExemption: Type.Optional(code(1)),
  nonReimbursement: Type.Optional(code(1)),
  zoneStatus: Type.Optional(Type.Object({ status: code(1), privilegedFiling: Type.Optional(date()), quantity: Type.Optional(decimal()) }, closed)),
  invoices: list(invoice()),
  rulings: list(ruling()),
  descriptions: list(freeText()),
  parties: list(declaredParty()),
  commodities: list(commodity()),
  visaNumber: Type.Optional(identifier(15)),
  licences: list(Type.Object({ type: code(2), number: identifier(20) }, closed)),
  tradeRemedyCases: list(tradeRemedyCase()),
  additionalDeclarations: list(Type.Object({ type: Type.String({ pattern: '^[0-9]{2}$' }), fields: named() }, closed)),
  internalRevenueTaxes: list(classAmount()),
  otherRevenues: list(classAmount()),
  fees: list(classAmount()),
  correctionReasons: list(code(3)),
  censusOverrides: list(Type.Object({ condition: code(3), override: code(2) }, closed)),
  valuation: Type.Optional(valuation()),
  agencySubstitutions: optionalList(agencyData()),
  sanctionsInformation: optionalList(Type.Object({ group: code(2), type: freeText(), field: freeText(), value: Type.Optional(freeText()) }, closed)),
}, closed)
