import type { PriceRow, VolumeRow } from '../datasets/dataset.ts'
import { peerPrices, type PeerPrice } from '../peers/price-peers.ts'
import { peerVolumes, type PeerVolume } from '../peers/volume-peers.ts'
import { unusualOf, type ScoredRow } from './scored-row.ts'

/** Prices against their peers: the cheaper, the higher the score. */
export function scorePrices(rows: readonly PriceRow[]): readonly ScoredRow[] {
  const compared = peerPrices(rows)
  return rows.map(({ hid, place, price }, row) => {
    const peer = compared[row]
    return { hid, place, score: peer === undefined ? 0 : unusualOf(-peer.distance), reasons: [peer === undefined ? 'no price to compare' : priceWords(price, peer)] }
  })
}

const peerNames = { route: 'what its route usually pays', type: 'what its kind usually costs', month: 'the middle of its month' } as const

function priceWords(price: number, { expected, distance, peers, peerCount }: PeerPrice): string {
  const off = 100 * (price / expected - 1)
  const count = peerCount === 0 ? '' : `, by ${String(peerCount)} earlier prices`
  return `price ${price.toPrecision(5)} for a unit is ${Math.abs(off).toFixed(1)} % ${off < 0 ? 'below' : 'above'} ${expected.toPrecision(5)}, ${peerNames[peers]}${count}: ${Math.abs(distance).toFixed(1)} usual distances`
}

/** Volumes against meters, or their own flow: the less is declared, the higher the score. */
export function scoreVolumes(rows: readonly VolumeRow[]): readonly ScoredRow[] {
  const compared = peerVolumes(rows)
  return rows.map(({ hid, place, declared }, row) => {
    const peer = compared[row]
    return { hid, place, score: peer === undefined ? 0 : unusualOf(-peer.distance), reasons: peer === undefined ? [] : volumeWords(declared, peer) }
  })
}

function volumeWords(declared: number, { expected, peers, ofCapacity }: PeerVolume): readonly string[] {
  if (peers === 'none') return ['nothing to compare with: the flow has too few earlier months']
  const off = expected > 0 ? 100 * (declared / expected - 1) : 0
  const against = peers === 'meter' ? 'what the meter or nomination says' : 'what the flow usually carries'
  const words = [`declared ${declared.toPrecision(6)} is ${Math.abs(off).toFixed(2)} % ${off < 0 ? 'below' : 'above'} ${expected.toPrecision(6)}, ${against}`]
  // Genuine months exceed stated capacity too: it is told, and not scored
  return ofCapacity !== undefined && ofCapacity > 1 ? [...words, `${(100 * ofCapacity).toFixed(0)} % of capacity`] : words
}
