import { Alert } from '@trussworks/react-uswds'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { signInWords } from './words.ts'

type Told = 'cancelled' | 'notAccepted' | 'notAdmitted' | 'alreadyThere'

/** Why a passkey or an account did not sign the person in, and what to do. */
export function SignInTrouble({ failure }: { readonly failure: unknown }) {
  const words = useWords(signInWords)
  const told = toldOf(failure)
  if (told === undefined) return <Failed failure={failure} />
  return <Alert type={told === 'notAdmitted' || told === 'notAccepted' ? 'error' : 'warning'} headingLevel="h2" heading={words(told)} role="alert">{words(`${told}What`)}</Alert>
}

function toldOf(failure: unknown): Told | undefined {
  if (failure instanceof Refusal) return failure.status === 403 ? (failure.message.startsWith('The passkey') ? 'notAccepted' : 'notAdmitted') : undefined
  // WebAuthn's own names; a browser does not say which of its reasons it was, so as not to tell a site about the device.
  const name = failure instanceof Error ? failure.name : ''
  if (name === 'InvalidStateError') return 'alreadyThere'
  return ['NotAllowedError', 'AbortError', 'SecurityError', 'NotSupportedError', 'WebAuthnError'].includes(name) ? 'cancelled' : undefined
}
