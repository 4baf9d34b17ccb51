import type { SampleIssuer } from './sample-issuer.ts'

/** Who signed the samples of this area. */
export const issuersOfFoodSafety: readonly SampleIssuer[] = []
