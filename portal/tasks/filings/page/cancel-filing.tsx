import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Label, Select, TextInput } from '@trussworks/react-uswds'
import type { Filed } from '@customhouse/sdk/client/single-window-client.ts'
import { useEffect, useRef, useState } from 'react'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useLanguage } from '../../../languages/language.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { printedEntryNumber } from '../printed-entry-number.ts'
import { cancelRelease, deleteSummary, type CancelReason } from './cancel-declaration.ts'
import { cancelReasons } from './cancel-reasons.table.ts'
import type { MayChange } from './may-change.ts'
import type { Filing } from './use-filing.ts'
import { pageWords } from './words.ts'

interface CancelFilingProps {
  readonly filing: Filing
  readonly effect: MayChange
  readonly onKeep: () => void
}

/** Says what cancelling does and asks once more; one key for one intent, so that a second click cancels nothing twice. */
export function CancelFiling({ filing, effect, onKeep }: CancelFilingProps) {
  const words = useWords(pageWords)
  const head = useRef<HTMLHeadingElement>(null)
  const { singleWindow } = useSession()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [told] = useState(() => toldOf(filing, effect))
  const act = useMutation({ mutationFn: (reason: CancelReason | undefined) => {
    const declaration = reason === undefined ? deleteSummary(filing.declaration) : cancelRelease(filing.declaration, reason)
    return singleWindow.file(new TextEncoder().encode(JSON.stringify(declaration)), { mediaType: 'application/json', idempotencyKey })
  } })
  // Two clicks may come before the first one shows.
  const isSent = useRef(false)
  const confirm = (reason: CancelReason | undefined) => {
    if (isSent.current) return
    isSent.current = true
    act.mutate(reason, { onError: () => { isSent.current = false } })
  }
  useEffect(() => { head.current?.focus() }, [])
  const number = printedEntryNumber(filing.entryNumber)
  const filed = act.data?.filings[0]
  return (
    <section className="panel cancel" aria-labelledby="cancel-title">
      <h2 id="cancel-title" ref={head} tabIndex={-1}>{words(told.title, { number })}</h2>
      <p>{words(told.what)}</p>
      <p>{words('law')}: {words(told.authority)}</p>
      {filed === undefined && <CancelForm filing={filing} confirm={told.confirm} isUnderWay={act.isPending} onConfirm={confirm} onKeep={onKeep} />}
      {act.isError && <Failed failure={act.error} />}
      {filed !== undefined && <Outcome filed={filed} />}
    </section>
  )
}

function Outcome({ filed: { accepted, filing, findings } }: { readonly filed: Filed }) {
  const words = useWords(pageWords)
  return (
    <div role="status">
      <Alert type={accepted ? 'success' : 'error'} headingLevel="h3" slim>{words(accepted ? 'cancelling.done' : 'cancelling.refused')} <Link to="/filings/$id" params={{ id: filing }}>{words('cancelling.open')}</Link></Alert>
      {findings.length > 0 && <FindingList findings={findings} />}
    </div>
  )
}

/** What cancelling a filing is called, what it does, by which authority, and the word that does it. */
function toldOf({ kind }: Pick<Filing, 'kind'>, effect: MayChange) {
  if (kind !== 'entry') return { title: 'cancelling.titleSummary', what: 'cancelling.summary', authority: 'cancelling.authoritySummary', confirm: 'cancelling.confirmSummary' } as const
  const release = { title: 'cancelling.titleEntry', authority: 'cancelling.authorityEntry' } as const
  return effect === 'by-request' ? { ...release, what: 'cancelling.byRequest', confirm: 'cancelling.confirmRequest' } as const : { ...release, what: 'cancelling.atOnce', confirm: 'cancelling.confirmEntry' } as const
}

interface CancelFormProps extends Pick<CancelFilingProps, 'filing' | 'onKeep'> {
  readonly confirm: ReturnType<typeof toldOf>['confirm']
  readonly isUnderWay: boolean
  readonly onConfirm: (reason: CancelReason | undefined) => void
}

function CancelForm({ filing, confirm, isUnderWay, onConfirm, onKeep }: CancelFormProps) {
  const words = useWords(pageWords)
  const [stated, setStated] = useState<CancelReason>(() => reasonFor(filing))
  const isRelease = filing.kind === 'entry'
  return (
    <form onSubmit={(event) => { event.preventDefault(); onConfirm(isRelease ? stated : undefined) }}>
      {isRelease && <ReasonFields typeCode={filing.declaration.typeCode} stated={stated} onChange={setStated} />}
      <div className="cancel-acts">
        <Button type="submit" secondary disabled={isUnderWay}>{words(isUnderWay ? 'cancelling.underWay' : confirm)}</Button>
        <Button type="button" unstyled disabled={isUnderWay} onClick={onKeep}>{words('cancelling.keep')}</Button>
      </div>
    </form>
  )
}

interface ReasonFieldsProps {
  readonly typeCode: string
  readonly stated: CancelReason
  readonly onChange: (stated: CancelReason) => void
}

function ReasonFields({ typeCode, stated, onChange }: ReasonFieldsProps) {
  const words = useWords(pageWords)
  const { language } = useLanguage()
  const qualifier = cancelReasons.find(({ code }) => code === stated.reason)?.replacedBy
  const { replacedBy: _before, ...others } = stated
  return (
    <>
      <Label htmlFor="cancel-reason">{words('cancelling.reason')}</Label>
      <Select id="cancel-reason" name="reason" required value={stated.reason} onChange={({ target }) => { onChange({ ...others, reason: target.value }) }}>
        <option value="">{words('cancelling.choose')}</option>
        {cancelReasons.filter(({ onlyType = typeCode }) => onlyType === typeCode).map(({ code, ...names }) => <option key={code} value={code}>{`${code} ${names[language]}`}</option>)}
      </Select>
      {qualifier !== undefined && <>
        <Label htmlFor="cancel-replaced">{words(`cancelling.replacedBy.${qualifier}`)}</Label>
        <TextInput id="cancel-replaced" name="replacedBy" type="text" required value={stated.replacedBy?.identifier ?? ''} onChange={({ target }) => { onChange({ ...stated, replacedBy: { qualifier, identifier: target.value.trim() } }) }} />
      </>}
      <Label htmlFor="cancel-contact">{words('cancelling.contact')}</Label>
      <TextInput id="cancel-contact" name="contact" type="text" required maxLength={40} value={stated.contactName} onChange={({ target }) => { onChange({ ...stated, contactName: target.value }) }} />
      <Label htmlFor="cancel-phone">{words('cancelling.phone')}</Label>
      <TextInput id="cancel-phone" name="phone" type="tel" required maxLength={15} value={stated.contactPhone} onChange={({ target }) => { onChange({ ...stated, contactPhone: target.value }) }} />
    </>
  )
}

function reasonFor({ declaration: { contact } }: Filing): CancelReason {
  return { reason: '', contactName: contact?.name ?? '', contactPhone: contact?.phone ?? '' }
}
