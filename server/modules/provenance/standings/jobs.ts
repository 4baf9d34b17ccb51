import type { PublishedFact } from '../../../platform/outbox/index.ts'
import type { CredentialReinstated, CredentialRevoked, CredentialSuspended } from '../../credentials/events.ts'
import type { ProvenanceNeeds } from '../provenance.ts'
import { standingAfter, type CredentialStep } from './standing-after.ts'
import { standingsOfCredential } from './store.ts'
import { changeStandings } from './transport.ts'

type StatusFact = CredentialRevoked | CredentialSuspended | CredentialReinstated

const steps: ReadonlyMap<string, CredentialStep> = new Map<StatusFact['type'], CredentialStep>([['CredentialRevoked', 'revoked'], ['CredentialSuspended', 'suspended'], ['CredentialReinstated', 'reinstated']])

/** Lowers what events stand for when an issuer of this server takes their proof back, and raises it when it is reinstated. */
export function followCredentials({ outbox }: Pick<ProvenanceNeeds, 'outbox'>): void {
  outbox.subscribe('provenance-standings', async (facts, sql) => {
    for (const fact of facts) {
      const step = steps.get(fact.type)
      const named = step === undefined ? undefined : credentialNamed(fact)
      if (step === undefined || named === undefined) continue
      await changeStandings({ outbox, sql }, await standingsOfCredential(sql, named), { at: fact.occurredAt, reason: `credential ${step}`, standingOf: (one) => standingAfter(step, { now: one.now, before: one.before }) })
    }
  })
}

function credentialNamed({ data }: PublishedFact): { readonly issuer: string; readonly credential: string } | undefined {
  const member = (name: keyof StatusFact['data']): unknown => (typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined)
  const [issuer, credential] = [member('issuer'), member('credentialId')]
  return typeof issuer === 'string' && typeof credential === 'string' ? { issuer, credential } : undefined
}
