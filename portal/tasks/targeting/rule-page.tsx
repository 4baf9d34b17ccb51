import { Link, useParams } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { ActPanel } from './act-panel.tsx'
import { DryRunPanel } from './dry-run-panel.tsx'
import { HitsPanel } from './hits-panel.tsx'
import { ConditionWords, RuleEffect, RuleStateTag } from './rule-words.tsx'
import { useRule, type Rule, type RuleHistory } from './use-targeting.ts'
import { VersionChanges } from './version-changes.tsx'
import { targetingWords } from './words.ts'
import './targeting.scss'

/** One rule: its versions and what differs, its dry run, what was done to it and what it came to. */
export function RulePage() {
  const { name = '' }: { readonly name?: string } = useParams({ strict: false })
  const rule = useRule(name)
  return <Answered query={rule}>{(history) => <Shown name={name} history={history} />}</Answered>
}

function Shown({ name, history: { versions, acts } }: { readonly name: string; readonly history: RuleHistory }) {
  const words = useWords(targetingWords)
  const [newest] = versions
  if (newest === undefined) return null
  return (
    <>
      <PageHead
        title={name} lead={<><RuleStateTag state={newest.state} /> <span lang="en">{newest.definition.words}</span></>}
        actions={<>{newest.state !== 'submitted' && <Link to="/targeting/rules/$name/write" params={{ name }} className="usa-button usa-button--outline">{words(newest.state === 'draft' ? 'change' : 'next')}</Link>}<Link to="/targeting" className="usa-button usa-button--unstyled">{words('back')}</Link></>}
      />
      <div className="targeting-columns">
        <div>
          <DryRunPanel rule={newest} />
          {versions.map((rule, at) => <VersionPanel key={rule.version} rule={rule} before={versions[at + 1]} />)}
        </div>
        <div>
          {versions.filter(({ acts: open }) => open.length > 0).map((rule) => <ActPanel key={`${String(rule.version)} ${rule.state}`} rule={rule} />)}
          <HitsPanel name={name} />
          <HistoryPanel acts={acts} />
        </div>
      </div>
    </>
  )
}

function VersionPanel({ rule, before }: { readonly rule: Rule; readonly before: Rule | undefined }) {
  const words = useWords(targetingWords)
  const formats = useFormats()
  const { version, state, definition, authors, writtenAt, performance } = rule
  const { ports, modes, authority, from, expires } = definition
  const scope = [...(ports ?? []), ...(modes ?? [])]
  return (
    <section className="panel" aria-labelledby={`version-${String(version)}`}>
      <h2 id={`version-${String(version)}`}>{words('versionTitle', { version: String(version) })} <RuleStateTag state={state} /></h2>
      <h3>{words('conditions')}</h3>
      <ConditionWords condition={definition.condition} />
      <dl className="targeting-facts">
        <dt>{words('effect')}</dt><dd><RuleEffect definition={definition} /></dd>
        <dt>{words('authority')}</dt><dd lang="en">{authority}</dd>
        <dt>{words('scope')}</dt><dd>{scope.length === 0 ? words('everywhere') : scope.join(', ')}</dd>
        <dt>{words('validity')}</dt><dd>{words('fromTo', { from: formats.date(from), to: formats.date(expires) })}</dd>
        <dt>{words('by')}</dt><dd>{authors.map(({ name, subject }) => name ?? subject).join(', ')}, <time dateTime={writtenAt}>{formats.time(writtenAt)}</time></dd>
        <dt>{words('hits')}</dt><dd>{formats.number(performance.hits)} ({words('examined')}: {formats.number(performance.examined)}, {words('found')}: {formats.number(performance.found)})</dd>
      </dl>
      {before !== undefined && <VersionChanges rule={rule} before={before} />}
    </section>
  )
}

function HistoryPanel({ acts }: Pick<RuleHistory, 'acts'>) {
  const words = useWords(targetingWords)
  const formats = useFormats()
  return (
    <section className="panel" aria-labelledby="rule-history">
      <h2 id="rule-history">{words('history')}</h2>
      <ol className="targeting-contributions" lang="en">{acts.map(({ id, act, version, why, officer, at }) => <li key={id}><strong>{words('historyLine', { act, version: String(version) })}</strong> {officer.name ?? officer.subject}, <time dateTime={at}>{formats.time(at)}</time><br />{why}</li>)}</ol>
    </section>
  )
}
