import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button } from '@trussworks/react-uswds'
import { useMemo } from 'react'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { enrolmentPage, type EnrolmentDetails, type EnrolmentPage as EnrolmentServer } from '@customhouse/sdk/sign-in/sign-in-page.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { makePasskey } from './device-passkeys.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'
import { signInWords } from './words.ts'
import './sign-in.scss'

const route = getRouteApi('/enrol/$code')

/** Where a person who was registered makes a first passkey, by the one-time link that an administrator handed over. */
export function EnrolmentPage() {
  const code = String(route.useParams({ select: (params: Readonly<Record<string, string>>) => params['code'] }))
  const words = useWords(signInWords)
  const server = useMemo(() => enrolmentPage(code, { url: location.origin }), [code])
  const details = useQuery({ queryKey: ['enrolment', code], queryFn: () => server.details(), retry: false, staleTime: Infinity })
  if (details.error instanceof Refusal && details.error.status === 410) return <PageHead title={words('enrolOver')} lead={words('enrolOverWhat')} />
  return <Answered query={details}>{(data) => <Enrolment details={data} server={server} />}</Answered>
}

function Enrolment({ details, server }: { readonly details: EnrolmentDetails; readonly server: EnrolmentServer }) {
  const words = useWords(signInWords)
  const formats = useFormats()
  const making = useMutation({ mutationFn: async (name: string) => server.addPasskey({ name, response: await makePasskey(await server.passkeyOptions()) }) })
  if (making.isSuccess) return <Enrolled />
  const { name, title, organisation, expiresAt } = details
  return (
    <>
      <PageHead title={words('enrolTitle')} lead={words('enrolLead', { name, title, organisation, expires: formats.time(expiresAt) })} />
      {making.isError && <SignInTrouble failure={making.error} />}
      {details.passkeys
        ? <PasskeyForm submit={words('make')} isBusy={making.isPending} onMake={(chosen) => { making.mutate(chosen) }} />
        : <Alert type="warning" headingLevel="h2" slim>{words('noPasskeys')}</Alert>}
    </>
  )
}

function Enrolled() {
  const words = useWords(signInWords)
  const { signIn } = useSession()
  return (
    <>
      <PageHead title={words('enrolDone')} lead={words('enrolDoneWhat')} />
      <Button type="button" size="big" onClick={() => { void signIn.begin('/portal/', { isAnew: true }).then((url) => { location.assign(url) }) }}>{words('title')}</Button>
    </>
  )
}
