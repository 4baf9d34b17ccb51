import { compareDecimals, parseDecimal, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { apportionPeriod, type Holding } from './commingled-stream.ts'

/** What flowed through a point of a pipeline in a month, by product: one row of the throughput data of the Canada Energy Regulator. */
export interface PipelineFlow {
  /** Pipeline and point. */
  readonly point: string
  readonly month: string
  readonly product: string
  /** Thousand cubic metres a day. */
  readonly volume: Decimal
}

/** What months of flows came to when they were apportioned. */
export interface ApportionedMonths {
  readonly months: number
  readonly deliveries: number
  /** Of months whose deliveries, losses and closing do not come to exactly what went in: none. */
  readonly unbalanced: number
}

const deliveriesOfMonth = 4
const allowance: Decimal = { units: 1n, scale: 1 }
const places = 6

/** Reads the rows of cer_throughput_*.csv: their columns by the names in the first line. Rows without a volume are left out. */
export function pipelineFlows(csv: string): readonly PipelineFlow[] {
  const [head = '', ...rows] = csv.split(/\r?\n/)
  const columns = head.split(',')
  const at = (name: string): number => columns.findIndex((column) => column.startsWith(name))
  const [month, pipeline, point, product, volume] = [at('Date'), at('Pipeline Name'), at('KeyPointID'), Math.max(at('Product'), at('Trade Type')), at('Throughput')]
  return rows.flatMap((row) => {
    const cells = row.split(',')
    const read = parseDecimal(cells[volume] ?? '')
    return read === undefined || read.units < 0n ? [] : [{ point: `${cells[pipeline] ?? ''} ${cells[point] ?? ''}`, month: cells[month] ?? '', product: cells[product] ?? '', volume: read }]
  })
}

/** Apportions each month of each point: every product a source, four deliveries of the month less a tenth of a percent, the rest carried over as line fill. */
export function apportionMonths(flows: readonly PipelineFlow[]): ApportionedMonths {
  const points = new Map<string, Map<string, Holding[]>>()
  for (const { point, month, product, volume } of flows) {
    const months = points.get(point) ?? new Map<string, Holding[]>()
    months.set(month, [...(months.get(month) ?? []), { source: product, volume }])
    points.set(point, months)
  }
  const counts = { months: 0, deliveries: 0, unbalanced: 0 }
  for (const months of points.values()) {
    let opening: readonly Holding[] = []
    for (const month of [...months.keys()].sort()) {
      const receipts = months.get(month) ?? []
      const closed = apportionMonth(opening, receipts)
      counts.months += 1
      counts.deliveries += closed.deliveries
      if (!closed.isBalanced) counts.unbalanced += 1
      opening = closed.closing
    }
  }
  return counts
}

function apportionMonth(opening: readonly Holding[], receipts: readonly Holding[]): { readonly closing: readonly Holding[]; readonly deliveries: number; readonly isBalanced: boolean } {
  const into = sumOf([...opening, ...receipts].map(({ volume }) => volume))
  const each: Decimal = { units: (into.units * 24n) / 100n, scale: into.scale }
  const result = apportionPeriod({
    opening, method: 'average', places,
    steps: [
      ...receipts.map(({ source, volume }) => ({ kind: 'receipt' as const, source, volume })), { kind: 'loss-allowance', percent: allowance },
      ...Array.from({ length: deliveriesOfMonth }, (_, index) => ({ kind: 'delivery' as const, delivery: String(index + 1), volume: each })),
    ],
  })
  const out = sumOf([...result.deliveries.flatMap(({ shares }) => shares), ...result.losses, ...result.closing].map(({ volume }) => volume))
  return { closing: result.closing, deliveries: result.deliveries.length, isBalanced: compareDecimals(out, into) === 0 && result.closing.every(({ volume }) => compareDecimals(volume, zero) > 0) }
}
