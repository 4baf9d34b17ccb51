import type { ScoredRow } from '@customhouse/anomalies/scoring/scored-row.ts'
import { scoreDataset } from '@customhouse/anomalies/scoring/score-dataset.ts'
import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'
import { outputFile, standardOutput } from '../conversion/output-file.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printProgress } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'
import { csvField } from './csv-field.ts'
import { orTooLittle, readData } from './read-data.ts'

export interface ScoreOptions {
  readonly model?: string
  readonly out?: string
}

/** Scores a file; answers the exit status. */
export async function scoreFile(file: string, { model: modelPath, out }: ScoreOptions): Promise<number> {
  const model = modelPath === undefined ? undefined : await modelFrom(modelPath)
  const dataset = await readData(file)
  const scored = orTooLittle(file, () => scoreDataset(dataset, { seed: 1, ...(model !== undefined && { model }) }))
  const output = out === undefined ? standardOutput : await outputFile(out)
  await output.write(new TextEncoder().encode(['hid,score,reasons', ...scored.map(lineOf), ''].join('\n')))
  await output.keep()
  if (out !== undefined) printProgress(`${String(scored.length)} lines scored to ${out}`)
  return exitStatus.yes
}

async function modelFrom(path: string): Promise<TreeModel> {
  const read = readModel(await readInput(path))
  if ('model' in read) return read.model
  throw new CommandFailure(`Cannot use the model ${path}`, { findings: read.findings })
}

function lineOf({ hid, score, reasons }: ScoredRow): string {
  return [hid, String(score), reasons.join('; ')].map(csvField).join(',')
}
