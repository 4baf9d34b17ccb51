import type { AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { dataModelPage, html, tableOf } from '../pages/transport.ts'

/** Message sets that are mapped, with their figures in one line each. */
export function adoptionListPage(reports: readonly AdoptionReport[]): string {
  return dataModelPage('Adoption', html`<p class="lead">How far national messages adopt the data model: what of it they cover, what they have beyond it, and where formats disagree.</p>
${tableOf('Message sets', ['Message set', 'Administration', 'Elements', 'Mapped', 'To the base', 'Beyond', 'Base covered', 'Conformity level'], reports.map(({ set, figures, conformity }) => [
    html`<a href="/data-model/adoption/${set.name}">${set.title}</a>`, set.administration, figures.elements, `${figures.mappedShare} %`, `${figures.mappedToBaseShare} %`, figures.beyond, `${figures.basePlacesShare} %`, conformity.level,
  ]))}
<p class="quiet">Levels are ours and no verdict of the WCO; each report says what they ask.</p>`)
}
