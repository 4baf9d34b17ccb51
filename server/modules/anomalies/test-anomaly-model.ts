import { knownLinesForTests } from './training/test-known-lines.ts'
import { trainModel } from './training/train-model.ts'

/** A model file, trained on invented outcomes in which low prices are illicit. */
export function anomalyModelFile(): string {
  const training = trainModel(knownLinesForTests(300))
  if (!('file' in training)) throw new Error('Cannot make a model of invented outcomes')
  return new TextDecoder().decode(training.file)
}
