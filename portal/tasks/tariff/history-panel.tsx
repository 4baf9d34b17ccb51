import { StatusTag } from '../../design/status/status-tag.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useHistory } from './use-tariff.ts'
import { tariffWords } from './words.ts'

/** A number in every loaded revision, the newest first. */
export function HistoryPanel({ code }: { readonly code: string }) {
  const words = useWords(tariffWords)
  const formats = useFormats()
  const query = useHistory(code)
  return (
    <section className="panel" aria-labelledby="tariff-history">
      <h2 id="tariff-history">{words('history')}</h2>
      <p className="tariff-quiet">{words('historyWhat')}</p>
      <Answered query={query}>{(answer) => (
        <ol className="tariff-history">{[...answer?.revisions ?? []].reverse().map(({ revision, asOf, printed, isChanged }, index, all) => (
          <li key={`${revision}-${asOf}`}>
            <p><strong><time dateTime={asOf}>{words('since', { from: formats.date(asOf) })}</time></strong> <StatusTag tone={isChanged ? 'caution' : 'quiet'}>{words(index === all.length - 1 ? 'first' : isChanged ? 'changed' : 'same')}</StatusTag></p>
            <p lang="en" className="tariff-quiet">{revision}</p>
            {printed === undefined ? <p>{words('absent')}</p> : (
              <dl className="facts"><dt>{words('general')}</dt><dd lang="en">{printed.general}</dd><dt>{words('special')}</dt><dd lang="en">{printed.special === '' ? '–' : printed.special}</dd><dt>{words('column2')}</dt><dd lang="en">{printed.column2}</dd></dl>
            )}
          </li>
        ))}</ol>
      )}</Answered>
    </section>
  )
}
