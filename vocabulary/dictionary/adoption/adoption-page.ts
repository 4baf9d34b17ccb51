import { xmlText } from '../artifacts/xml-text.ts'
import type { AdoptionFigures, AdoptionReport, MessageAdoption, PackageLine } from './adoption-report.ts'

/** The style of a report's page, which carries it along; without any character that HTML would escape. */
export const adoptionStyle = `:root{color-scheme:light dark;--ground:#fbfbf9;--ink:#1b2428;--quiet:#566067;--line:#dde2e2;--accent:#0b5c7a;--bad:#a11b1b;--good:#0a6640}
@media(prefers-color-scheme:dark){:root{--ground:#12181b;--ink:#e6ecee;--quiet:#a3b0b6;--line:#2d383d;--accent:#6cc3e0;--bad:#f08a8a;--good:#62c99a}}
*{box-sizing:border-box}body{margin:0 auto;max-width:84rem;padding:1.5rem 1.25rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2.5rem}p,li{max-width:75ch}.quiet{color:var(--quiet)}a{color:var(--accent)}
a:focus-visible,.table:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.86em;overflow-wrap:anywhere}.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}th{color:var(--quiet);font-weight:600}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.no{color:var(--bad);font-weight:600}.yes{color:var(--good);font-weight:600}
@media print{:root{--ground:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#000;--bad:#000;--good:#000}body{max-width:none;padding:0;font-size:8.5pt}nav,.skip{display:none}thead{display:table-header-group}tr{break-inside:avoid}.table{overflow:visible}}`

/**
 * A report as one page that stands on its own, dark or light as the reader likes, for the keyboard and for paper: figures, conformity, what is beyond the
 * dictionary, where formats disagree, then the information package line by line. `links`: further formats of it, by name and address.
 */
export function adoptionPage(report: AdoptionReport, links: readonly (readonly [words: string, address: string])[] = []): string {
  const { set, base, dictionaryVersion, figures, conformity, messages, caveats } = report
  const lines = messages.flatMap((message) => message.lines)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${xmlText(`${set.title}: adoption of the data model`)}</title><style>${adoptionStyle}</style></head>
<body><a class="skip" href="#package">Skip to the package</a><header><p class="quiet">My Information Package, and how far it adopts the data model</p><h1>${xmlText(set.title)}</h1>
<p>${xmlText(set.administration)}. <span class="quiet">${xmlText(set.authority)}</span></p><p>Base: <strong>${xmlText(base)}</strong>. Dictionary ${xmlText(dictionaryVersion)}.</p>
<nav aria-label="In this report"><p><a href="#figures">Figures</a> · <a href="#conformity">Conformity</a> · <a href="#beyond">Beyond the dictionary</a> · <a href="#disagreements">Disagreements</a> · <a href="#package">Package</a>${links.map(([words, address]) => ` · <a href="${xmlText(address)}">${xmlText(words)}</a>`).join('')}</p></nav></header>
<main><h2 id="figures">Figures</h2>${figuresTable([['All messages', figures], ...messages.map((message) => [message.title, message.figures] as const)])}
<h2 id="conformity">Conformity: level ${String(conformity.level)}</h2><p class="quiet">${xmlText(conformity.note)}</p>${table('Conformity', ['Level', 'Asks', '#Elements that meet it', 'Met'], conformity.levels.map(({ level, name, asks, meeting, of, met }) => [text(`${String(level)} ${name}`), text(asks), text(`${String(meeting)} of ${String(of)}`), met ? '<span class="yes">yes</span>' : '<span class="no">no</span>']))}
<h2>To be read with it</h2><ul>${caveats.map((caveat) => `<li>${xmlText(caveat)}</li>`).join('')}</ul>
<h2 id="beyond">Beyond the dictionary</h2>${table('Beyond the dictionary', ['Source', 'Element', 'Format', 'Use'], lines.filter(({ origin }) => origin === 'beyond').map(({ national }) => [code(national.source), text(national.name), text(national.format ?? ''), text(national.usage)]))}
<h2 id="disagreements">Disagreements</h2><p class="quiet">Where values may not fit: too long, of other characters, or of another code list. Shorter values fit and are not listed here.</p>${table('Disagreements', ['Source', 'Element', 'Here', 'Dictionary', 'Path', 'What differs'], lines.filter(isDisagreement).map(disagreementCells))}
<h2 id="package">Package</h2>${messages.map(packagePart).join('')}</main></body></html>
`
}

function figuresTable(rows: readonly (readonly [string, AdoptionFigures])[]): string {
  const headings = ['Message', '#Elements', '#Mapped', '#To the base', '#To ours alone', '#Beyond', '#Places of the base covered', '#Elements of the base covered', '#Too long', '#Other characters', '#Other code list']
  return table('Figures', headings, rows.map(([name, figures]) => [
    text(name), number(figures.elements), number(`${String(figures.mapped)} (${figures.mappedShare}\u00a0%)`), number(`${String(figures.mappedToBase)} (${figures.mappedToBaseShare}\u00a0%)`), number(figures.mappedToExtensions), number(figures.beyond),
    number(`${String(figures.basePlacesCovered)} of ${String(figures.basePlaces)} (${figures.basePlacesShare}\u00a0%)`), number(`${String(figures.baseElementsCovered)} of ${String(figures.baseElements)} (${figures.baseElementsShare}\u00a0%)`),
    number(figures.disagreements.length), number(figures.disagreements.characters), number(figures.disagreements['code-list']),
  ]))
}

function isDisagreement({ disagreements }: PackageLine): boolean {
  return disagreements.some((kind) => kind !== 'shorter')
}

function disagreementCells({ national, format, codeLists, path, disagreements }: PackageLine): readonly string[] {
  const own = [national.format, national.codeList].filter((one) => one !== undefined).join(', ')
  const model = [format, ...codeLists ?? []].filter((one) => one !== undefined).join(', ')
  return [code(national.source), text(national.name), text(own), text(model), code(path ?? ''), text(disagreements.filter((kind) => kind !== 'shorter').join(', '))]
}

function packagePart({ title, root, lines }: MessageAdoption): string {
  return `<h3>${xmlText(title)}</h3><p class="quiet">Root: ${xmlText(root)}</p>${table(title, ['Source', 'Element', 'Format', 'Use', 'WCO id', 'Dictionary', 'Path', 'Format', 'How often', 'Origin'], lines.map(({ national, id, name, path, format, cardinality, origin }) => [
    code(national.source), text(national.name), text(national.format ?? ''), text(national.usage), code(id ?? ''), text(name ?? ''), code(path ?? ''), text(format ?? ''), text(cardinality ?? ''), text(origin),
  ]))}`
}

/** A heading that begins with # is that of numbers. Cells are HTML already. */
function table(label: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p class="quiet">None.</p>'
  const head = headings.map((heading) => (heading.startsWith('#') ? `<th scope="col" class="number">${xmlText(heading.slice(1))}</th>` : `<th scope="col">${xmlText(heading)}</th>`)).join('')
  return `<div class="table" tabindex="0" role="group" aria-label="${xmlText(label)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell, at) => `<td${headings[at]?.startsWith('#') === true ? ' class="number"' : ''}>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>`
}

function text(words: string): string {
  return xmlText(words)
}

function number(value: string | number): string {
  return xmlText(String(value))
}

function code(words: string): string {
  return words === '' ? '' : `<code>${xmlText(words)}</code>`
}
