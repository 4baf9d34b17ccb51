import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import { dataModelPage, html, type SafeHtml, tableOf } from '../pages/transport.ts'
import type { ChangeLogEntry } from './change-log.ts'
import type { Migration } from './migration.ts'
import { versionArtifactNames } from './version-artifacts.ts'
import type { StoredVersion, VersionSummary } from './store.ts'

/** Every version with its date and what kind of change it was. */
export function versionsPage(versions: readonly VersionSummary[]): string {
  return dataModelPage('Versions', html`<p class="lead">Each version stays readable for good, and is proven in the ledger by its digest.</p>
${tableOf('Versions', ['Version', 'Released', 'After', 'Breaking', 'Places', 'Elements'], versions.toReversed().map(({ number, releasedAt, previous, isBreaking, places, elements }) => [
    html`<a href="/data-model/versions/${number}">${number}</a>`, releasedAt?.slice(0, 10) ?? 'shipped', previous, isBreaking ? 'yes' : 'no', places, elements,
  ]))}`)
}

/** One version: what it changed, whom that touches, and what was migrated. */
export function versionPage({ summary, changeLog, migration }: StoredVersion): string {
  const { number, places, elements, previous, releasedAt, sha256 } = summary
  return dataModelPage(`Version ${number}`, html`<p class="lead">${elements} elements at ${places} places. ${releasedAt === undefined ? 'The version that the program ships.' : `Released ${releasedAt.slice(0, 10)}.`}</p>
<p><a href="/data-model/elements?version=${number}">Elements of this version</a> · <a href="/data-model/versions/${number}/dictionary">The whole dictionary as JSON</a></p>
<p>${versionArtifactNames.map((name, at) => html`${at > 0 && ' · '}<a href="/data-model/versions/${number}/${name}">${name}</a>`)}</p>
<p class="quiet">Digest: <code>${sha256}</code></p>
${changeLog !== undefined && html`<h2>Changes since ${previous}</h2>
<p>${changeLog.isBreaking ? 'Breaking: documents that were right may no longer be.' : 'Not breaking: every document that was right stays right.'}</p>
${changeLog.entries.map(entryPart)}`}
${migration !== undefined && migrationPart(migration)}`)
}

function entryPart({ requestNumber, change, element, isBreaking, why, touched }: ChangeLogEntry): SafeHtml {
  const { documents, mappings, guides, declarations } = touched
  return html`<section><h3>Request ${requestNumber}: ${changeInWords(change)}</h3>
<p>Element <code>${element}</code>. <strong>${isBreaking ? 'Breaking' : 'Not breaking'}</strong>: ${why}.</p>
${tableOf('Touched', ['Touched', 'Which'], [
    ['Documents', documents.join(', ')],
    ['Mapping tables', mappings.map(({ set, source }) => `${set}: ${source}`).join('; ') || 'none'],
    ['Guides', guides.map(({ guide, guideVersion }) => `${guide} ${String(guideVersion)}`).join('; ') || 'none'],
    ['Declarations on file', declarations.join('; ') || 'none'],
  ])}</section>`
}

function changeInWords(change: DictionaryChange): string {
  switch (change.kind) {
    case 'addition': return `adds ${change.path}`
    case 'change': return change.newPath === undefined ? `changes ${change.path}` : `moves ${change.path} to ${change.newPath}`
    case 'deprecation': return `${change.isRemoved ? 'removes' : 'deprecates'} ${change.path}`
    case 'code': return `${change.effect === 'add' ? 'adds' : 'removes'} code ${change.code} of ${change.element}`
  }
}

function migrationPart({ sets, guides }: Migration): SafeHtml {
  return html`<h2>Migrated</h2>
${tableOf('Mapping tables', ['Mapping table', 'Lines moved', 'To be mapped anew'], sets.map(({ set, lines, unmapped }) => [html`<a href="/data-model/adoption/${set}">${set}</a>`, lines.filter(({ to }) => to !== undefined).length, unmapped]))}
${tableOf('Guides', ['Guide', 'From', 'To', 'Places changed'], guides.map(({ guide, fromVersion, toVersion, places }) => [html`<a href="/data-model/guides/${guide}">${guide}</a>`, fromVersion, toVersion, places.length]))}`
}
