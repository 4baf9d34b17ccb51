import { existsSync, readFileSync } from 'node:fs'
import { decimal, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'

/** What one product went through one point of a pipeline in one month, in thousands of cubic metres a day. */
export interface PipelineMonth {
  readonly stream: string
  readonly month: string
  readonly volume: Decimal
}

const published = new URL('../../../shared/reference/anomaly/cer_throughput_oil_monthly.csv', import.meta.url)

/** The months that the Canada Energy Regulator publishes of oil pipelines, where the file is present; otherwise two hundred invented ones. In the order of their streams and dates. */
export function pipelineMonths(): { readonly source: string; readonly months: readonly PipelineMonth[] } {
  if (!existsSync(published)) {
    return { source: 'invented', months: Array.from({ length: 200 }, (_, at) => ({ stream: 'Example Line', month: `${String(2010 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-01`, volume: decimal(`${String(40 + (at % 17))}.${String(1000 + at)}`) })) }
  }
  const months = readFileSync(published, 'utf8').trim().split(/\r?\n/).slice(1).flatMap((line): readonly PipelineMonth[] => {
    // A name may hold commas, within quotes; the volume is the last but one.
    const [, month, stream, volume] = /^(\d{4}-\d{2}-\d{2}),(.*),(\d+(?:\.\d+)?),[\d.]*$/.exec(line) ?? []
    return month === undefined || stream === undefined || volume === undefined ? [] : [{ stream, month, volume: decimal(volume) }]
  })
  return { source: 'Canada Energy Regulator, throughput of oil pipelines', months: months.toSorted((one, other) => (one.stream === other.stream ? one.month.localeCompare(other.month) : one.stream.localeCompare(other.stream))) }
}
