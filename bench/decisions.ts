import { measureDecisions, type MeasuredDecisions } from './decisions/measure-decisions.ts'

/** What it costs to look at a line before it is decided: rules, anomalies and screening, in memory, by one thread. */
export async function benchDecisions({ json, rounds }: { readonly json: boolean; readonly rounds: number }): Promise<void> {
  const measured: MeasuredDecisions[] = []
  // Of several rounds in one process the later ones are of a warm program; the middle one is told.
  for (let round = 0; round < Math.min(rounds, 3); round += 1) measured.push(measureDecisions({ say: (line) => { if (round === 0) console.error(line) } }))
  const middle = measured.toSorted((one, other) => one.linesPerSecond - other.linesPerSecond)[Math.floor(measured.length / 2)]
  if (middle === undefined) return Promise.resolve()
  if (json) console.log(JSON.stringify({ ...middle, rounds: measured.length }))
  else print(middle)
}

function print(measured: MeasuredDecisions): void {
  for (const [name, value] of Object.entries(measured)) console.log(`${name.padEnd(32)} ${typeof value === 'object' ? Object.entries(value as object).map(([part, of]) => `${part} ${String(of)} ms`).join(', ') : String(value)}`)
}
