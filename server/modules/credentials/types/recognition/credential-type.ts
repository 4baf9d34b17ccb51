import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { gisContext, gisFrame, gisTerm } from '../parts/customs-profile.ts'
import { partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { dateTime, list, oneOf, text, thing, uri } from '../parts/thing.ts'

const country = Type.String({ pattern: '^[A-Z]{2}$' })
const commodityPrefix = Type.String({ pattern: '^[0-9]{2,10}$' })

/** That an issuer is recognised to issue types of credentials, or to recognise others in its turn. */
export const recognition: CredentialType = {
  name: 'RecognitionCredential',
  title: 'Recognition of an issuer',
  summary: 'An authority recognises an issuer for types of credentials, within a scope and for a time; a verifier takes from it that what that issuer signs counts, and for what.',
  area: 'customs',
  contexts: [gisContext],
  source: gisTerm('RecognitionCredential'),
  frame: gisFrame,
  subject: thing('RecognisedIssuer', {
    id: uri,
    recognisedType: list(text, { minItems: 1 }),
    standing: oneOf('issuer', 'anchor'),
    legalBasis: text,
    recognisedFrom: dateTime,
  }, {
    legalName: text,
    recognisedUntil: dateTime,
    scope: thing('RecognitionScope', {}, { country: list(country), commodityCode: list(commodityPrefix), agreement: text, identifierPrefix: list(text) }),
  }),
  claims: claimsFrom({ issuer: 'recogniser', subject: read }),
}

const scopes = [['country', 'scope-country'], ['commodityCode', 'scope-commodity'], ['agreement', 'scope-agreement'], ['identifierPrefix', 'scope-identifier']] as const

function read(recognised: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(recognised, 'recognised-issuer'),
    dates: [...datesAt(at(recognised, 'recognisedFrom'), 'recognised-from'), ...datesAt(at(recognised, 'recognisedUntil'), 'recognised-until')],
    attestations: [
      ...attestationsAt(at(recognised, 'recognisedType'), 'recognised-type'),
      ...attestationsAt(at(recognised, 'standing'), 'standing'),
      ...attestationsAt(at(recognised, 'legalBasis'), 'authority'),
      ...scopes.flatMap(([member, kind]) => attestationsAt(at(recognised, 'scope', member), kind)),
    ],
  }
}
