import { namesFrom, runVitest } from './run-vitest.ts'

/**
 * Runs long what `npm test` runs short: load, faults, fuzz. Those tests are in files *.soak.test.ts and read how long from
 * CUSTOMHOUSE_SOAK_SECONDS, which `npm test` leaves at a second or two.
 */
const words = process.argv.slice(2)
const names = namesFrom(words, 'Usage: npm run soak [-- NAME...] [--seconds=600]\nRuns the tests in *.soak.test.ts whose file names hold NAME, each for so long')
const seconds = words.find((word) => word.startsWith('--seconds='))?.slice('--seconds='.length) ?? '600'
if (!/^\d+$/.test(seconds)) {
  console.error(`--seconds must be a whole number, but is ${seconds}`)
  process.exitCode = 1
} else if (names !== undefined)
  await runVitest({ kind: 'soak test', include: ['**/*.soak.test.ts'], names, environment: { CUSTOMHOUSE_SOAK_SECONDS: seconds }, testMillisecondsMax: (Number(seconds) + 120) * 1000 })
