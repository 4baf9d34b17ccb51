import type { VolumeRow } from '../datasets/dataset.ts'
import { medianOf, spreadOf } from './median.ts'

/** How a declared volume compares with a meter, or with what the flow usually carries. */
export interface PeerVolume {
  readonly expected: number
  /** Distance of the declared volume from what is expected, in units of usual distance; negative where less is declared. */
  readonly distance: number
  readonly peers: 'meter' | 'flow' | 'none'
  /** Declared as a share of what can be carried, where that is known. */
  readonly ofCapacity?: number
}

/** Custody meters agree to a quarter of a hundredth; less is never told from noise. */
const leastMeterSpread = 0.0025
const monthsKept = 12
const leastFlowSpread = 0.05

/** Volumes against meters or nominations where there are any, and else against the flow's own last months and the same month a year before. Rows in the order of days. */
export function peerVolumes(rows: readonly VolumeRow[]): readonly PeerVolume[] {
  const ratios = rows.flatMap(({ declared, metered }) => (metered !== undefined && metered > 0 ? [Math.log(Math.max(declared, 1e-9) / metered)] : []))
  // What meters and declarations usually differ by; most declarations are true, so that the middle is
  const meterSpread = Math.max(leastMeterSpread, ratios.length >= 20 ? spreadOf(ratios, 0) : 0)
  const flows = new Map<string, { readonly date: string; readonly volume: number }[]>()
  return rows.map((row) => {
    const past = flows.get(row.flow) ?? []
    const peer = row.metered === undefined ? againstFlow(row, past) : againstMeter(row.declared, row.metered, meterSpread)
    past.push({ date: row.date, volume: row.declared })
    flows.set(row.flow, past.slice(-2 * monthsKept))
    return row.capacity !== undefined && row.capacity > 0 ? { ...peer, ofCapacity: row.declared / row.capacity } : peer
  })
}

function againstMeter(declared: number, metered: number, spread: number): PeerVolume {
  if (!(metered > 0)) return { expected: metered, distance: declared > 0 ? 1 : 0, peers: 'meter' }
  return { expected: metered, distance: Math.max(-1000, Math.log(Math.max(declared, 1e-9) / metered) / spread), peers: 'meter' }
}

function againstFlow({ date, declared }: VolumeRow, past: readonly { readonly date: string; readonly volume: number }[]): PeerVolume {
  const carried = past.filter(({ volume }) => volume > 0)
  if (carried.length < 3 || !(declared > 0)) return { expected: declared, distance: 0, peers: 'none' }
  const recent = carried.slice(-monthsKept).map(({ volume }) => Math.log(volume))
  const yearAgo = carried.find((month) => month.date.slice(5, 7) === date.slice(5, 7))
  // The last months tell most; the season a little
  const near = medianOf(recent.slice(-3))
  const expected = yearAgo === undefined ? near : 0.75 * near + 0.25 * Math.log(yearAgo.volume)
  const steps = recent.slice(1).map((value, place) => value - (recent[place] ?? value))
  const spread = Math.max(leastFlowSpread, steps.length === 0 ? 0 : spreadOf(steps, 0))
  return { expected: Math.exp(expected), distance: (Math.log(declared) - expected) / spread, peers: 'flow' }
}
