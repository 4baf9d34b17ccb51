import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A piece of work done once for each item; items are made beforehand and never used twice. */
export type Work<Item> = (item: Item) => unknown

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void

/** How many items are done in one second of this process's CPU time, all threads of it counted (garbage collection too). */
export async function ratePerCpuSecond<Item>(items: readonly Item[], work: Work<Item>): Promise<number> {
  // Making the items left garbage, and the items themselves are still young: who works on them is not to pay for moving them.
  collectGarbage({ type: 'minor' })
  collectGarbage({ type: 'minor' })
  const before = process.cpuUsage()
  for (const item of items) await work(item)
  const { user, system } = process.cpuUsage(before)
  return items.length / ((user + system) / 1e6)
}

/** The middle one; of two, the lower. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}
