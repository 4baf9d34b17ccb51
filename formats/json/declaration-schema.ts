import Type, { type Static } from 'typebox'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { agencyData, declaredParty, goodsItem } from './goods-item-schema.ts'
import { amount, classAmount, closed, code, date, decimal, freeText, identifier, list, optionalList } from './schema-parts.ts'

const entryNumber = () => Type.String({ pattern: '^[0-9A-Z]{3}[0-9]{8}$' })

const partyNumber = () => Type.Object({ qualifier: Type.Optional(code(3)), number: identifier(12) }, closed)

const conveyance = () => Type.Object({
  carrierCode: Type.Optional(code(4)),
  trip: Type.Optional(identifier(20)),
  arrival: Type.Optional(date()),
  quantity: Type.Optional(decimal()),
  unit: Type.Optional(code(5)),
  name: Type.Optional(freeText()),
  vesselCode: Type.Optional(code(7)),
  equipment: list(identifier(20)),
}, closed)

const consignment = () => Type.Object({
  manifestedQuantity: Type.Optional(decimal()),
  manifestedUnit: Type.Optional(code(5)),
  transportDocuments: list(Type.Object({
    type: code(1),
    issuer: Type.Optional(code(4)),
    identifier: identifier(),
    quantity: Type.Optional(decimal()),
    isNonAutomated: Type.Optional(Type.Boolean()),
  }, closed)),
  conveyances: optionalList(conveyance()),
}, closed)

const bond = () => Type.Object({
  type: code(1),
  designation: Type.Optional(code(1)),
  suretyCode: Type.Optional(code(3)),
  amount: Type.Optional(amount()),
  producerAccount: Type.Optional(identifier(10)),
  continuousBondChange: Type.Optional(code(1)),
}, closed)

const dates = () => Type.Object({
  estimatedEntry: Type.Optional(date()),
  elected: Type.Optional(date()),
  electionCode: Type.Optional(code(1)),
  importation: Type.Optional(date()),
  estimatedArrival: Type.Optional(date()),
  inBond: Type.Optional(date()),
}, { ...closed, default: {} })

const indicators = () => Type.Object({
  requestsCargoRelease: Type.Optional(Type.Boolean()),
  electronicInvoice: Type.Optional(code(1)),
  consolidatedSummary: Type.Optional(code(1)),
  shipmentUsage: Type.Optional(code(1)),
  liveEntry: Type.Optional(code(1)),
  deferredTaxPayment: Type.Optional(code(1)),
  electronicSignature: Type.Optional(code(1)),
  knownImporter: Type.Optional(code(1)),
  agencyDataIncluded: Type.Optional(code(1)),
  temporaryImportation: Type.Optional(code(1)),
  consolidatedExpressInformal: Type.Optional(code(1)),
  immediateDelivery: Type.Optional(Type.Boolean()),
  splitShipment: Type.Optional(code(1)),
  documentsInImageSystem: Type.Optional(Type.Boolean()),
  hasMultipleCargoDispositions: Type.Optional(Type.Boolean()),
  concernsSplitShipment: Type.Optional(Type.Boolean()),
  bondWaiver: Type.Optional(code(1)),
}, { ...closed, default: {} })

const totals = () => Type.Object({
  duty: Type.Optional(amount()),
  fees: Type.Optional(amount()),
  internalRevenueTax: Type.Optional(amount()),
  antidumping: Type.Optional(amount()),
  countervailing: Type.Optional(amount()),
  otherRevenue: Type.Optional(amount()),
  feesByClass: list(classAmount()),
  bondedAntidumping: Type.Optional(amount()),
  cashAntidumping: Type.Optional(amount()),
  bondedCountervailing: Type.Optional(amount()),
  cashCountervailing: Type.Optional(amount()),
}, closed)

