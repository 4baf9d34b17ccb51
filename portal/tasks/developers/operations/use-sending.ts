import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientCredentials } from '@customhouse/sdk/sign-in/client-credentials.ts'
import { useSession } from '../../../session/session.tsx'
import type { RequestToSend } from './request-to-send.ts'

/** A program that signed in by a key that this page alone knows, and forgets with itself. */
export interface Program {
  readonly clientId: string
  readonly signIn: ClientCredentials
}

/** What came back. */
export interface ShownAnswer {
  readonly status: number
  readonly milliseconds: number
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
}

/** Sends requests in the person's name, or in that of a program whose key was given. */
export function useSending() {
  const { signIn } = useSession()
  const [program, setProgram] = useState<Program>()
  const sending = useMutation({
    mutationFn: async ({ url, ...init }: RequestToSend): Promise<ShownAnswer> => {
      const began = performance.now()
      const answer = await (program?.signIn ?? signIn).fetch(url, init)
      const text = answer.headers.get('content-type')?.startsWith('text/event-stream') === true ? await firstOf(answer) : await answer.text()
      return { status: answer.status, milliseconds: Math.round(performance.now() - began), headers: [...answer.headers], text }
    },
  })
  return { sending, program, setProgram }
}

/** A stream never ends: its beginning is shown. */
async function firstOf({ body }: Response): Promise<string> {
  const reader = body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value)
}
