import type { Environment, PolicyTerms } from './agency-policy.ts'

/**
 * What holds for a program that has no policy. In the sandbox lines proceed as if the agency had looked, so that software meets the same
 * outcome every time; in production nothing proceeds that the agency has not spoken of.
 */
export const defaultPolicies: Readonly<Record<Environment, PolicyTerms>> = {
  test: { isDelegated: true, conditions: {}, share: 0, authority: 'Customhouse sandbox: every program delegates until its agency says otherwise' },
  production: { isDelegated: false, conditions: {}, share: 0, authority: '19 U.S.C. 1411(d); house policy: one release, when all agencies concerned have spoken' },
}