const presentedCredential = () => Type.Object({
  proves: Type.String({ maxLength: 200, pattern: '^(?:/[^/]*)*$' }),
  credential: Type.Optional(Type.Union([Type.String({ minLength: 1, maxLength: 1_048_576 }), Type.Record(Type.String(), Type.Unknown())])),
  reference: Type.Optional(identifier(500)),
}, closed)

/**
 * The canonical declaration as a TypeBox schema: its static type is the declaration's own, proven below. What carries a default may be
 * left out on the wire (see `wire-schema.ts`).
 */
export const declarationSchema = Type.Object({
  kind: Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')]),
  functionCode: Type.Union([Type.Literal('add'), Type.Literal('replace'), Type.Literal('update'), Type.Literal('cancel')], { default: 'add' }),
  entryNumber: entryNumber(),
  typeCode: Type.String({ pattern: '^[0-9]{2}$' }),
  functionalReference: Type.Optional(identifier(9)),
  portOfEntry: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{4,5}$' })),
  portOfUnlading: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{4,5}$' })),
  examPort: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{4,5}$' })),
  transportMode: Type.Optional(Type.String({ pattern: '^[0-9]{2}$' })),
  importerOfRecord: Type.Optional(partyNumber()),
  consignee: Type.Optional(partyNumber()),
  notifyParty: Type.Optional(partyNumber()),
  parties: list(declaredParty()),
  estimatedValue: Type.Optional(amount()),
  bonds: list(bond()),
  bondWaiverReason: Type.Optional(code(3)),
  dates: dates(),
  goodsLocation: Type.Optional(code(4)),
  electedExamSite: Type.Optional(code(4)),
  bondedWarehouse: Type.Optional(code(4)),
  generalOrderNumber: Type.Optional(identifier(20)),
  foreignTradeZone: Type.Optional(code(9)),
  destinationState: Type.Optional(code(2)),
  indicators: indicators(),
  payment: Type.Optional(Type.Object({
    type: Type.Optional(code(1)),
    statementPrintDate: Type.Optional(date()),
    periodicMonth: Type.Optional(code(2)),
    clientBranch: Type.Optional(code(2)),
  }, closed)),
  reconciliation: Type.Optional(Type.Object({ tradeAgreement: Type.Optional(code(1)), issueCode: Type.Optional(code(3)) }, closed)),
  correction: Type.Optional(Type.Object({
    indicator: code(1),
    acceleratedLiquidation: Type.Optional(code(1)),
    headerReasons: list(code(3)),
    explanation: list(freeText()),
  }, closed)),
  missingDocuments: list(code(2)),
  warehouse: Type.Optional(Type.Object({ entryNumber: entryNumber(), port: Type.Optional(code(4)), isFinalWithdrawal: Type.Boolean({ default: false }) }, closed)),
  releases: list(entryNumber()),
  consignments: list(consignment()),
  conveyances: list(conveyance()),
  references: list(Type.Object({ qualifier: code(3), identifier: identifier() }, closed)),
  contact: Type.Optional(Type.Object({ name: freeText(), phone: identifier(20) }, closed)),
  goodsItems: list(goodsItem()),
  headerFees: list(classAmount()),
  totals: Type.Optional(totals()),
  agencySubstitutions: optionalList(agencyData()),
  changeReason: Type.Optional(code(2)),
  credentials: Type.Optional(Type.Array(presentedCredential(), { maxItems: 100 })),
}, closed)

/** What the schema says a declaration is. */
export type SchemaDeclaration = DeepReadonly<Static<typeof declarationSchema>>

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T extends object ? { readonly [Name in keyof T]: DeepReadonly<T[Name]> } : T

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two generic functions are the only way to compare types for identity
type Identical<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends (<T>() => T extends Right ? 1 : 2) ? true : false

/** Compiles only while the schema and the declaration are the same, in both directions, down to what is optional in their innermost parts. */
export const schemaIsDeclaration: Identical<SchemaDeclaration, DeepReadonly<Declaration>> = true
