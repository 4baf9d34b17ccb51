import type { Dataset } from '../datasets/dataset.ts'
import type { Evaluation } from './evaluation.ts'
import { linesProtocol } from './lines-protocol.ts'
import { neverSeenProtocol } from './never-seen-protocol.ts'
import { underDeclarationProtocol } from './under-declaration-protocol.ts'
import { underValuationProtocol } from './under-valuation-protocol.ts'

export interface EvaluationOptions {
  readonly seed: number
  /** Told of long work, in words. */
  readonly onProgress?: (words: string) => void
}

/** Trains, scores and measures by the honest protocol for the kind of data. Throws RangeError where there is too little to judge by. */
export function evaluateDataset(dataset: Dataset, options: EvaluationOptions): Evaluation {
  const evaluation = evaluated(dataset, options)
  const { n, positives } = evaluation
  if (positives === 0 || positives === n) throw new RangeError(`Cannot judge by ${String(n)} rows of which ${String(positives)} are to be found: both kinds are needed`)
  return evaluation
}

function evaluated(dataset: Dataset, { seed, onProgress }: EvaluationOptions): Evaluation {
  switch (dataset.kind) {
    case 'declarations': return neverSeenProtocol(dataset.rows, { seed, onQuarter: (quarter, done, of) => onProgress?.(`training for ${quarter}: ${String(done + 1)} of ${String(of)}`) })
    case 'prices': return underValuationProtocol(dataset.rows, seed)
    case 'volumes': return underDeclarationProtocol(dataset.rows, seed)
    case 'trade-lines': return linesProtocol(dataset.rows, { seed, onPart: (done, of) => onProgress?.(`part ${String(done)} of ${String(of)} scored`) })
  }
}
