import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { ConfidentialTerms } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { Check } from 'typebox/value'
import { sealedTermsSchema } from '../schemas.ts'
import { disclosureConditions as conditions } from './disclosure-conditions.ts'

/** What sealed terms say, or what is wrong with them. */
export interface OpenedTerms {
  readonly opened?: Pick<ConfidentialTerms, 'price' | 'parties'>
  readonly findings: readonly Finding[]
}

/** Reads what a seal held, for the event that it came with; undefined where it did not open. Never throws, whatever it held. Pure. */
export function openedTerms(event: string, held: Uint8Array | undefined): OpenedTerms {
  if (held === undefined) return { findings: [findingOfEvent(conditions.sealedUnopened, { event })] }
  const said = parsed(held)
  if (!Check(sealedTermsSchema, said)) return { findings: [findingOfEvent(conditions.sealedMalformed, { event })] }
  const { event: named, price, parties } = said
  // A seal hides what is in it from whoever copies it to an event of their own as well.
  if (named !== event) return { findings: [findingOfEvent(conditions.sealedOfAnother, { event })] }
  return { opened: { ...(price !== undefined && { price }), ...(parties !== undefined && { parties }) }, findings: [] }
}

function parsed(held: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(held).toString('utf8'))
  } catch {
    return undefined
  }
}
