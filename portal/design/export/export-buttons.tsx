import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import { Failed } from '../states/failed.tsx'
import { csvText } from './csv-text.ts'
import type { ExportColumn } from './export-column.ts'
import { saveFile } from './save-file.ts'

const en = { csv: 'Download CSV', spreadsheet: 'Download Excel (XLSX)', underWay: 'Preparing the file…' } as const
const exportWords = {
  en,
  es: { csv: 'Descargar CSV', spreadsheet: 'Descargar Excel (XLSX)', underWay: 'Preparando el archivo…' },
} satisfies Catalogue<typeof en>

interface ExportButtonsProps<Row> {
  /** Name of the file, without its ending. */
  readonly name: string
  readonly columns: readonly ExportColumn<Row>[]
  /** The rows, read when they are asked for. */
  readonly rows: () => Promise<readonly Row[]> | readonly Row[]
}

/** A table as a file: CSV, or a spreadsheet, whose writer is loaded when it is first asked for. */
export function ExportButtons<Row>({ name, columns, rows }: ExportButtonsProps<Row>) {
  const words = useWords(exportWords)
  const [isUnderWay, setUnderWay] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const save = (ending: string, write: (rows: readonly Row[]) => Promise<Blob>) => {
    setUnderWay(true)
    setFailure(undefined)
    Promise.resolve(rows()).then(write).then((content) => { saveFile(`${name}.${ending}`, content) }).catch(setFailure).finally(() => { setUnderWay(false) })
  }
  return (
    <>
      <Button type="button" outline disabled={isUnderWay} onClick={() => { save('csv', (all) => Promise.resolve(new Blob([csvText(all, columns)], { type: 'text/csv;charset=utf-8' }))) }}>{words('csv')}</Button>
      <Button type="button" outline disabled={isUnderWay} onClick={() => { save('xlsx', async (all) => (await import('./spreadsheet.ts')).spreadsheet(all, columns)) }}>{words('spreadsheet')}</Button>
      <span role="status" className={isUnderWay ? 'loading' : 'usa-sr-only'}>{isUnderWay ? words('underWay') : ''}</span>
      {failure !== undefined && <Failed failure={failure} />}
    </>
  )
}
