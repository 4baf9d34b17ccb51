import { divideRounded, parseDecimal, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type EventReference, type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { importersOf, type CrossingOwners } from '../areas/crude-oil/crossing-owners.ts'
import type { SourceOfOil } from '../areas/crude-oil/sources-of-oil.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import type { StatedDelivery } from './entry-summary-request.ts'
import { sourcesOfLots } from './sources-of-lots.ts'

/** A delivery as an entry summary counts it. */
export interface PipelineDelivery {
  readonly statement: RecordedEvent
  readonly assessment: ShipmentAssessment | undefined
  readonly deliveredOn: DateText
  /** Digits alone. */
  readonly commodityCode: string | undefined
  readonly description: string | undefined
  /** In the tariff's unit. */
  readonly volume: Decimal | undefined
  readonly unit: 'BBL' | 'M3'
  /** As the pipeline states it. */
  readonly stated: LotQuantity | undefined
  readonly scac: string | undefined
  readonly pipeline: string | undefined
  /** The pipeline's number for what it shipped. */
  readonly bill: string | undefined
  readonly ownership: CrossingOwners
  /** Of all that was shipped; undefined where nobody can say. */
  readonly sources: readonly SourceOfOil[] | undefined
  readonly evidence: readonly EventReference[]
}

/** Reads a stated delivery. */
export function pipelineDelivery({ statement, assessment }: StatedDelivery): PipelineDelivery {
  const said = new Map(Object.entries(statement.event.attributes ?? {}))
  const twin = assessment?.twin ?? { events: [], lots: [] }
  const goods = goodsOf(said, twin.lots)
  return {
    statement, assessment, ...goods,
    deliveredOn: statement.event.occurredAt.slice(0, 10),
    volume: volumeOf(said, goods.unit), stated: statedIn(said),
    ...carrierOf(said),
    bill: statement.event.documents.find(({ kind }) => kind === 'notification-of-shipment')?.number,
    ownership: importersOf(twin),
    sources: sourcesOfLots(twin),
    evidence: [referenceTo(statement)],
  }
}

/** What it is by the statement, else by what the lots are said to be. */
function goodsOf(said: ReadonlyMap<string, string>, lots: readonly TwinLot[]): Pick<PipelineDelivery, 'commodityCode' | 'description' | 'unit'> {
  const particulars = lots.flatMap((lot) => lot.particulars?.value ?? [])
  const commodityCode = said.get('commodity-code') ?? particulars.find((one) => one.commodityCode !== undefined)?.commodityCode
  const description = said.get('description') ?? particulars.find((one) => one.description !== undefined)?.description
  return { commodityCode, description, unit: commodityCode?.startsWith('2711') === true ? 'M3' : 'BBL' }
}

function statedIn(said: ReadonlyMap<string, string>): LotQuantity | undefined {
  const [value, unit] = [said.get('delivered-volume'), said.get('delivered-unit')]
  return value === undefined || unit === undefined ? undefined : { value, unit }
}

function carrierOf(said: ReadonlyMap<string, string>): Pick<PipelineDelivery, 'scac' | 'pipeline'> {
  return { scac: said.get('scac'), pipeline: said.get('carrier') }
}

/** What was delivered in barrels or cubic metres; gas that is stated by its energy becomes a volume by the heating value that the statement gives. */
function volumeOf(said: ReadonlyMap<string, string>, unit: 'BBL' | 'M3'): Decimal | undefined {
  const [amount, stated] = [parseDecimal(said.get('delivered-volume') ?? ''), said.get('delivered-unit')]
  if (amount === undefined || stated === undefined || amount.units < 0n) return undefined
  const volume = convertUnits(amount, stated, unit === 'BBL' ? 'BLL' : 'MTQ')
  if (volume !== undefined || unit === 'BBL') return volume
  return volumeOfEnergy(convertUnits(amount, stated, '3B'), said.get('heating-value-megajoules-per-cubic-metre'))
}

function volumeOfEnergy(megajoules: Decimal | undefined, heatingValue: string | undefined): Decimal | undefined {
  const heat = parseDecimal(heatingValue ?? '')
  if (megajoules === undefined || heat === undefined || heat.units <= 0n) return undefined
  return divideRounded(megajoules, heat, 6)
}
