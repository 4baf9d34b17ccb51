import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { Catalogue } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'

type Risk = operations['readRisk']['responses'][200]['content']['application/json']
type Held = NonNullable<Risk['contributions'][number]['held']>

const en = { title: 'Risk', points: '{points, number} points', none: 'Nothing adds to the risk of this filing, and nothing lowers it.', selected: 'Selected: {words}', by: '{rule}, version {version}', line: 'line {line}', draw: 'Drawn {drawn} of 1; a share of {share} is inspected. Checkpoint of {size, number} entries: {root}' } as const
const riskWords = { en, es: { title: 'Riesgo', points: '{points, number} puntos', none: 'Nada aumenta el riesgo de esta presentación ni lo reduce.', selected: 'Seleccionada: {words}', by: '{rule}, versión {version}', line: 'línea {line}', draw: 'Salió {drawn} de 1; se inspecciona una proporción de {share}. Punto de control de {size, number} entradas: {root}' } } satisfies Catalogue<typeof en>

/** What risk customs saw in a filing, contribution by contribution: customs' own. */
export function RiskPanel({ id }: { readonly id: string }) {
  const words = useWords(riskWords)
  const { me, singleWindow: { api } } = useSession()
  const mayRead = me?.rights.includes('read-risk') === true
  const query = useQuery({ queryKey: ['determinations', id, 'risk'], enabled: mayRead, queryFn: async (): Promise<Risk> => (await api.GET('/filings/{id}/risk', { params: { path: { id } } })).data ?? { points: 0, contributions: [], selections: [] } })
  if (!mayRead) return null
  return (
    <section className="panel" aria-labelledby="risk-title">
      <h2 id="risk-title">{words('title')}</h2>
      <Answered query={query}>{(risk) => <Shown risk={risk} />}</Answered>
    </section>
  )
}

function Shown({ risk: { points, contributions, selections, draw } }: { readonly risk: Risk }) {
  const words = useWords(riskWords)
  if (contributions.length === 0 && selections.length === 0 && draw === undefined) return <p>{words('none')}</p>
  return (
    <>
      <p><strong>{words('points', { points })}</strong></p>
      <ul className="officer-reasons">
        {selections.map((one) => <li key={`${one.rule} ${String(one.version)}`}><StatusTag tone="caution">{words('selected', { words: one.words })}</StatusTag> <Why rule={one.rule} version={one.version} line={one.line} held={one.held} /></li>)}
        {contributions.map((one) => <li key={`${one.rule} ${String(one.version)}`}><strong>{one.points > 0 ? '+' : ''}{one.points}</strong> <span lang="en">{one.words}</span> <Why rule={one.rule} version={one.version} line={one.line} held={one.held} /></li>)}
      </ul>
      {draw !== undefined && <p className="officer-quiet">{words('draw', { drawn: draw.drawn.toFixed(6), share: String(draw.share), size: draw.treeSize, root: draw.rootHash })}</p>}
    </>
  )
}

function Why({ rule, version, line, held = [] }: { readonly rule: string; readonly version: number; readonly line: number | undefined; readonly held: Held | undefined }) {
  const words = useWords(riskWords)
  return <span className="officer-quiet">{words('by', { rule, version: String(version) })}{line !== undefined && `, ${words('line', { line: String(line) })}`}{held.length > 0 && <span lang="en">: {held.map(({ fact, is, seen }) => `${fact} ${is} (${seen})`).join('; ')}</span>}</span>
}
