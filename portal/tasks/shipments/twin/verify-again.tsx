import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { twinWords } from './twin-words.ts'

/** Verifies every credential that the shipment rests on once more, since issuers may take proofs back. */
export function VerifyAgain({ shipment }: { readonly shipment: string }) {
  const words = useWords(twinWords)
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  const verify = useMutation({
    mutationFn: async () => (await singleWindow.api.POST('/provenance/shipments/{id}/verifications', { params: { path: { id: shipment } } })).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['shipments', shipment] }),
  })
  const credentials = verify.data?.credentials
  return (
    <section className="verify-again" aria-label={words('verify')}>
      <Button type="button" outline disabled={verify.isPending} onClick={() => { verify.mutate() }}>{words('verify')}</Button>
      {credentials !== undefined && <p role="status">{words('verified', { count: credentials.length, changed: credentials.filter(({ isChanged }) => isChanged).length })}</p>}
      {verify.isError && <Failed failure={verify.error} onRetry={() => { verify.mutate() }} />}
    </section>
  )
}
