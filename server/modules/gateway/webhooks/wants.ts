import type { WebhookSubscription } from './store.ts'

/** What of a fact decides who is told of it. */
interface ToldFact {
  readonly organisation: string
  readonly client: string
  readonly type: string
  readonly position: string
  /** Absent for facts of both, such as of parties. */
  readonly environment?: string
}

/** Whether a subscription is to be told of a fact: its own organisation's, in its environment, of a client and a type that it asked for, after it was made. */
export function wants(subscription: Pick<WebhookSubscription, 'organisation' | 'environment' | 'clients' | 'factTypes' | 'beginsAfter'>, fact: ToldFact): boolean {
  if (subscription.organisation !== fact.organisation || (fact.environment ?? subscription.environment) !== subscription.environment) return false
  if (BigInt(fact.position) <= subscription.beginsAfter) return false
  const isClient = subscription.clients === 'all' || subscription.clients.includes(fact.client)
  return isClient && (subscription.factTypes.length === 0 || subscription.factTypes.includes(fact.type))
}
