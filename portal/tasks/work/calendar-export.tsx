import { useMutation } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { saveFile } from '../../design/export/save-file.ts'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { workWords } from './words.ts'

/** Hands the days out as a file that every calendar program takes. */
export function CalendarExport() {
  const words = useWords(workWords)
  const { singleWindow } = useSession()
  const fetched = useMutation({
    mutationFn: async () => (await singleWindow.api.GET('/work/calendar', { parseAs: 'text' })).data,
    onSuccess: (calendar) => { saveFile('customhouse-work.ics', new Blob([String(calendar)], { type: 'text/calendar' })) },
  })
  return (
    <>
      <Button type="button" outline disabled={fetched.isPending} onClick={() => { fetched.mutate() }}>{fetched.isPending ? words('exporting') : words('export')}</Button>
      {fetched.isError && <Failed failure={fetched.error} onRetry={() => { fetched.mutate() }} />}
    </>
  )
}
