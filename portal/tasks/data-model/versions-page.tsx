import { useQuery } from '@tanstack/react-query'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DataModelHead } from './data-model-head.tsx'
import { dataModelWords } from './words.ts'

type Summary = Extract<operations['listDictionaryVersions']['responses'][200]['content']['application/json'], { versions: unknown }>['versions'][number]
type ChangeEntry = NonNullable<Extract<operations['readDictionaryVersion']['responses'][200]['content']['application/json'], { number: unknown }>['changeLog']>['entries'][number]

/** Every version of the dictionary with what it changed, the newest first. */
export function VersionsPage() {
  const words = useWords(dataModelWords)
  const { singleWindow: { api } } = useSession()
  const query = useQuery({ queryKey: ['data-model', 'versions'], queryFn: async () => (await api.GET('/data-model/versions')).data?.versions ?? [] })
  return (
    <>
      <DataModelHead title={words('versions')} lead={words('versionsLead')} />
      <Answered query={query}>{(versions) => <>{[...versions].reverse().map((version) => <Version key={version.number} version={version} />)}</>}</Answered>
    </>
  )
}

const artifacts = [['document.schema.json', 'JSON Schema'], ['document.xsd', 'XML Schema'], ['context.jsonld', 'JSON-LD'], ['model-document.ts', 'TypeScript'], ['elements.html', 'HTML']] as const

function Version({ version }: { readonly version: Summary }) {
  const words = useWords(dataModelWords)
  const formats = useFormats()
  const { number, base, sha256, isBreaking, releasedAt, elements, places, previous } = version
  return (
    <section className="panel" aria-labelledby={`version-${number}`}>
      <h2 id={`version-${number}`}>{words('version', { number })}</h2>
      <p>{releasedAt === undefined ? words('shipped') : words('released', { at: formats.time(releasedAt) })} {previous !== undefined && <StatusTag tone={isBreaking ? 'caution' : 'good'}>{words(isBreaking ? 'breaking' : 'compatible')}</StatusTag>}</p>
      <dl className="facts">
        <dt>{words('base')}</dt><dd lang="en">{base}</dd>
        <dt>{words('elements')}</dt><dd>{words('counts', { elements: formats.number(elements), places: formats.number(places) })}</dd>
        <dt>{words('digest')}</dt><dd><code>{sha256}</code></dd>
        <dt>{words('artifacts')}</dt><dd>{artifacts.map(([file, name]) => <span key={file} className="model-artifact"><a href={`/data-model/versions/${number}/${file}`}>{name}</a> </span>)}</dd>
      </dl>
      <h3>{words('changes')}</h3>
      {previous === undefined ? <p>{words('noChanges')}</p> : <Changes number={number} />}
      <p className="model-links"><a href={`/data-model/versions/${number}`}>{words('serverPage')}</a></p>
    </section>
  )
}

function Changes({ number }: { readonly number: string }) {
  const { singleWindow: { api } } = useSession()
  const query = useQuery({ queryKey: ['data-model', 'versions', number], queryFn: async () => (await api.GET('/data-model/versions/{number}', { params: { path: { number } } })).data?.changeLog?.entries ?? [] })
  return <Answered query={query}>{(entries) => <ul className="model-changes">{entries.map((entry, index) => <Change key={`${entry.request}-${String(index)}`} entry={entry} />)}</ul>}</Answered>
}

function Change({ entry: { requestNumber, change, element, isBreaking, why, touched } }: { readonly entry: ChangeEntry }) {
  const words = useWords(dataModelWords)
  return (
    <li>
      <p><strong lang="en">{change.kind} · {element}{'path' in change ? ` · ${change.path}` : ''}</strong> {isBreaking && <StatusTag tone="caution">{words('breaking')}</StatusTag>}</p>
      <p lang="en">{why}</p>
      <p className="model-quiet">{words('request', { number: String(requestNumber) })} · {words('touches', { guides: String(touched.guides.length), mappings: String(touched.mappings.length) })}</p>
    </li>
  )
}
