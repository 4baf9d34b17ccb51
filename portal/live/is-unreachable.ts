import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { SignInEnded } from '@customhouse/sdk/sign-in/authorization-code.ts'

/** What a proxy says where the server behind it is away. */
const statusesOfProxies: readonly number[] = [502, 503, 504]

/** Whether a failure means that the server did not answer, rather than that it said no: asking again may help. */
export function isUnreachable(failure: unknown): boolean {
  if (failure instanceof Refusal) return statusesOfProxies.includes(failure.status)
  return !(failure instanceof SignInEnded)
}
