import { Type, type TSchema } from 'typebox'
import { issuingOrganization } from './party.ts'
import { dateTime, text, untyped, uri } from './thing.ts'

/** What the traceability vocabulary asks of all its credentials: an id, a beginning of validity and an organisation that issues. */
export const traceabilityFrame: TSchema = untyped({ id: text, validFrom: dateTime, issuer: issuingOrganization }, { validUntil: dateTime })

/** The same with an end of validity, which certificates and licences must have. */
export const limitedFrame: TSchema = untyped({ id: text, validFrom: dateTime, validUntil: dateTime, issuer: issuingOrganization })

/** The same where the vocabulary has the issuer as a bare identifier; one that says more of itself does no harm. */
export const plainIssuerFrame: TSchema = untyped({ id: text, validFrom: dateTime, issuer: Type.Union([uri, issuingOrganization]) }, { validUntil: dateTime })
