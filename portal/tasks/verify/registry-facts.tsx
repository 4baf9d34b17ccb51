import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { verifyWords } from './words.ts'

/** What the public list says of an issuer: for which kinds, since when, on which ground. */
export function RegistryFacts({ issuer }: { readonly issuer: string }) {
  const words = useWords(verifyWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const query = useQuery({ queryKey: ['verify', 'issuer', issuer], queryFn: async () => (await singleWindow.api.GET('/recognised-issuers', { params: { query: { issuer } } })).data?.recognisedIssuers ?? [] })
  return (
    <>
      <h4>{words('registry')}</h4>
      <Answered query={query}>{(recognised) => (recognised.length === 0 ? <p>{words('registryNone')}</p> : (
        <ul className="verify-registry">{recognised.map((one) => (
          <li key={one.id}>
            <p><strong lang="en">{one.name}</strong></p>
            <p>{words('recognisedFor')}: <span lang="en">{one.types.join(', ')}</span></p>
            <p>{one.until === undefined ? words('recognisedSince', { from: formats.time(one.from) }) : words('recognisedPeriod', { from: formats.time(one.from), until: formats.time(one.until) })}</p>
            {one.endedAt !== undefined && <p>{words('recognisedEnded', { at: formats.time(one.endedAt), why: one.endReason ?? '' })}</p>}
            <p>{words('basis')}: <span lang="en">{one.basis}</span></p>
          </li>
        ))}</ul>
      ))}</Answered>
    </>
  )
}
