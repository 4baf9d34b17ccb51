import { featureNames } from '@customhouse/anomalies/features/feature-registry.ts'
import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

export type HandedIn = { readonly model: TreeModel; readonly sha256: string } | { readonly findings: readonly Finding[] }

/** Reads a model file that somebody hands in. One that is damaged, of another version, or that asks for features that are not known here is refused; the model in force stays. */
export function readHandedIn(bytes: Uint8Array): HandedIn {
  const read = readModel(bytes)
  if (!('model' in read)) return read
  const unknown = read.model.features.filter((name) => !featureNames.includes(name))
  return unknown.length === 0 ? read : { findings: [unknownFeatures(unknown)] }
}

function unknownFeatures(names: readonly string[]): Finding {
  return {
    code: 'model-features-unknown', severity: 'fatal', pointer: { source: 'model/features' }, message: `The model asks for features that this program does not know: ${names.slice(0, 5).join(', ')}`,
    authority: 'Customhouse, anomaly models: a model looks at the features of the program that scores with it', remedy: 'Train the model again with this program; the model in force stays',
  }
}
