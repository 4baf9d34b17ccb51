/**
 * What may look different after a fact, by the first word of the fact's type or by its whole name: the first members of the
 * query keys that are read anew. A fact that is not named refreshes nothing by itself.
 */
const subjectsByFact: readonly { readonly fact: RegExp; readonly subjects: readonly string[] }[] = [
  { fact: /^(?:Entry|Filing|EntrySummary|CargoRelease|Declaration)/, subjects: ['filings', 'work', 'reports'] },
  { fact: /^(?:Determination|Decision|Release|Hold|Exam)|Determined$|Decided$/, subjects: ['filings', 'determinations', 'work', 'reports'] },
  { fact: /^(?:Credential|Presentation|Verification|Issuer|Recogni)/, subjects: ['credentials', 'issuers', 'shipments'] },
  { fact: /^(?:Provenance|Lot|Shipment)/, subjects: ['shipments', 'lots'] },
  { fact: /^(?:Importer|Bond|PowerOfAttorney|Organisation)/, subjects: ['parties'] },
  { fact: /^(?:Manifest|Bill|InBond|SecurityFiling|PreLoading|Export)/, subjects: ['manifests', 'work'] },
  { fact: /^(?:Maintenance|Dictionary|Guide)/, subjects: ['data-model'] },
  // Every fact is a line of the audit and may be delivered by webhook.
  { fact: /./, subjects: ['audit', 'webhooks'] },
  { fact: /^Message/, subjects: ['messages', 'work'] },
  { fact: /^(?:Case|Notice)/, subjects: ['cases', 'own-cases', 'work'] },
  { fact: /^Work/, subjects: ['work'] },
  { fact: /^(?:Hits|ListEdition)/, subjects: ['screening'] },
  { fact: /^Agency/, subjects: ['filings', 'determinations', 'work'] },
]

/** The subjects that a fact of this type touches. */
export function subjectsOf(factType: string): readonly string[] {
  return subjectsByFact.flatMap(({ fact, subjects }) => (fact.test(factType) ? subjects : []))
}
