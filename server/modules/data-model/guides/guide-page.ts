import type { ModelSelection } from '@customhouse/vocabulary/dictionary/artifacts/model-selection.ts'
import type { DictionaryElement } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { dictionaryBase } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import { cardinality, html, type SafeHtml } from '../pages/transport.ts'
import type { Guide, GuidePlace } from './guide.ts'
import { guideStyle } from './guide-style.ts'

interface GuideShown {
  readonly guide: Guide
  readonly model: ModelSelection
  /** A sample message in canonical JSON. */
  readonly sample: string
  /** Where the guide is served, with its other artifacts beside it; absent in the copy that is read from disk. */
  readonly address?: string
}

/** A guide as one page that stands on its own: every place in the order of the message, its codes, and a sample. */
export function guidePage({ guide, model, sample, address }: GuideShown): string {
  const named = new Map(guide.places.map((place) => [place.path, place]))
  const places = [...model.places.values()]
  const coded = places.filter(({ path }) => model.codes?.has(path) === true)
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${guide.title}: message implementation guide</title>
<style>${guideStyle}</style></head><body><a class="skip" href="#places">Skip to the places</a>
<header><p class="quiet">${address === undefined ? 'Message implementation guide' : html`<a href="/data-model/guides">Message implementation guides</a>`}</p><h1>${guide.title}</h1>
<p>${guide.purpose}</p>
<p class="quiet">Guide version ${guide.guideVersion}. Dictionary ${guide.dictionaryVersion}. ${guide.authority}. Base: ${dictionaryBase}.</p>
<nav aria-label="In this guide"><p><a href="#places">Places</a> · <a href="#codes">Codes</a> · <a href="#sample">Sample</a>${address !== undefined && artifactLinks(address)}</p></nav></header>
<main><h2 id="places">Places</h2><p class="quiet">In the order of the message. 1..1 is demanded; where a class is left out, what it demands is not asked for.</p>
<div class="table" tabindex="0" role="group" aria-label="Places"><table><thead><tr><th scope="col">Element</th><th scope="col">Id</th><th scope="col">How often</th><th scope="col">Format</th><th scope="col">What it says here</th></tr></thead><tbody>${places.map((place) => placeRow(place, model, named.get(place.path)))}</tbody></table></div>
<h2 id="codes">Codes</h2>${coded.length === 0 ? html`<p class="quiet">The guide closes no code list.</p>` : coded.map(({ path, tag }) => codesPart(path, tag, model))}
<h2 id="sample">Sample</h2><p class="quiet">Invented values, in canonical JSON.</p><pre tabindex="0">${sample}</pre></main></body></html>
`.text
}

function artifactLinks(address: string): SafeHtml {
  const artifacts = [['guide.html', 'This page to keep'], ['schema.json', 'JSON Schema'], ['schema.xsd', 'XSD'], ['sample.json', 'Sample as JSON'], ['sample.xml', 'Sample as XML']] as const
  return html`${artifacts.map(([name, words]) => html` · <a href="${address}/${name}">${words}</a>`)}`
}

function placeRow(place: DictionaryPlace, { elements }: ModelSelection, named: GuidePlace | undefined): SafeHtml {
  const { path, id, kind, min, max } = place
  const element = elements.get(id)
  const depth = path.split('/').length - 1
  const name = path.slice(path.lastIndexOf('/') + 1)
  const format = kind === 'class' ? 'class' : element?.format ?? kind
  return html`<tr class="${kind === 'class' ? 'class' : 'value'}"><td title="${path}">${'\u00a0\u00a0'.repeat(depth)}<code>${name}</code></td><td><code>${id}</code></td><td class="${min > 0 ? 'must' : 'may'}">${cardinality(min, max)}</td><td>${format}</td><td>${named?.note ?? element?.name}${codeLists(element)}</td></tr>`
}

function codeLists(element: DictionaryElement | undefined): SafeHtml | undefined {
  return element?.codeLists && html` <span class="quiet">(${element.codeLists.join(', ')})</span>`
}

function codesPart(path: string, tag: string, { codes }: ModelSelection): SafeHtml {
  const listed = [...(codes?.get(path) ?? [])]
  return html`<h3>${tag}</h3><p class="quiet"><code>${path}</code></p><div class="table" tabindex="0" role="group" aria-label="Codes of ${path}"><table><thead><tr><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead><tbody>${listed.map(([code, meaning]) => html`<tr><td><code>${code}</code></td><td>${meaning}</td></tr>`)}</tbody></table></div>`
}
