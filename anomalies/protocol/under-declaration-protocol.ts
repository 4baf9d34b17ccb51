import type { VolumeRow } from '../datasets/dataset.ts'
import { rankingFigures, type RankingFigures } from '../figures/ranking-figures.ts'
import { peerVolumes } from '../peers/volume-peers.ts'
import { seededDraws } from '../randomness/seeded-draws.ts'
import type { Evaluation } from './evaluation.ts'
import { drawnRows, plantedShare } from './under-valuation-protocol.ts'

const words = 'Under-declaration by 2 % was planted in a secretly drawn 3 % of the months that carried anything; what passed is read by a meter with a noise of 0.25 %. Figures at other sizes, and without a meter, beside'

const anchors = ['AUC: 2 % under-declaration with a meter .995; 20 % without a meter .68 (gas), .89 (oil)']

const meterNoise = 0.0025

/** Judges volumes by under-declaration that is planted with a seed, with a meter and without. What the file says of meters is not used. */
export function underDeclarationProtocol(rows: readonly VolumeRow[], seed: number): Evaluation {
  const carried = rows.filter(({ declared }) => declared > 0)
  const planted = drawnRows(carried.length, plantedShare, seed)
  const figuresAt = (cut: number, isMetered: boolean): RankingFigures => rankingFigures({ scores: volumeSuspicion(plantedRows(carried, planted, { cut, isMetered, seed })), labels: planted })
  return {
    protocol: words, anchors, ...figuresAt(2, true),
    parts: [
      { name: '-1 % with a meter', figures: figuresAt(1, true) },
      { name: '-5 % with a meter', figures: figuresAt(5, true) },
      { name: '-20 % without a meter', figures: figuresAt(20, false) },
      { name: '-50 % without a meter', figures: figuresAt(50, false) },
    ],
  }
}

/** How much less than expected each row declares. */
export function volumeSuspicion(rows: readonly VolumeRow[]): Float64Array {
  return Float64Array.from(peerVolumes(rows), ({ distance }) => -distance)
}

function plantedRows(rows: readonly VolumeRow[], planted: Uint8Array, { cut, isMetered, seed }: { readonly cut: number; readonly isMetered: boolean; readonly seed: number }): readonly VolumeRow[] {
  const draws = seededDraws(seed + 1)
  return rows.map(({ metered: _, ...row }, place) => {
    const metered = row.declared * (1 + meterNoise * draws.normal())
    const declared = planted[place] === 1 ? row.declared * (1 - cut / 100) : row.declared
    return { ...row, declared, ...(isMetered && { metered }) }
  })
}
