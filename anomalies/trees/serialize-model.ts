import { createHash } from 'node:crypto'
import type { TreeModel } from './tree-model.ts'

/** What a model file says of itself; `sha256` is of the JSON of `model` as it stands. */
export const modelFormat = 'customhouse-anomaly-model'
export const modelVersion = 1

/** A model as the bytes of its file: JSON with format, version, digest and the model. The same model gives the same bytes. */
export function serializeModel(model: TreeModel): Uint8Array {
  const { roots, feature, threshold, missingLeft, left, value } = model.nodes
  const body = {
    features: model.features,
    bins: model.bins.map(({ cuts, counts }) => ({ cuts: [...cuts], counts: [...counts] })),
    base: model.base,
    nodes: { roots: [...roots], feature: [...feature], threshold: [...threshold], missingLeft: [...missingLeft], left: [...left], value: [...value] },
    ...(model.calibration !== undefined && { calibration: model.calibration }),
    ...(model.kind !== undefined && { kind: model.kind }),
    ...(model.encodings !== undefined && { encodings: model.encodings.map((encoding) => ({ ...encoding, outcomes: [...encoding.outcomes].map(([value, outcomes]) => [value, ...outcomes]) })) }),
    trainedOn: model.trainedOn,
  }
  const text = JSON.stringify(body)
  return new TextEncoder().encode(`{"format":"${modelFormat}","version":${String(modelVersion)},"sha256":"${digestOf(text)}","model":${text}}\n`)
}

/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
