import type { Caller } from '../../../platform/access/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { PublishedFact } from '../../../platform/outbox/index.ts'
import type { ProvenanceRecorded } from '../../provenance/events.ts'
import { progressiveFiling, waitingFor } from './store.ts'
import { keep, type ProgressiveNeeds, staged } from './transport.ts'

const queue = 'progressive-staging'

interface StagingJob {
  readonly id: string
  readonly organisation: string
  readonly environment: 'test' | 'production'
}

/** How long evidence may gather before a filing is staged anew: a shipment's papers come in by the dozen. */
const gatheringMilliseconds = 500

/** Stages filings on their way anew when evidence of their shipments comes, and tells when one is ready to be signed. */
export function progressiveJobs({ jobs, ...needs }: ProgressiveNeeds & { readonly jobs: Jobs }): void {
  needs.outbox.subscribe('progressive-filings', async (facts, sql) => {
    for (const { organisation, environment = 'test', data } of facts.filter(isOfEvidence)) {
      const papers = data.documents.map(({ number }) => number)
      const waiting = papers.length === 0 ? [] : await waitingFor(sql, { organisation, environment, papers })
      const runAt = new Date(needs.clock.now().getTime() + gatheringMilliseconds)
      for (const id of waiting) await jobs.enqueue(sql, queue, { key: id, runAt, data: { id, organisation, environment } satisfies StagingJob })
    }
  })
  jobs.work(queue, async ({ data }) => {
    // Written by this program above.
    await stageAnew(data as StagingJob, needs)
  })
}

function isOfEvidence(fact: PublishedFact): fact is PublishedFact & ProvenanceRecorded {
  return fact.type === ('ProvenanceRecorded' satisfies ProvenanceRecorded['type'])
}

/** Once more does no harm: what was decided early stays, and is told of once. */
async function stageAnew({ id, organisation, environment }: StagingJob, needs: ProgressiveNeeds): Promise<void> {
  const asked = { id, environment }
  const before = await needs.database.system((sql) => progressiveFiling(sql, { ...asked, isHeld: false }))
  if (before === undefined || before.filing !== undefined || before.decidedEarly !== undefined) return
  const { filing, isPermitted } = await staged(before, ofOrganisation(organisation, environment), needs)
  if (!isPermitted) return
  await needs.database.system(async (sql) => {
    const now = await progressiveFiling(sql, { ...asked, isHeld: true })
    // Whoever changed it meanwhile staged it by what is known now.
    if (now === undefined || now.filing !== undefined || now.statements.length !== before.statements.length) return
    await keep(sql, { before: now, filing }, needs)
  })
}

/** The organisation itself, as it sees its evidence. */
function ofOrganisation(organisation: string, environment: 'test' | 'production'): Caller {
  return { subject: 'progressive-filings', organisation, clients: 'all', roles: [], environment, scope: { organisation, clients: 'all', role: 'organisation' } }
}
