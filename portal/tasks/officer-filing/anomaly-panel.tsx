import { useQuery } from '@tanstack/react-query'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'

const en = { title: 'How unusual the lines are', none: 'Nothing is known of these lines: they were not accepted, or were filed before lines were looked at.', line: 'Line {line}: {unusualness} unusual', probability: 'probability {score} that an inspection finds something', ordinary: 'Nothing stands out.', advice: 'It advises and decides nothing.' } as const
const panelWords = {
  en,
  es: { title: 'Cuán inusuales son las líneas', none: 'No se sabe nada de estas líneas: no fueron aceptadas, o se presentaron antes de que se miraran.', line: 'Línea {line}: {unusualness} inusual', probability: 'probabilidad {score} de que una inspección halle algo', ordinary: 'Nada destaca.', advice: 'Aconseja y no decide nada.' },
} satisfies Catalogue<typeof en>

/** How unusual the lines of a filing were when it came in, with reasons; only for those who may see risk. */
export function AnomalyPanel({ id }: { readonly id: string }) {
  const { me } = useSession()
  return me?.rights.includes('read-risk') === true ? <Lines id={id} /> : null
}

function Lines({ id }: { readonly id: string }) {
  const words = useWords(panelWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const query = useQuery({
    queryKey: ['anomalies', 'of-filing', id],
    queryFn: async () => {
      try {
        return (await singleWindow.api.GET('/filings/{id}/line-scores', { params: { path: { id } } })).data?.lines ?? []
      } catch (failure) {
        // A rejected filing has no lines that are looked at.
        if (failure instanceof Refusal && failure.status === 404) return []
        throw failure
      }
    },
  })
  return (
    <section className="panel" aria-labelledby="anomalies-title">
      <h2 id="anomalies-title">{words('title')}</h2>
      <Answered query={query}>{(lines) => (lines.length === 0 ? <p>{words('none')}</p> : (
        <>
          <ul className="officer-reasons">{lines.map(({ line, score, unusualness, reasons }) => (
            <li key={line}>
              <h3>{words('line', { line: String(line), unusualness: formats.percent(unusualness) })}{score !== undefined && <>, {words('probability', { score: formats.percent(score) })}</>}</h3>
              {reasons.length === 0 ? <p>{words('ordinary')}</p> : <ul>{reasons.map(({ feature, words: said }) => <li key={feature} lang="en">{said}</li>)}</ul>}
            </li>
          ))}</ul>
          <p className="officer-quiet">{words('advice')}</p>
        </>
      ))}</Answered>
    </section>
  )
}
