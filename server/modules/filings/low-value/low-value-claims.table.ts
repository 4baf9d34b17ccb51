import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'
import type { ParcelClaim } from './parcel.ts'

/** From when a claim is there at all. Where the law is older than anything that is filed here, there is no day. */
export const claimsFrom: ReadonlyMap<ParcelClaim, string> = new Map([
  // 84 FR 40079: not before 28 September 2019.
  ['86', '2019-09-28'],
  // Published on 24 June 2026 (FR Doc. 2026-12668). When the test began for which filers was not read in the notice: reports name July and September 2026.
  ['13', '2026-06-24'],
])

/** Claims that goods are free of duty because they are worth little (19 U.S.C. 1321(a)(2)(C)). */
export const dutyFreeClaims: ReadonlySet<ParcelClaim> = new Set(['86', '321'])

/** The first day without such claims, for goods of all countries (Executive Order 14324). */
export const dutyFreeEnded = '2025-08-29'

/** The first day without such claims for products of some countries (Executive Order 14256, section 2). */
export const dutyFreeEndedForOrigins = { from: '2025-05-02', origins: new Set(['CN', 'HK']) } as const

/** What one person may bring in free of duty on one day, in cents (19 CFR 10.151; Pub. L. 114-125, section 901). */
export const exemptionLimits: readonly (Period & { readonly cents: bigint })[] = [
  { from: '1995-01-01', to: '2016-03-09', cents: 20_000n },
  { from: '2016-03-10', to: '2025-08-28', cents: 80_000n },
]

/** The most that an informal entry may be of, in cents (19 CFR 143.21(a); 77 FR 72715, from 7 January 2013). */
export const informalLimits: readonly (Period & { readonly cents: bigint })[] = [
  { from: '1998-01-01', to: '2013-01-06', cents: 200_000n },
  { from: '2013-01-07', cents: 250_000n },
]

/** Headings of goods that the environment agency is told of before they arrive: insecticides, disinfectants and the like (19 CFR 12.111). */
export const pesticideHeadings: readonly string[] = ['3808']
