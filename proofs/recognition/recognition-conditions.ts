import { notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const registry = 'Registry of recognised issuers of the single window'
const chain = 'W3C Recognized Entities v1.0 (working draft), UNTP Digital Identity Anchor'

/** What can stand against relying on an issuer. The credential itself is as sound as before: these are warnings beside its verification. */
export const recognitionConditions = {
  notRecognised: warning('issuer-not-recognised', {
    message: 'The credential is valid but its issuer is not recognised to issue this type',
    authority: registry, remedy: 'Ask the customs authority to recognise the issuer, or add the credential by which a recognised anchor does',
  }),
  notYetOrNoLonger: warning('issuer-not-recognised-on-date', {
    message: 'The issuer is recognised to issue this type, but not on this date',
    authority: registry, remedy: 'Ask for a credential issued while the recognition is in force, or have the recognition renewed',
  }),
  otherType: warning('issuer-recognised-for-others', {
    message: 'The issuer is recognised, but for other types of credentials',
    authority: registry, remedy: 'Ask for the credential from an issuer recognised for its type',
  }),
  outOfScope: warning('issuer-out-of-scope', {
    message: 'The issuer is recognised to issue this type, but not for what the credential says',
    authority: registry, remedy: 'Look at the scope of the recognition: countries, commodities, agreement, identifiers',
  }),
  scopeNotShown: warning('issuer-scope-not-shown', {
    message: 'The recognition is limited in scope, and the credential does not show all that it is limited by',
    authority: registry, remedy: 'Disclose the claim that the recognition is limited by (country, commodity, agreement or identifier), or ask for a credential that states it',
  }),
  lapsedSince: notice('issuer-recognition-lapsed-since', {
    message: 'The issuer was recognised at the moment that the credential states, and is no more; that moment is the issuer’s own word',
    authority: registry, remedy: 'Rely on it only where other evidence shows that the credential is as old as it says',
  }),
  chainTooLong: warning('issuer-chain-too-long', {
    message: 'The chain from a recognised anchor to the issuer has more links than are followed',
    authority: chain, remedy: 'Ask the anchor, or the authority, to recognise the issuer more directly',
  }),
  linkUnsound: warning('issuer-chain-link-unsound', {
    message: 'A credential by which an anchor recognises an issuer did not verify and was left aside',
    authority: chain, remedy: 'Send that credential as its issuer signed it, in force and not revoked',
  }),
  linkUnread: notice('issuer-chain-link-unread', {
    message: 'A supporting credential recognises nobody in a form that is read here',
    authority: chain, remedy: 'Send a RecognizedEntityCredential or a DigitalIdentityAnchor',
  }),
} as const
