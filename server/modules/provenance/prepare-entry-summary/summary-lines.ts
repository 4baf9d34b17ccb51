import { add, divideRounded, formatDecimal, multiply, parseDecimal, roundHalfUp, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotPart, LotQuantity, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventReference, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { apportion } from '../apportioning/apportion.ts'
import { importerNumberOf } from '../areas/crude-oil/crossing-owners.ts'
import { originShares, type OriginShare } from './origin-shares.ts'
import type { PipelineDelivery } from './pipeline-delivery.ts'

/** A line: what was delivered of one tariff number, one origin and one claim. */
export interface SummaryLine {
  readonly commodityCode: string
  readonly origin: string
  readonly country: string
  readonly specialProgram: string | undefined
  readonly description: string | undefined
  readonly unit: 'BBL' | 'M3'
  readonly volume: Decimal
  /** Whole dollars; undefined where the price of a delivery is not known. */
  readonly value: Decimal | undefined
  /** Its part of the charges, in whole dollars. */
  readonly charges?: Decimal | undefined
  readonly firstDay: DateText
  readonly sources: readonly EventReference[]
}

interface LinePart extends Omit<SummaryLine, 'commodityCode' | 'firstDay'> {
  readonly commodityCode: string
  readonly firstDay: DateText
}

/** Digits that volumes are declared to. */
const places = 2
/** Digits that deliveries are shared to before they are summed. */
const placesShared = 6

/** Lines in the order in which deliveries first come to them. Volumes and dollars come to exactly those of the deliveries. */
export function summaryLines(deliveries: readonly PipelineDelivery[], asked: { readonly importer: string; readonly unitPrice: string | undefined; readonly charges?: string | undefined }): readonly SummaryLine[] {
  const lines = new Map<string, LinePart>()
  for (const part of deliveries.flatMap((delivery) => partsOf(delivery, asked))) {
    const key = [part.commodityCode, part.origin, part.specialProgram ?? ''].join(' ')
    const known = lines.get(key)
    lines.set(key, known === undefined ? part : joined(known, part))
  }
  return withCharges(inWholeDollars(inDeclaredDigits([...lines.values()])), asked.charges)
}

/** The lines come to the sum of all deliveries, rounded once. */
function inDeclaredDigits(lines: readonly LinePart[]): readonly LinePart[] {
  return (['BBL', 'M3'] as const).flatMap((unit) => {
    const ofUnit = lines.filter((line) => line.unit === unit)
    const total = sumOf(ofUnit.map(({ volume }) => volume))
    const volumes = total.units === 0n ? [] : apportion(roundHalfUp(total, places), ofUnit.map(({ volume }) => volume))
    return ofUnit.map((line, place) => ({ ...line, volume: volumes[place] ?? zero }))
  })
}

/** Charges are borne by volume. */
function withCharges(lines: readonly SummaryLine[], charges = ''): readonly SummaryLine[] {
  const whole = parseDecimal(charges)
  if (whole === undefined || lines.every(({ volume }) => volume.units === 0n)) return lines
  const shares = apportion(roundHalfUp(whole, 0), lines.map(({ volume }) => volume))
  return lines.map((line, place) => ({ ...line, charges: shares[place] }))
}

function joined(known: LinePart, part: LinePart): LinePart {
  return {
    ...known, volume: add(known.volume, part.volume), value: known.value === undefined || part.value === undefined ? undefined : add(known.value, part.value),
    firstDay: known.firstDay < part.firstDay ? known.firstDay : part.firstDay, sources: [...new Map([...known.sources, ...part.sources].map((one) => [one.event, one])).values()].slice(0, 40),
  }
}

function partsOf(delivery: PipelineDelivery, asked: { readonly importer: string; readonly unitPrice: string | undefined }): readonly LinePart[] {
  const { volume, commodityCode, unit, description, evidence, ownership, deliveredOn } = delivery
  const shares = originShares(delivery)
  if (volume === undefined || commodityCode === undefined || shares.length === 0) return []
  const weights = shares.map(({ weight }): Decimal => ({ units: weight, scale: 0 }))
  const volumes = apportion(roundHalfUp(volume, placesShared), weights)
  const worth = valueOf(delivery, asked)
  const values = worth && apportion(roundHalfUp(worth, 2), weights)
  return shares.map((share: OriginShare, place) => ({
    commodityCode, unit, description, origin: share.origin, country: share.country, specialProgram: share.specialProgram,
    volume: volumes[place] ?? zero, value: values?.[place], firstDay: ownership.crossing?.at.slice(0, 10) ?? deliveredOn, sources: [...evidence, ...share.evidence],
  }))
}

/** What the importer paid for it: of the sale to him the part that was delivered, else by the price that he gives. */
function valueOf(delivery: PipelineDelivery, { importer, unitPrice = '' }: { readonly importer: string; readonly unitPrice: string | undefined }): Decimal | undefined {
  const given = parseDecimal(unitPrice)
  return given === undefined ? invoiced(delivery, importer) : multiply(delivery.volume ?? zero, given)
}

/** Of the price of the sale to the importer the part that was delivered of what was sold; unknown where the invoice does not say how much that was. */
function invoiced({ assessment, stated }: PipelineDelivery, importer: string): Decimal | undefined {
  const sales = assessment?.twin.events.filter((one) => isSaleTo(one, importer)) ?? []
  const [sale, ...others] = sales
  // Which of several sales at different prices was delivered nobody can say.
  if (sale === undefined || stated === undefined || others.some((other) => !isPricedAlike(sale.event, other.event))) return undefined
  return worthOf(sale.event, stated)
}

function isPricedAlike({ confidential: one }: ProvenanceEvent, { confidential: other }: ProvenanceEvent): boolean {
  return one?.price?.per !== undefined && one.price.per === other?.price?.per && one.price.amount === other.price.amount
}

function worthOf({ confidential, about }: ProvenanceEvent, stated: LotQuantity): Decimal | undefined {
  const { amount = '', per } = confidential?.price ?? {}
  const [price, delivered] = [priceIn(amount), deliveredIn(stated, per ?? about[0]?.quantity?.unit)]
  if (price === undefined || delivered === undefined) return undefined
  return per === undefined ? partOfPrice(price, delivered, about) : multiply(delivered, price)
}

function priceIn(amount: string): Decimal | undefined {
  const price = parseDecimal(amount)
  return price === undefined || price.units < 0n ? undefined : price
}

function deliveredIn(stated: LotQuantity, unit = ''): Decimal | undefined {
  const delivered = parseDecimal(stated.value)
  return delivered && convertUnits(delivered, stated.unit, unit)
}

function partOfPrice(price: Decimal, delivered: Decimal, [first, ...others]: readonly LotPart[]): Decimal | undefined {
  const sold = parseDecimal(first?.quantity?.value ?? '')
  return sold === undefined || sold.units <= 0n || others.length > 0 ? undefined : divideRounded(multiply(price, delivered), sold, 2)
}

function isSaleTo({ event, standing }: RecordedEvent, importer: string): boolean {
  return event.kind === 'ownership-transfer' && standing === 'verified' && event.to !== undefined && importerNumberOf(event.to) === importer && event.confidential?.price?.currency === 'USD'
}

/** Each line in whole dollars, so that they come to the whole dollars of all (19 CFR 141.90; AE 50-record). */
function inWholeDollars(lines: readonly LinePart[]): readonly SummaryLine[] {
  const values = lines.map(({ value }) => value)
  const known = values.flatMap((value) => value ?? [])
  if (known.length < lines.length || lines.length === 0) return lines.map((line) => ({ ...line, value: line.value && roundHalfUp(line.value, 0) }))
  const total = sumOf(known)
  if (total.units === 0n) return lines
  const dollars = apportion(roundHalfUp(total, 0), known)
  return lines.map((line, place) => ({ ...line, value: dollars[place] ?? zero }))
}

/** The volume as the form takes it. */
export function volumeText({ volume }: Pick<SummaryLine, 'volume'>): string {
  return formatDecimal(roundHalfUp(volume, places))
}

