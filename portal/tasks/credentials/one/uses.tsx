import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { credentialWords } from '../words.ts'

/** That the credential was used, when and by what kind of party. */
export function Uses({ id }: { readonly id: string }) {
  const words = useWords(credentialWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const query = useQuery({ queryKey: ['credentials', 'uses', id], queryFn: async () => (await singleWindow.api.GET('/credentials/{id}/uses', { params: { path: { id } } })).data?.uses ?? [] })
  return (
    <section className="panel" aria-labelledby="uses">
      <h2 id="uses">{words('uses')}</h2>
      <p className="usa-hint">{words('usesWhat')}</p>
      <Answered query={query}>
        {(uses) => (uses.length === 0
          ? <p>{words('notUsed')}</p>
          : <ul className="use-list">{uses.map(({ kind, at, by, verified }, index) => <li key={index}><time dateTime={at}>{formats.time(at)}</time>: {words(`use.${kind}`, { by: words(`party.${by}`) })} <StatusTag tone={verified ? 'good' : 'bad'}>{words(verified ? 'wasSound' : 'wasNotSound')}</StatusTag></li>)}</ul>)}
      </Answered>
    </section>
  )
}
