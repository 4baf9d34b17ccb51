import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DataModelHead } from './data-model-head.tsx'
import { dataModelWords } from './words.ts'

const files = [['guide.html', 'offline'], ['schema.json', 'schema'], ['schema.xsd', 'xsd'], ['sample.json', 'sampleJson'], ['sample.xml', 'sampleXml']] as const

/** Message implementation guides, with what they give to take away. */
export function GuidesPage() {
  const words = useWords(dataModelWords)
  const { singleWindow: { api } } = useSession()
  const query = useQuery({ queryKey: ['data-model', 'guides'], queryFn: async () => (await api.GET('/data-model/guides')).data?.guides ?? [] })
  return (
    <>
      <DataModelHead title={words('guides')} lead={words('guidesLead')} />
      <Answered query={query}>{(guides) => (
        <div className="columns">{guides.map(({ id, title, purpose, authority, guideVersion, places, dictionaryVersion }) => (
          <section key={id} className="panel" aria-labelledby={`guide-${id}`}>
            <h2 id={`guide-${id}`} lang="en">{title}</h2>
            <p lang="en">{purpose}</p>
            <dl className="facts"><dt>{words('authority')}</dt><dd lang="en">{authority}</dd></dl>
            <p className="model-quiet">{words('guide', { version: String(guideVersion), places: String(places), dictionary: dictionaryVersion })}</p>
            <p><a className="usa-button" href={`/data-model/guides/${id}`} aria-label={words('readOf', { title })}>{words('read')}</a></p>
            <h3>{words('takeAway')}</h3>
            <ul className="model-files">{files.map(([file, name]) => <li key={file}><a href={`/data-model/guides/${id}/${file}`} download>{words(name)}</a></li>)}</ul>
          </section>
        ))}</div>
      )}</Answered>
    </>
  )
}
