import { StatusTag } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { stateOfCredential, stateTones } from './credential-state.ts'
import type { ListedCredential } from './credential-queries.ts'
import { credentialWords } from './words.ts'

/** How a credential stands now, in a word or two. */
export function StateOf({ credential }: { readonly credential: Pick<ListedCredential, 'statuses' | 'validFrom' | 'validUntil'> }) {
  const words = useWords(credentialWords)
  const state = stateOfCredential(credential, Date.now())
  return <StatusTag tone={stateTones[state]}>{words(`state.${state}`)}</StatusTag>
}
