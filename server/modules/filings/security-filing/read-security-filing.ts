import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { modelOf } from '@customhouse/vocabulary/dictionary/model-of.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { importerKey } from '../../parties/index.ts'
import { billName, houseKey, printBillName } from '../manifest/bill-key.ts'
import { itemsOf } from '../export-declaration/stated-parts.ts'
import { firstTextAt, statedAt, textAt } from '../text-at.ts'
import { momentOf } from '../manifest/read-moment.ts'
import { billKinds } from '../manifest/report-codes.table.ts'
import { roleCodes, type SecurityParty } from './security-filing-codes.table.ts'

/** An importer security filing, or its deletion, as it was sent. */
export interface StatedSecurityFiling {
  readonly action?: 'add' | 'replace' | 'delete'
  readonly kind?: 'isf-10' | 'isf-5'
  readonly number?: string
  readonly reference?: string
  /** Number of the importer in one spelling; absent for none or another form. */
  readonly importer?: string
  readonly consignee?: string
  readonly parties: ReadonlySet<SecurityParty['role']>
  readonly items: readonly { readonly origin: string; readonly tariffNumber: string }[]
  readonly bills: readonly string[]
  readonly ladenAt?: MomentText
  readonly hasForeignPlaces: boolean
}

const actions: ReadonlyMap<string, NonNullable<StatedSecurityFiling['action']>> = new Map([['9', 'add'], ['', 'add'], ['A', 'add'], ['5', 'replace'], ['4', 'replace'], ['R', 'replace'], ['3', 'delete'], ['1', 'delete'], ['D', 'delete']])
const kinds: ReadonlyMap<string, NonNullable<StatedSecurityFiling['kind']>> = new Map([['1', 'isf-10'], ['3', 'isf-10'], ['2', 'isf-5'], ['4', 'isf-5']])

/** Reads an importer security filing; undefined for every other document. */
export function readSecurityFiling(document: CanonicalDocument): StatedSecurityFiling | undefined {
  const { declaration } = modelOf(document)
  if (declaration?.unitedStates?.securityFiling === undefined) return undefined
  const stated = 'unitedStates/securityFiling'
  return {
    ...statedMembers({
      action: actions.get(textAt(declaration, 'functionCode').toUpperCase()), kind: kinds.get(textAt(declaration, `${stated}/submissionTypeCode`)), number: statedAt(declaration, 'id')?.toUpperCase(),
      reference: statedAt(declaration, 'functionalReferenceId'), importer: importerKey(textAt(declaration, 'goodsShipment/importer/id')), consignee: importerKey(textAt(declaration, 'goodsShipment/consignee/id')),
      ladenAt: momentOf(declaration.unitedStates.securityFiling.estimatedLadingDateTime),
    }),
    parties: partiesOf(declaration),
    items: itemsOf(declaration).map((item) => ({ origin: textAt(item, 'origin/countryCode').toUpperCase(), tariffNumber: textAt(item, 'commodity/classification/id').replaceAll(/[.\s]/g, '') })),
    bills: billsOf(declaration),
    hasForeignPlaces: [`${stated}/foreignUnloadingLocationId`, `${stated}/placeOfDeliveryId`].every((path) => textAt(declaration, path) !== ''),
  }
}

/** Where parties with a class of their own are named; importer and consignee are numbers (19 CFR 149.3(a)(3), (a)(4)). */
const partyPaths: readonly (readonly [SecurityParty['role'], readonly string[]])[] = [
  ['seller', ['seller/name', 'seller/id', 'governmentAgencyGoodsItem/seller/name']],
  ['buyer', ['buyer/name', 'buyer/id', 'governmentAgencyGoodsItem/buyer/name']],
  ['importer', ['importer/id']],
  ['consignee', ['consignee/id']],
]

function partiesOf(declaration: GoodsDeclaration): ReadonlySet<SecurityParty['role']> {
  const { goodsShipment } = declaration
  const others = [...(goodsShipment?.otherParty ?? []), ...itemsOf(declaration).flatMap(({ otherParty = [] }) => otherParty)]
  const isNamed = (code: string) => others.some((party) => textAt(party, 'roleCode').toUpperCase() === code && firstTextAt(party, 'name', 'id') !== undefined)
  return new Set([
    ...partyPaths.flatMap(([role, paths]) => (firstTextAt(goodsShipment, ...paths) === undefined ? [] : [role])),
    ...[...roleCodes].flatMap(([role, code]) => (isNamed(code) ? [role] : [])),
  ])
}

/** Keys of the bills at their lowest level: houses where there are some, each under its master. */
function billsOf({ goodsShipment }: GoodsDeclaration): readonly string[] {
  const keys = (goodsShipment?.cargoConsignment ?? []).flatMap(({ transportContractDocument = [] }) => {
    const bills = transportContractDocument.map(({ id, typeCode, issuerId }) => ({ kind: billKinds.get((typeCode ?? '').toUpperCase()) ?? 'regular', name: billName(issuerId, id) })).filter(({ name }) => name.number !== '')
    const master = bills.find(({ kind }) => kind === 'master')
    const houses = bills.filter(({ kind }) => kind === 'house')
    if (houses.length > 0) return houses.map(({ name }) => houseKey(name, master && printBillName(master.name)))
    return bills.map(({ name }) => printBillName(name))
  })
  return [...new Set(keys)]
}
