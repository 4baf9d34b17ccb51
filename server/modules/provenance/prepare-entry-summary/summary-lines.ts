import { add, divideRounded, formatDecimal, multiply, parseDecimal, roundHalfUp, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
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
  readonly firstDay: DateText
  readonly sources: readonly EventReference[]
}

interface LinePart extends Omit<SummaryLine, 'commodityCode' | 'firstDay'> {
  readonly commodityCode: string
  readonly firstDay: DateText
}

/** Digits that volumes are counted to: two, as the tariff collects them. */
const places = 2

/** Lines in the order in which deliveries first come to them. Volumes and dollars come to exactly those of the deliveries. */
export function summaryLines(deliveries: readonly PipelineDelivery[], asked: { readonly importer: string; readonly unitPrice: string | undefined }): readonly SummaryLine[] {
  const lines = new Map<string, LinePart>()
  for (const part of deliveries.flatMap((delivery) => partsOf(delivery, asked))) {
    const key = [part.commodityCode, part.origin, part.specialProgram ?? ''].join(' ')
    const known = lines.get(key)
    lines.set(key, known === undefined ? part : joined(known, part))
  }
  return inWholeDollars([...lines.values()])
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
  const volumes = apportion(roundHalfUp(volume, places), weights)
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

function invoiced({ volume = zero, assessment, unit }: PipelineDelivery, importer: string): Decimal | undefined {
  const sale = assessment?.twin.events.findLast((one) => isSaleTo(one, importer))
  const price = parseDecimal(sale?.event.confidential?.price?.amount ?? '')
  return sale === undefined || price === undefined ? undefined : worthOf(sale, { price, volume, tradeUnit: unit === 'BBL' ? 'BLL' : 'MTQ' })
}

function isSaleTo({ event, standing }: RecordedEvent, importer: string): boolean {
  return event.kind === 'ownership-transfer' && standing === 'verified' && event.to !== undefined && importerNumberOf(event.to) === importer && event.confidential?.price?.currency === 'USD'
}

function worthOf({ event }: RecordedEvent, { price, volume, tradeUnit }: { readonly price: Decimal; readonly volume: Decimal; readonly tradeUnit: string }): Decimal | undefined {
  const per = event.confidential?.price?.per
  if (per !== undefined) return per === tradeUnit ? multiply(volume, price) : undefined
  return partOfInvoice(price, volume, event.about.map(({ quantity }) => (quantity?.unit === tradeUnit ? parseDecimal(quantity.value) : undefined)))
}

/** An invoice is for all that was sold; where it does not say how much that is, it is for the delivery. */
function partOfInvoice(price: Decimal, volume: Decimal, sold: readonly (Decimal | undefined)[]): Decimal {
  const stated = sumOf(sold.flatMap((amount) => amount ?? []))
  return sold.includes(undefined) || stated.units === 0n ? price : divideRounded(multiply(price, volume), stated, 2)
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

