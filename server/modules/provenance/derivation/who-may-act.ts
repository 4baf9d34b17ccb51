import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { authorityToAct } from './authority-to-act.ts'
import type { Derivation } from './derivation.ts'
import { daysTold, paperClaimed, partiesTold, placesTold } from './paper-claimed.ts'
import { issuerClaimed, partyClaimed, partyReferenceOf } from './parties-claimed.ts'

/**
 * An importer begins to import by credentials: that this party said so on this day, and no more. The words themselves are the same in every one, and
 * name neither goods nor papers; others that rest on it join it to a shipment.
 */
export const intentToImport: Derivation = {
  type: 'IntentToImportCredential',
  derive: (credential) => paperClaimed(credential, {
    process: 'intent-to-import', claims: { ...credential.claims, attestations: [] }, to: partyClaimed(credential.claims, 'importer'), attributes: { declares: 'import into the United States' },
  }),
}

/**
 * A principal lets agents act for it (19 CFR 141.31 to 141.46): from whom, to whom, how long. One event for each agent; who acts for itself needs no power.
 * Whether the agent is licensed, and whether the power was taken back (19 CFR 141.35), this does not say: the standing of its proof does.
 */
export const powerOfAttorney: Derivation = {
  type: 'PowerOfAttorneyCredential',
  derive(credential) {
    const { claims, issuer } = credential
    const agents = claims.parties.filter(({ role }) => role === 'agent').flatMap((party) => partyReferenceOf(party) ?? []).slice(0, agentsMax)
    return agents.flatMap((agent, index) => paperClaimed(credential, {
      process: 'power-of-attorney', name: index === 0 ? 'power-of-attorney' : `power-of-attorney-${String(index + 1)}`, from: issuerClaimed(claims, issuer), to: agent, holdsForTime: true,
      papers: didsOf(agent).filter((did) => did !== issuer).flatMap((did) => authorityToAct('authority-to-act', did, issuer)),
    }))
  },
}

/** Membership in a programme of trusted traders (6 U.S.C. 961): who is a member, of which tier, since when it was validated. It says nothing of any goods. */
export const trustedTrader: Derivation = {
  type: 'CTPATCertificate',
  derive: (credential) => paperClaimed(credential, {
    process: 'trusted-trader-certification', to: partyClaimed(credential.claims, 'trusted-trader'), holdsForTime: true,
    attributes: { ...partiesTold(credential.claims, 'trusted-trader'), ...tierOf(credential.claims.attestations), ...placesTold(credential.claims, 'issuing-country'), ...daysTold(credential.claims, 'validated') },
  }),
}

const agentsMax = 100

function didsOf({ identifiers }: PartyReference): readonly string[] {
  return identifiers.filter(({ scheme }) => scheme === 'did').map(({ value }) => value)
}

function tierOf(attestations: readonly { readonly kind: string; readonly value: string }[]): Readonly<Record<string, string>> {
  const tier = attestations.find(({ kind }) => kind === 'trusted-trader')?.value
  return tier === undefined ? {} : { tier }
}
