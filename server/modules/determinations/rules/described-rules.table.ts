import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'

/** What a rule looks at, for people who do not read code, and what it can come to. */
export interface DescribedRule {
  readonly words: string
  /** Mildest first. */
  readonly outcomes: readonly Outcome[]
}

/** By the name of the rule. */
export const describedRules: Readonly<Record<string, DescribedRule>> = {
  'sandbox-reference': { words: 'In the test environment, a broker reference asks for an outcome, so that software can meet each of them', outcomes: ['release', 'under-review', 'documents-required', 'exam', 'hold', 'reject'] },
  'standing-orders': { words: 'What an officer has ordered stands until an officer lifts it, also when the entry is replaced', outcomes: ['under-review', 'documents-required', 'exam', 'hold', 'reject'] },
  'bill-hold': { words: 'Goods of a bill of lading that officers hold are not released, whoever enters them and whenever', outcomes: ['hold'] },
  'rejected-filing': { words: 'A filing with a finding that must be corrected is rejected', outcomes: ['reject'] },
  'required-data': { words: 'Data that the law asks of every filing are there', outcomes: ['reject'] },
  'importer-and-bond': { words: 'The importer is known, who files may act for it, and a bond secures the duty', outcomes: ['documents-required', 'reject'] },
  'trade-remedy-case-missing': { words: 'Goods under an antidumping or countervailing order name their case', outcomes: ['under-review', 'reject'] },
  'metals-declaration': { words: 'Where steel and aluminium were melted, poured, smelted and cast is declared where it has to be', outcomes: ['reject'] },
  'licence-missing': { words: 'Goods that need a licence name it', outcomes: ['documents-required', 'reject'] },
  'quota': { words: 'Goods claimed under a quota wait until the quota is processed', outcomes: ['under-review'] },
  'agency-data-missing': { words: 'Lines that another agency has a say in carry its data, or say why not', outcomes: ['documents-required', 'hold', 'reject'] },
  'agencies-to-speak': { words: 'Every agency that has a say in the goods has spoken, or its time has run as its own rule says', outcomes: ['under-review'] },
  'missing-documents': { words: 'Documents that the filer itself calls missing are asked for', outcomes: ['documents-required'] },
  'provenance-contradicted': { words: 'What is declared of the goods agrees with the evidence of where they come from', outcomes: ['documents-required'] },
  'listed-party': { words: 'No party is one that a list of denied or restricted parties names', outcomes: ['under-review', 'hold'] },
  'selected-for-examination': { words: 'Goods that customs selects are looked at: by what is known of their risk, or drawn at random; which of them is not said', outcomes: ['under-review', 'documents-required', 'exam', 'hold'] },
  'officer-request': { words: 'A change that only an officer may allow waits for the officer', outcomes: ['under-review'] },
  'withdrawn': { words: 'An entry that was cancelled or deleted as asked is no longer decided', outcomes: ['under-review'] },
  'census-warning': { words: 'The Census Bureau finds data improbable; goods are not held for it', outcomes: ['release'] },
  'provisional-assessment': { words: 'Where rates are older than the day that fixes them, the amounts may change at liquidation', outcomes: ['release'] },
}
