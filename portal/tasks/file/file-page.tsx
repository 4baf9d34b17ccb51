import './file.scss'
import { Alert, Button, FileInput, FormGroup, Label, Textarea } from '@trussworks/react-uswds'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { useWords } from '../../languages/use-words.ts'
import { textOfBytes, type Draft } from '../../session/drafts/draft.ts'
import { useDraftStore } from '../../session/drafts/use-draft-store.ts'
import { DraftList } from './drafts/draft-list.tsx'
import { fileWords } from './words.ts'

/** What the server takes at once. */
const mostMegabytes = 10

/** Where filing begins: any file, pasted text, or a draft from before. */
export function FilePage() {
  const words = useWords(fileWords)
  const { openFiles, openText, problems } = useOpening()
  const [pasted, setPasted] = useState('')
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Link className="usa-button usa-button--outline" to="/file/entry">{words('guided')}</Link>} />
      {problems.map((problem) => <Alert key={problem} type="error" headingLevel="h2" slim role="alert">{problem}</Alert>)}
      <div className="columns">
        <section className="panel">
          <FormGroup className="file-drop">
            <Label htmlFor="file-drop">{words('drop')}</Label>
            <span className="usa-hint" id="file-drop-hint">{words('dropHint')}</span>
            <FileInput id="file-drop" name="file-drop" multiple aria-describedby="file-drop-hint" dragText={words('dragText')} chooseText={words('chooseText')} onChange={({ target }) => { void openFiles([...target.files ?? []]) }} />
          </FormGroup>
        </section>
        <form className="panel file-paste-panel" onSubmit={(event) => { event.preventDefault(); void openText(words('pasted'), pasted) }}>
          <Label htmlFor="file-paste">{words('paste')}</Label>
          <Textarea id="file-paste" name="file-paste" className="file-paste" spellCheck={false} value={pasted} onChange={({ target }) => { setPasted(target.value) }} />
          <Button type="submit" disabled={pasted.trim() === ''}>{words('open')}</Button>
        </form>
      </div>
      <DraftList />
    </>
  )
}

/** Makes a draft of what was handed over, and opens it where it is one. */
function useOpening() {
  const words = useWords(fileWords)
  const store = useDraftStore()
  const navigate = useNavigate()
  const [problems, setProblems] = useState<readonly string[]>([])
  const begin = async (name: string, content: Pick<Draft, 'content' | 'encoding'>) => {
    const id = crypto.randomUUID()
    await store?.save({ id, owner: '', kind: 'text', name, ...content, changedAt: '', revision: 0 })
    return id
  }
  const open = async (id: string | undefined) => { if (id !== undefined) await navigate({ to: `/file/${id}` }) }
  const openFiles = async (files: readonly File[]) => {
    const ids: string[] = []
    const failed: string[] = []
    for (const file of files) {
      if (file.size > mostMegabytes * 1024 * 1024) {
        failed.push(words('tooLarge', { name: file.name, most: String(mostMegabytes) }))
        continue
      }
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (bytes === undefined) failed.push(words('unreadable', { name: file.name }))
      else ids.push(await begin(file.name, textOfBytes(new Uint8Array(bytes))))
    }
    setProblems(failed)
    // Several wait in the list of drafts, each to be looked at in its turn.
    if (ids.length === 1 && failed.length === 0) await open(ids[0])
  }
  const openText = async (name: string, text: string) => { await open(await begin(name, { content: text, encoding: 'utf-8' })) }
  return { openFiles, openText, problems }
}
