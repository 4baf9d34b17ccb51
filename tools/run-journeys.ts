import { namesFrom, runVitest } from './run-vitest.ts'

/** Runs the journeys: whole-process tests over HTTP. */
const names = namesFrom(process.argv.slice(2), 'Usage: npm run journeys [-- NAME...]\nRuns the whole-process tests whose file names hold NAME; all of them without one')
if (names !== undefined) await runVitest({ kind: 'journey', include: ['*/journeys/**/*.test.ts'], names, testMillisecondsMax: 120_000 })
