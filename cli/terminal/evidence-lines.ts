import type { FilingCredential } from '@customhouse/sdk/client/single-window-client.ts'

/** What of a filing's credential is said. */
export type PrintableEvidence = Pick<FilingCredential, 'position' | 'proves' | 'type' | 'types' | 'issuer' | 'verified' | 'recognition' | 'supports' | 'standsSince' | 'matches' | 'contradictions' | 'earlier'>

/** A credential of a filing for a person: how it stands, whom it is from, and what of the declaration it bears out or contradicts. */
export function evidenceLines(one: PrintableEvidence): readonly string[] {
  const { position, proves, type, types, issuer } = one
  const name = type ?? types.at(-1) ?? 'unknown'
  return [
    `credential ${String(position)}, ${name}, for ${proves === '' ? 'the whole declaration' : proves}: ${standing(one)}`,
    ...(issuer === undefined ? [] : [`  issuer: ${issuer}`]),
    ...one.matches.map(({ fact, declaration, agreement }) => `  ${agreement === 'same' ? 'agrees' : 'covers'}: ${words(fact)} at ${declaration}`),
    ...one.contradictions.map(({ fact, credential, declaration }) => `  contradicts: ${words(fact)} at ${declaration} (in the credential at ${credential})`),
  ]
}

function standing({ verified, recognition, supports, standsSince, earlier, contradictions }: PrintableEvidence): string {
  if (!verified) return earlier.some((before) => before.verified) ? `no longer holds, since ${standsSince}` : 'does not verify, and counts for nothing'
  if (recognition !== 'recognised') return 'holds, but its issuer is not recognised for it'
  if (supports) return 'holds, from a recognised issuer, and bears the declaration out'
  return contradictions.length > 0 ? 'holds, from a recognised issuer, and contradicts the declaration' : 'holds, from a recognised issuer; it speaks of nothing that is declared there'
}

function words(fact: string): string {
  return fact.replaceAll('-', ' ')
}
