/** Provenance: where goods come from, by whose proof, and what follows from it. See README.md. */
export type { Provenance, ProvenanceNeeds, ShipmentAssessment } from './provenance.ts'
