import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readList } from '@customhouse/screening/lists/read-list.ts'
import { createNameIndex } from '@customhouse/screening/names/name-index.ts'
import { levenshteinScan } from './screening/levenshtein-scan.ts'

const folder = resolve(import.meta.dirname, '../../shared/reference/us/screening')
const searches = 3000

/** Names a second against some twenty thousand, with half and 99 of 100 of the times; beside a plain Levenshtein scan of the same names in the same run. */
export async function benchScreening({ json }: { readonly json: boolean }): Promise<void> {
  if (!existsSync(folder)) throw new Error(`Cannot measure without ${folder}`)
  const began = performance.now()
  const { editions } = readList(['ofac-sdn.csv', 'ofac-alt.csv', 'ofac-add.csv'].map((name) => ({ name, bytes: readFileSync(resolve(folder, name)) })), { published: '2021-06-01' })
  const parties = editions.flatMap((edition) => edition.parties)
  const read = performance.now()
  const index = createNameIndex(parties)
  const indexed = performance.now()
  const names = askedNames(parties.map(({ name }) => name))
  for (const name of names.slice(0, 500)) index.search({ name })
  const times = timesOf(names, (name) => index.search({ name }))
  const scan = levenshteinScan(parties.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]))
  const peer = timesOf(names.slice(0, 40), scan)
  const figures = { names: index.names, readMs: Math.round(read - began), indexMs: Math.round(indexed - read), searches, p50Ms: at(times, 0.5), p99Ms: at(times, 0.99), namesPerSecond: Math.round(1000 * times.length / times.reduce((sum, time) => sum + time, 0)), peer: { what: 'plain Levenshtein scan', p50Ms: at(peer, 0.5), p99Ms: at(peer, 0.99) }, heapMegabytes: Math.round(process.memoryUsage().heapUsed / 1e6) }
  if (json) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(16)} ${JSON.stringify(value)}`)
  await Promise.resolve()
}

/** Half of them listed names with a letter dropped, half names of nobody listed. */
function askedNames(listed: readonly string[]): readonly string[] {
  const given = ['James', 'Maria', 'Osric', 'Linda', 'Tobias', 'Carmen', 'Wyatt', 'Hazel', 'Ivan', 'Grace']
  const family = ['Fairweather', 'Sanchez', 'Johnson', 'Bramblewick', 'Nguyen', 'Abbott', 'Christensen', 'Patel', 'Ramirez', 'Holland', 'Trading LLC', 'Imports Inc']
  return Array.from({ length: searches }, (_, place) => {
    const name = listed[(place * 7919) % listed.length] ?? ''
    return place % 2 === 0 ? `${name.slice(0, 3)}${name.slice(4)}` : `${given[place % given.length] ?? ''} ${family[Math.floor(place / 3) % family.length] ?? ''}`
  })
}

function timesOf(names: readonly string[], search: (name: string) => unknown): readonly number[] {
  return names.map((name) => { const began = performance.now(); search(name); return performance.now() - began }).sort((one, other) => one - other)
}

function at(times: readonly number[], share: number): number {
  return Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3))
}
