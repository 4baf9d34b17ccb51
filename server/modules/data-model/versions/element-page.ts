import { cardinality, dataModelPage, html, type SafeHtml, tableOf } from '../pages/transport.ts'
import type { OpenDictionary } from './dictionary-version.ts'
import type { FoundElement } from './search-elements.ts'

interface ElementsShown {
  readonly dictionary: OpenDictionary
  readonly found: readonly FoundElement[]
  readonly search: string
  /** The query for the next page, where there may be one. */
  readonly next: string | undefined
}

/** The elements that a search found, with the form to search again. */
export function elementsPage({ dictionary, found, search, next }: ElementsShown): string {
  const { number } = dictionary.version
  return dataModelPage('Elements', html`<form role="search" action="/data-model/elements" method="get"><label>Find by id, name, number or path <input type="search" name="search" value="${search}" autocomplete="off"></label><input type="hidden" name="version" value="${number}"> <button type="submit">Find</button></form>
<p class="lead">Version ${number}: ${dictionary.elements.size} elements at ${dictionary.places.size} places.</p>
${found.length === 0 ? html`<p>No element has this id, number, name or path. Try one word of its name, such as <a href="/data-model/elements?search=origin">origin</a>.</p>` : tableOf('Elements', ['Id', 'Name', 'Format', 'What it says', 'Places'], found.map(({ element, places }) => [
    html`<a href="/data-model/elements/${element.id}?version=${number}"><code>${element.id}</code></a>`, element.name, element.format, element.description, places.length === 1 ? '1 place' : `${String(places.length)} places`,
  ]))}
${next !== undefined && html`<p><a href="/data-model/elements?${next}" rel="next">More elements</a></p>`}`)
}

/** One element: what it says, how it is written, what others call it, and where it stands. */
export function elementPage(dictionary: OpenDictionary, { element, places }: FoundElement): string {
  const { version } = dictionary
  const codes = version.codes.filter((code) => code.element === element.id)
  return dataModelPage(`${element.id} ${element.name}`, html`<p class="lead">${element.description}</p>
${tableOf('Facts', ['Fact', 'Value'], facts(element))}
${codes.length > 0 && html`<h2>Codes added by maintenance</h2>${tableOf('Codes', ['Code', 'Meaning'], codes.map(({ code, meaning }) => [html`<code>${code}</code>`, meaning]))}`}
<h2>Places in version ${version.number}</h2>
${tableOf('Places', ['Path', 'XML', 'Kind', 'How often', 'Note'], places.map(({ path, tag, kind, min, max }) => [html`<code>${path}</code>`, tag, kind, cardinality(min, max), deprecationNote(dictionary, path)]))}`)
}

function facts(element: FoundElement['element']): readonly (readonly [string, SafeHtml | string])[] {
  const lists: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['Code lists', element.codeLists], ['EDIFACT', element.edifact], ['X12', element.x12], ['CATAIR', element.catair], ['IMO data set', element.imo],
  ]
  const single: readonly (readonly [string, string | undefined])[] = [['Format', element.format], ['UNTDED (ISO 7372)', element.unTded], ['UN/CEFACT', element.unCefact]]
  return [...single, ...lists.map(([name, values]) => [name, values?.join(', ')] as const)].flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]))
}

function deprecationNote({ version }: OpenDictionary, path: string): string | undefined {
  const found = version.deprecations.find((one) => one.path === path)
  if (found === undefined) return undefined
  return `Deprecated since ${found.since}${found.replacedBy === undefined ? '' : `; use ${found.replacedBy}`}`
}
