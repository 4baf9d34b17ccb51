import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { modelOf } from '@customhouse/vocabulary/dictionary/model-of.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { importerKey } from '../../parties/index.ts'
import { billName, houseKey, printBillName } from '../manifest/bill-key.ts'
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
  const stated = declaration?.unitedStates?.securityFiling
  if (declaration === undefined || stated === undefined) return undefined
  const { goodsShipment, functionCode, id, functionalReferenceId } = declaration
  return {
    ...statedMembers({
      action: actions.get((functionCode ?? '').trim().toUpperCase()), kind: kinds.get(stated.submissionTypeCode ?? ''), number: id?.trim().toUpperCase(), reference: functionalReferenceId,
      importer: importerKey(goodsShipment?.importer?.id ?? ''), consignee: importerKey(goodsShipment?.consignee?.id ?? ''), ladenAt: momentOf(stated.estimatedLadingDateTime),
    }),
    parties: partiesOf(declaration),
    items: (goodsShipment?.governmentAgencyGoodsItem ?? []).map(({ origin, commodity }) => ({ origin: (origin?.[0]?.countryCode ?? '').toUpperCase(), tariffNumber: (commodity?.classification?.[0]?.id ?? '').replaceAll(/[.\s]/g, '') })),
    bills: billsOf(declaration),
    hasForeignPlaces: (stated.foreignUnloadingLocationId ?? '') !== '' && (stated.placeOfDeliveryId ?? '') !== '',
  }
}

function partiesOf({ goodsShipment }: GoodsDeclaration): ReadonlySet<SecurityParty['role']> {
  const items = goodsShipment?.governmentAgencyGoodsItem ?? []
  const others = [...(goodsShipment?.otherParty ?? []), ...items.flatMap(({ otherParty = [] }) => otherParty)]
  const isNamed = (party: { readonly name?: string; readonly id?: string } | undefined) => ((party?.name ?? '') + (party?.id ?? '')).trim() !== ''
  const hasRole = (code: string) => others.some((party) => party.roleCode?.toUpperCase() === code && isNamed(party))
  const named = new Set<SecurityParty['role']>()
  if (isNamed(goodsShipment?.seller) || items.some(({ seller }) => isNamed(seller))) named.add('seller')
  if (isNamed(goodsShipment?.buyer) || items.some(({ buyer }) => isNamed(buyer))) named.add('buyer')
  // These two are numbers (19 CFR 149.3(a)(3), (a)(4)).
  if ((goodsShipment?.importer?.id ?? '') !== '') named.add('importer')
  if ((goodsShipment?.consignee?.id ?? '') !== '') named.add('consignee')
  for (const [role, code] of roleCodes) if (hasRole(code)) named.add(role)
  return named
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
