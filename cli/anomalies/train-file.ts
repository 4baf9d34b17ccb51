import type { Dataset } from '@customhouse/anomalies/datasets/dataset.ts'
import { trainDeclarationModel } from '@customhouse/anomalies/declarations/declaration-model.ts'
import { trainLineModel } from '@customhouse/anomalies/lines/line-model.ts'
import { isInspected } from '@customhouse/anomalies/protocol/never-seen-protocol.ts'
import { serializeModel } from '@customhouse/anomalies/trees/serialize-model.ts'
import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'
import { outputFile } from '../conversion/output-file.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'
import { orTooLittle, readData, seedFrom } from './read-data.ts'

/** Where a model is written, in the folder one works in, unless told. */
export const defaultModel = 'anomalies.model.json'

export interface TrainFileOptions {
  readonly model?: string
  readonly seed?: string
  readonly json?: boolean
}

/** Trains on a file and writes the model; answers the exit status. */
export async function trainFile(file: string, { model: path = defaultModel, seed, json = false }: TrainFileOptions): Promise<number> {
  const dataset = await readData(file)
  const model = orTooLittle(file, () => trained(dataset, seedFrom(seed, () => 1)))
  const output = await outputFile(path)
  const bytes = serializeModel(model)
  await output.write(bytes)
  await output.keep()
  const { rows, positives, from = '', to = '' } = model.trainedOn
  if (json) printJson({ model: path, kind: model.kind, trees: model.nodes.roots.length, features: model.features.length, bytes: bytes.length, trainedOn: model.trainedOn })
  else printLine(`${path}: ${String(model.nodes.roots.length)} trees over ${String(model.features.length)} features, from ${String(rows)} cases (${String(positives)} with a finding), ${from} to ${to}`)
  return exitStatus.yes
}

function trained(dataset: Dataset, seed: number): TreeModel {
  switch (dataset.kind) {
    case 'declarations': return trainDeclarationModel(dataset.rows.filter(isInspected), { seed, onModel: (done, of) => { printProgress(`model ${String(done)} of ${String(of)} trained`) } })
    case 'trade-lines': return trainLineModel(dataset.rows, seed)
    case 'prices':
    case 'volumes': throw new RangeError(`Cannot train: ${dataset.kind} are compared with their peers and need no model`)
  }
}
