import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { stateOfCredential, type CredentialState } from './credential-state.ts'
import type { ListedCredential } from './credential-queries.ts'
import { credentialWords } from './words.ts'

const tones: Readonly<Record<CredentialState, Tone>> = { inForce: 'good', suspended: 'caution', revoked: 'bad', expired: 'quiet', notYet: 'busy' }

/** How a credential stands now, in a word or two. */
export function StateOf({ credential }: { readonly credential: Pick<ListedCredential, 'statuses' | 'validFrom' | 'validUntil'> }) {
  const words = useWords(credentialWords)
  const state = stateOfCredential(credential, Date.now())
  return <StatusTag tone={tones[state]}>{words(`state.${state}`)}</StatusTag>
}
