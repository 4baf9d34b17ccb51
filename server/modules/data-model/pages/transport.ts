import { dictionaryBase } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { html, page, type SafeHtml } from '../../../platform/http/index.ts'

/** Handed on, since a page is made of what was decided, and does not reach into the platform itself. */
export { html, type SafeHtml }

export type TableCell = SafeHtml | string | number | undefined

/** A page of the data model in the dress of the platform's pages, with its ways to the others. */
export function dataModelPage(title: string, main: SafeHtml): string {
  return page({
    title: `${title}: Customhouse data model`,
    main: html`<nav aria-label="Data model"><p><a href="/data-model">Data model</a> · <a href="/data-model/elements">Elements</a> · <a href="/data-model/versions">Versions</a> · <a href="/data-model/guides">Guides</a> · <a href="/data-model/adoption">Adoption</a></p></nav>
<h1>${title}</h1>
${main}
<p class="quiet">Base: ${dictionaryBase}. Names and descriptions are our own words; nothing here is certified by the WCO.</p>`,
  })
}

/** A table that a keyboard can scroll and a small screen can read. */
export function tableOf(label: string, headings: readonly string[], rows: readonly (readonly TableCell[])[]): SafeHtml {
  if (rows.length === 0) return html`<p class="quiet">None.</p>`
  return html`<div class="table" tabindex="0" role="group" aria-label="${label}"><table><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`
}

/** `0..1`, `1..*`. */
export function cardinality(min: number, max: number | undefined): string {
  return `${String(min)}..${max === undefined || max === 0 ? '*' : String(max)}`
}
