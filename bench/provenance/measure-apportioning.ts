import { add, compareDecimals, decimal, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { apportionPeriod, inventoryMethods, type ApportionedPeriod, type Holding, type InventoryMethod, type StreamPeriod } from '../../server/modules/provenance/apportioning/commingled-stream.ts'
import { apportion } from '../../server/modules/provenance/apportioning/apportion.ts'
import { pipelineMonths, type PipelineMonth } from './pipeline-months.ts'

/** How many months of a pipeline are apportioned in a second of CPU time: what each of a hundred deliveries of a month consists of, of forty shippers' volumes. */
export interface MeasuredApportioning {
  readonly source: string
  readonly months: number
  readonly shippers: number
  readonly deliveriesOfMonth: number
  readonly monthsPerCpuSecond: Readonly<Record<InventoryMethod, number>>
  /** For the slowest method: one month. */
  readonly msPerMonth: number
}

const shippers = 40
const deliveriesOfMonth = 100
const places = 3
const daysOfMonth = decimal('30')

/** Apportions every month of every stream, each opening with what the month before left, and checks that each comes out even. */
export function measureApportioning(): MeasuredApportioning {
  const { source, months } = pipelineMonths()
  const rates = inventoryMethods.map((method) => [method, Math.round(rateOf(months, method))] as const)
  return {
    source, months: months.length, shippers, deliveriesOfMonth,
    monthsPerCpuSecond: { 'average': 0, 'first-in-first-out': 0, 'last-in-first-out': 0, ...Object.fromEntries(rates) },
    msPerMonth: Math.round(1e6 / Math.min(...rates.map(([, rate]) => rate))) / 1000,
  }
}

function rateOf(months: readonly PipelineMonth[], method: InventoryMethod): number {
  let spent = 0
  let stream = ''
  let opening: readonly Holding[] = []
  for (const month of months) {
    if (month.stream !== stream) opening = []
    stream = month.stream
    const period = periodOf(month, { opening, method })
    const before = process.cpuUsage()
    const apportioned = apportionPeriod(period)
    const { user, system } = process.cpuUsage(before)
    spent += user + system
    checkEven(period, apportioned)
    opening = apportioned.closing
  }
  return months.length / (spent / 1e6)
}

/** The month's volume as forty shippers put it in and a hundred tickets take 97 % of it out, in turns, with an allowance of 0.2 % for loss. */
function periodOf({ volume }: PipelineMonth, { opening, method }: { readonly opening: readonly Holding[]; readonly method: InventoryMethod }): StreamPeriod {
  // Thousands of cubic metres a day, in cubic metres a month.
  const whole: Decimal = { units: volume.units * daysOfMonth.units * 1000n * 10n ** BigInt(places), scale: volume.scale + places }
  const received = apportion({ units: whole.units / 10n ** BigInt(volume.scale), scale: places }, Array.from({ length: shippers }, (_, at) => decimal(String(at + 1))))
  const taken = apportion({ units: (sumOf(received).units * 97n) / 100n, scale: places }, Array.from({ length: deliveriesOfMonth }, (_, at) => decimal(String(200 - at))))
  return {
    opening, method, places,
    steps: [
      ...received.map((each, at) => ({ kind: 'receipt' as const, source: `shipper ${String(at)}`, volume: each })),
      { kind: 'loss-allowance', percent: decimal('0.2') },
      ...taken.map((each, at) => ({ kind: 'delivery' as const, delivery: `ticket ${String(at)}`, volume: each })),
    ],
  }
}

function checkEven({ opening, steps }: StreamPeriod, { deliveries, losses, closing, shortfalls }: ApportionedPeriod): void {
  const volumes = (holdings: readonly Holding[]) => sumOf(holdings.map(({ volume }) => volume))
  const received = sumOf(steps.map((step) => (step.kind === 'receipt' ? step.volume : zero)))
  const gone = [sumOf(deliveries.map(({ shares }) => volumes(shares))), volumes(losses), volumes(closing)].reduce(add)
  if (shortfalls.length > 0 || compareDecimals(add(volumes(opening), received), gone) !== 0) throw new Error('Cannot measure: a month does not come out even')
}
