import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from '@trussworks/react-uswds'
import { useRef } from 'react'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { makePasskey } from './device-passkeys.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { PasskeyItem } from './passkey-item.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'
import { signInWords } from './words.ts'

/** The signed-in person's passkeys: added, named, removed. */
export function MyPasskeys() {
  const words = useWords(signInWords)
  const { singleWindow: { api } } = useSession()
  const passkeys = useQuery({ queryKey: ['my-passkeys'], queryFn: async () => (await api.GET('/people/me/passkeys')).data })
  const adding = useAdding()
  return (
    <Answered query={passkeys}>
      {(data) => (
        <>
          {data?.passkeys.length === 0 && <Empty title={words('noPasskeysMade')}><p>{words('noPasskeysMadeWhat')}</p></Empty>}
          <ul className="sign-in-passkeys">{data?.passkeys.map((passkey) => <PasskeyItem key={passkey.id} passkey={passkey} />)}</ul>
          <div aria-live="polite">{adding.isSuccess && <Alert type="success" headingLevel="h3" slim>{words('added', { name: adding.data })}</Alert>}</div>
          {adding.isError && <SignInTrouble failure={adding.error} />}
          {data?.possible === true
            ? <PasskeyForm key={data.passkeys.length} submit={words('addAnother')} isBusy={adding.isPending} onMake={(name) => { adding.mutate(name) }} />
            : <p className="sign-in-hint">{words('noPasskeys')}</p>}
        </>
      )}
    </Answered>
  )
}

function useAdding() {
  const { singleWindow: { api } } = useSession()
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: async (name: string) => {
      const { data: options = {} } = await api.POST('/people/me/passkey-options')
      const response = await makePasskey(options)
      // What the browser made goes back as it is.
      await api.POST('/people/me/passkeys', { params: { header: { 'idempotency-key': key.current } }, body: { name, response: response as never } })
      return name
    },
    onSettled: () => {
      key.current = crypto.randomUUID()
      return queries.invalidateQueries({ queryKey: ['my-passkeys'] })
    },
  })
}
