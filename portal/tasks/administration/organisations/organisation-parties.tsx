import type { ReactNode } from 'react'
import { ConfirmedButton } from '../../../design/acts/confirmed-button.tsx'
import { useAct } from '../../../design/acts/use-act.ts'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { usePartiesOf } from './use-organisations.ts'
import { organisationWords } from './words.ts'

type Parties = NonNullable<ReturnType<typeof usePartiesOf>['data']>
type Importer = Parties['importers'][number]
type Power = Parties['powers'][number]
type Bond = Parties['bonds'][number]

/** Importers, powers of attorney and bonds of an organisation. */
export function OrganisationParties({ organisation }: { readonly organisation: string }) {
  const words = useWords(organisationWords)
  const parties = usePartiesOf(organisation)
  const [importers, powers, bonds] = [useImporterColumns(), usePowerColumns(), useBondColumns()]
  return (
    <Answered query={parties} what={words('loading')}>
      {(of) => (
        <>
          <Section title={words('importers')} none={words('noImporters')} count={of.importers.length}><DataTable caption={words('importers')} columns={importers} rows={of.importers} rowKey={({ number }) => number} /></Section>
          <Section title={words('powers')} none={words('noPowers')} count={of.powers.length}><DataTable caption={words('powers')} columns={powers} rows={of.powers} rowKey={({ id }) => id} /></Section>
          <Section title={words('bonds')} none={words('noBonds')} count={of.bonds.length}><DataTable caption={words('bonds')} columns={bonds} rows={of.bonds} rowKey={({ number }) => number} /></Section>
        </>
      )}
    </Answered>
  )
}

function Section({ title, none, count, children }: { readonly title: string; readonly none: string; readonly count: number; readonly children: ReactNode }) {
  return <section><h2>{title}</h2>{count === 0 ? <p className="administration-none">{none}</p> : children}</section>
}

function useImporterColumns(): readonly Column<Importer>[] {
  const words = useWords(organisationWords)
  const formats = useFormats()
  return [
    { id: 'number', header: words('number'), sortBy: ({ number }) => number, cell: ({ number }) => <code>{number}</code> },
    { id: 'name', header: words('company'), sortBy: ({ name }) => name, cell: ({ name }) => name },
    { id: 'registered', header: words('registered'), cell: ({ registeredOn }) => formats.date(registeredOn) },
  ]
}

function usePowerColumns(): readonly Column<Power>[] {
  const words = useWords(organisationWords)
  const formats = useFormats()
  return [
    { id: 'importer', header: words('importer'), sortBy: ({ importerNumber }) => importerNumber, cell: ({ importerNumber }) => <code>{importerNumber}</code> },
    { id: 'agent', header: words('agent'), cell: (power) => power.organisation },
    { id: 'from', header: words('from'), sortBy: ({ from }) => from, cell: ({ from }) => formats.date(from) },
    { id: 'to', header: words('to'), cell: ({ to }) => (to === undefined ? words('openEnd') : formats.date(to)) },
    { id: 'standing', header: words('standing'), cell: ({ revokedOn }) => (revokedOn === undefined ? <StatusTag tone="good">{words('inForce')}</StatusTag> : <StatusTag tone="quiet">{words('revoked', { when: formats.date(revokedOn) })}</StatusTag>) },
    { id: 'actions', header: words('actions'), cell: (power) => (power.revokedOn === undefined ? <Revoking power={power} /> : null) },
  ]
}

function Revoking({ power }: { readonly power: Power }) {
  const words = useWords(organisationWords)
  const { singleWindow: { api } } = useSession()
  const act = useAct({ touches: ['parties'], act: (_none, key) => api.POST('/powers-of-attorney/{id}/revocation', { params: { path: { id: power.id }, header: { 'idempotency-key': key } }, body: {} }) })
  return <ConfirmedButton label={words('revoke')} about={`${power.importerNumber}, ${power.organisation}`} question={<p>{words('revokeAsk')}</p>} confirm={words('revokeDo')} act={act} />
}

function useBondColumns(): readonly Column<Bond>[] {
  const words = useWords(organisationWords)
  const formats = useFormats()
  return [
    { id: 'number', header: words('number'), cell: ({ number }) => <code>{number}</code> },
    { id: 'importer', header: words('importer'), cell: ({ importerNumber }) => <code>{importerNumber}</code> },
    { id: 'surety', header: words('surety'), cell: ({ suretyCode }) => suretyCode },
    { id: 'amount', header: words('amount'), isNumber: true, sortBy: ({ amountDollars }) => amountDollars, cell: ({ amountDollars }) => formats.dollars(String(amountDollars)) },
    { id: 'from', header: words('from'), cell: ({ from }) => formats.date(from) },
    { id: 'standing', header: words('standing'), cell: ({ terminatedOn }) => (terminatedOn === undefined ? <StatusTag tone="good">{words('inForce')}</StatusTag> : <StatusTag tone="quiet">{words('terminated', { when: formats.date(terminatedOn) })}</StatusTag>) },
  ]
}
