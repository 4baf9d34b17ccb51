import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Journeys take longest: begun last, they would have the run wait for one of them while the other threads are idle. */
class JourneysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isJourney = ({ moduleId }: TestSpecification) => moduleId.includes('/journeys/')
    return [...sorted.filter(isJourney), ...sorted.filter((file) => !isJourney(file))]
  }
}

const processors = availableParallelism()

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.customhouse/**'],
    globalSetup: ['server/platform/database/test-cluster.ts'],
    pool: 'threads',
    isolate: false,
    // Vitest leaves one processor to itself, which on a machine of two left one test file at a time.
    maxWorkers: Math.min(processors, Math.max(2, processors - 1)),
    sequence: { sequencer: JourneysFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
