import { median, ratePerCpuSecond } from '../credentials/cpu-rate.ts'

/** So long one batch takes: much shorter, and what the compiler does beside it counts more than the work. */
const batchSeconds = 0.3

/** Rounds that do not count, so that the compiler has seen the whole path: a server runs for weeks. */
const warmUpRounds = 3

/** How often each work is done in a second of CPU time on one core: the medians of rounds that do them in turns. */
export async function rates<Name extends string>(works: Readonly<Record<Name, () => unknown>>, rounds: number): Promise<Readonly<Record<Name, number>>> {
  const entries = Object.entries(works) as [Name, () => unknown][]
  const batches = new Map<Name, number>()
  for (const [name, work] of entries) for (let warm = 0; warm < warmUpRounds; warm += 1) batches.set(name, Math.max(1, Math.ceil((await rate(work, batches.get(name) ?? 1)) * batchSeconds)))
  const measured = new Map<Name, number[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1) for (const [name, work] of entries) measured.get(name)?.push(await rate(work, batches.get(name) ?? 1))
  return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)])) as Record<Name, number>
}

function rate(work: () => unknown, count: number): Promise<number> {
  return ratePerCpuSecond(Array.from({ length: count }, (_, at) => at), work)
}
