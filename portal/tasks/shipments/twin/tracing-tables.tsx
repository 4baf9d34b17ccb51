import type { operations } from '@customhouse/sdk/client/api.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useStandingLabel } from '../standing-label.ts'
import { tracingWords } from './tracing-words.ts'

type Package = operations['readTracingPackage']['responses'][200]['content']['application/json']
type Missing = Package['missing'][number]
type Step = Package['steps'][number]
type Entity = Package['entities'][number]

/** What the guidance asks for and nobody handed in. */
export function MissingTable({ missing }: { readonly missing: readonly Missing[] }) {
  const words = useWords(tracingWords)
  const columns: readonly Column<Missing>[] = [
    { id: 'step', header: words('step'), sortBy: ({ step = 0 }) => step, cell: ({ step }) => step ?? words('whole') },
    { id: 'what', header: words('what'), cell: ({ words: said }) => <span lang="en">{said}</span> },
    { id: 'authority', header: words('authority'), cell: ({ authority, isCertain }) => <><span lang="en">{authority}</span>{!isCertain && ` (${words('reading')})`}</> },
  ]
  return <DataTable caption={words('missing')} columns={columns} rows={missing} rowKey={({ step, words: said }) => `${String(step ?? 0)} ${said}`} />
}

/** The steps with what each is known by. */
export function StepTable({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords(tracingWords)
  const formats = useFormats()
  const standing = useStandingLabel()
  const columns: readonly Column<Step>[] = [
    { id: 'number', header: words('number'), isNumber: true, sortBy: ({ number }) => number, cell: ({ number }) => number },
    { id: 'what', header: words('what'), cell: ({ words: said }) => <span lang="en">{said}</span> },
    { id: 'on', header: words('on'), sortBy: ({ on }) => on, cell: ({ on }) => <time dateTime={on} title={on}>{formats.date(on)}</time> },
    { id: 'where', header: words('where'), cell: ({ place }) => place === undefined ? words('unknown') : <span lang="en">{place}</span> },
    { id: 'proof', header: words('proof'), sortBy: ({ proof }) => proof.standing, cell: ({ proof }) => <StatusTag tone={proof.standing === 'verified' ? 'good' : 'caution'}>{standing(proof.standing)}</StatusTag> },
    { id: 'papers', header: words('papers'), cell: ({ papers }) => <Papers papers={papers} /> },
  ]
  return <DataTable caption={words('steps')} columns={columns} rows={steps} rowKey={({ number }) => String(number)} />
}

function Papers({ papers }: { readonly papers: Step['papers'] }) {
  const words = useWords(tracingWords)
  const said = papers.map(({ kind, number, is }) => {
    const paper = `${kind.replaceAll('-', ' ')} ${number}`
    return is === 'named' ? words('named', { paper }) : paper
  })
  return <>{said.join('; ')}</>
}

/** Who took part, in which roles and places, and whether a name resembles an entry of the list. */
export function EntityTable({ entities, isCompared }: { readonly entities: readonly Entity[]; readonly isCompared: boolean }) {
  const words = useWords(tracingWords)
  const columns: readonly Column<Entity>[] = [
    { id: 'name', header: words('name'), sortBy: ({ name }) => name, cell: ({ name }) => <span lang="en">{name}</span> },
    { id: 'roles', header: words('roles'), cell: ({ roles }) => <span lang="en">{roles.join(', ')}</span> },
    { id: 'places', header: words('places'), cell: ({ places, country }) => places.length === 0 ? country ?? words('unknown') : <span lang="en">{places.join('; ')}</span> },
    { id: 'list', header: words('list'), sortBy: ({ hits }) => hits.length, cell: ({ hits: [hit] }) => hit === undefined ? words(isCompared ? 'unlisted' : 'notCompared') : <StatusTag tone="bad">{words('listed', { name: hit.listedName })}</StatusTag> },
  ]
  return <DataTable caption={words('entities')} columns={columns} rows={entities} rowKey={({ number }) => String(number)} />
}
