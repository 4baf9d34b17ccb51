import type { DeclarationReader } from '../mapping/read-declaration.ts'
import { cargoReleaseMapping } from './cargo-release-mapping.ts'

/** Cargo release filings (SE): CBP's ACE CATAIR, Cargo Release, version 40. */
export const cargoReleaseReader: DeclarationReader = { kind: 'entry', headerId: 'SE10', mapping: cargoReleaseMapping }
