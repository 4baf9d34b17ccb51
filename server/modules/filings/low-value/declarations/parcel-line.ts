import { blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { FilingTariff } from '../../filing-context.ts'
import { commoditiesOf, dutyOf, wholeDollarsOf } from '../duty-of-parcel.ts'
import type { Parcel, ParcelGoods } from '../parcel.ts'
import { quantitiesOf } from '../parcel-quantities.ts'
import type { KnownSeller, ParcelDeclarationRequest, ParcelToDeclare } from './declaration-request.ts'
import { parcelDeclarationConditions as conditions } from './parcel-declaration-conditions.ts'
import { recordText } from './record-text.ts'

/** Goods of a parcel as both declarations need them. */
export interface ParcelLine {
  readonly release: Omit<GoodsItem, 'sequence'>
  readonly summary: Omit<GoodsItem, 'sequence'>
  readonly dollars: number
}

/** A parcel that can be declared: what was cut is told. */
export interface DeclarableParcel {
  readonly parcel: Parcel
  readonly port: string
  readonly lines: readonly ParcelLine[]
  readonly findings: readonly Finding[]
}

/** Lengths of fields of SE30 to SE40 and of the 44-record. */
const [nameMax, addressMax, cityMax, postalCodeMax, descriptionMax] = [35, 35, 35, 15, 70]

/** The lines of a parcel, or everything that keeps it from having any. */
export function declarable(stated: ParcelToDeclare, request: ParcelDeclarationRequest, book: Pick<FilingTariff, 'line' | 'assess'>): DeclarableParcel | readonly Finding[] {
  const { parcel } = stated
  const notes: Finding[] = [...standingFindings(stated), ...wholeFindings(parcel, request)]
  const texts = new Texts(notes)
  const known = request.sellers.find(({ seller }) => seller === parcel.seller.account || seller === parcel.seller.name)
  const parties = partiesOf(parcel, known, texts)
  const goods = parcel.goods.map((item, index) => lineOf(item, `/goods/${String(index)}`, { parcel, known, parties, request, book, texts }))
  if (dutyOf(parcel, book) === undefined) notes.push(findingAt(conditions.dutyUnknown, '/goods'))
  return rejects(notes) ? notes.filter(({ severity }) => severity === 'fatal') : { parcel, port: parcel.port ?? request.portOfEntry ?? '', lines: goods, findings: notes }
}

/** Keeps what texts came to. */
class Texts {
  readonly findings: Finding[]

  constructor(findings: Finding[]) {
    this.findings = findings
  }

  write(stated: string, at: string, max: number): string {
    const written = recordText(stated, max)
    if (written === undefined) this.refuse(conditions.characters, at)
    else if (written.isShortened) this.refuse(conditions.shortened, at)
    return written?.text ?? ''
  }

  refuse(condition: Condition, at: string): void {
    this.findings.push(findingAt(condition, at))
  }
}

function standingFindings({ parcel: { claim }, outcome }: ParcelToDeclare): readonly Finding[] {
  if (claim !== '11') return [findingAt(conditions.otherClaim, '/claim')]
  if (outcome === 'reject') return [findingAt(conditions.refused, '')]
  return outcome === 'release' ? [] : [findingAt(conditions.reviewOpen, '')]
}

function wholeFindings({ port, bill, arrival }: Parcel, { portOfEntry, exportation }: ParcelDeclarationRequest): readonly Finding[] {
  const found: Finding[] = []
  if (port === undefined && portOfEntry === undefined) found.push(findingAt(conditions.portMissing, '/port'))
  if (!/^[A-Z0-9]{1,12}$/.test(bill)) found.push(findingAt(conditions.billForm, '/bill'))
  if (!isCalendarDate(exportation) || exportation > arrival) found.push(findingAt(conditions.exportedLater, '/arrival'))
  return found
}

/** Seller, buyer and consignee of cargo release: who buys a parcel is whom it goes to. */
function partiesOf({ seller, consignee }: Parcel, known: KnownSeller | undefined, texts: Texts): readonly DeclaredParty[] {
  const { line, city } = { ...known, ...seller }
  if (line === undefined || city === undefined) texts.refuse(conditions.sellerPlace, '/seller')
  const receiver = partyOf(consignee, '/consignee', texts)
  const from = line === undefined || city === undefined ? [] : [{ role: 'SE', ...partyOf({ ...seller, line, city }, '/seller', texts) }]
  return [...from, { role: 'BY', ...receiver }, { role: 'CN', ...receiver }]
}

interface StatedPlace {
  readonly name: string
  readonly line: string
  readonly city: string
  readonly country: string
  readonly postalCode?: string
}

function partyOf({ name, line, city, country, postalCode }: StatedPlace, at: string, texts: Texts): Pick<DeclaredParty, 'name' | 'address'> {
  return {
    name: texts.write(name, `${at}/name`, nameMax),
    address: {
      components: [{ qualifier: '15', value: texts.write(line, `${at}/line`, addressMax) }], city: texts.write(city, `${at}/city`, cityMax),
      ...(postalCode === undefined ? {} : { postalCode: texts.write(postalCode, `${at}/postalCode`, postalCodeMax) }), country,
    },
  }
}

interface LineSetting {
  readonly parcel: Parcel
  readonly known: KnownSeller | undefined
  readonly parties: readonly DeclaredParty[]
  readonly request: ParcelDeclarationRequest
  readonly book: Pick<FilingTariff, 'line'>
  readonly texts: Texts
}

function lineOf(item: ParcelGoods, at: string, { parcel, known, parties, request, book, texts }: LineSetting): ParcelLine {
  const descriptions = [texts.write(item.description, `${at}/description`, descriptionMax)]
  const manufacturer = item.manufacturer ?? known?.manufacturer
  if (manufacturer === undefined) texts.refuse(conditions.manufacturerMissing, `${at}/manufacturer`)
  const { missing } = quantitiesOf(item, book.line(item.commodityCode, parcel.arrival)?.unitCodes ?? [])
  if (missing.length > 0) texts.refuse(conditions.quantityMissing, at)
  const maker = manufacturer === undefined ? [] : [{ role: 'MF', identifier: { qualifier: 'MID', value: manufacturer } }]
  const commodities = commoditiesOf(item, parcel.arrival, book)
  return {
    release: { ...blankGoodsItem(), origin: item.origin, descriptions, parties: [...maker, ...parties], commodities: commodities.map(({ code, value }): Commodity => ({ code, ...statedMembers({ value }), quantities: [], agencyData: [] })) },
    summary: {
      ...blankGoodsItem(), origin: item.origin, countryOfExport: request.countryOfExport ?? parcel.seller.country, exportation: request.exportation, descriptions, parties: maker, commodities, relatedParty: 'N',
      ...statedMembers({ portOfLading: request.portOfLading, grossWeightKilograms: grossWeightOf(item, parcel) }),
    },
    dollars: Number(wholeDollarsOf(item)),
  }
}

/** In whole kilograms and no less than one; that of the parcel where all of it is one line. */
function grossWeightOf({ netKilograms }: ParcelGoods, { grossKilograms, goods }: Parcel): string | undefined {
  const stated = goods.length === 1 ? (grossKilograms ?? netKilograms) : netKilograms
  return stated === undefined ? undefined : String(Math.max(1, Math.round(Number(stated))))
}
