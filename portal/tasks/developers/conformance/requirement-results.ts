/** Whether one verification shows that a requirement is met. */
export type RequirementResult = 'met' | 'not-met' | 'not-shown'

interface TestedBy {
  readonly requirements: readonly string[]
  readonly isVerified: boolean
  readonly findingCodes: readonly string[]
}

interface Verified {
  readonly verified: boolean
  readonly findingCodes: readonly string[]
}

/**
 * What a verification of one credential shows of the requirements that vectors test by refusal: one is not met where the verifier says
 * what it says of the vectors that break it; met where the credential is sound; and not shown where another fault came first. Pure.
 */
export function requirementResults(vectors: readonly TestedBy[], { verified, findingCodes }: Verified): ReadonlyMap<string, RequirementResult> {
  const results = new Map<string, RequirementResult>()
  for (const { requirements, isVerified, findingCodes: breaking } of vectors) {
    if (isVerified || breaking.length === 0) continue
    const isBroken = breaking.some((code) => findingCodes.includes(code))
    for (const id of requirements) if (isBroken || results.get(id) !== 'not-met') results.set(id, isBroken ? 'not-met' : verified ? 'met' : 'not-shown')
  }
  return results
}
