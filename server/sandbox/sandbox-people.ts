import type { Person } from '../platform/access/index.ts'

const invented = { environment: 'test', clients: 'all', invented: true } as const

/**
 * The people of the sandbox, one for each kind of work in the portal. All of them are invented, and every name says (sandbox). Anyone who
 * reaches a sandbox may sign in as any of them.
 */
export const sandboxPeople: readonly Person[] = [
  { ...invented, subject: 'rosalind.vane', name: 'Rosalind Vane (sandbox)', title: 'Customs broker', organisation: 'meridian', roles: ['filer'] },
  { ...invented, subject: 'teo.marlowe', name: 'Teo Marlowe (sandbox)', title: 'Entry writer for one client', organisation: 'meridian', roles: ['filer'], clients: ['89-100000100'], language: 'es' },
  { ...invented, subject: 'imogen.birch', name: 'Imogen Birch (sandbox)', title: 'Compliance officer of an importer', organisation: 'larkspur', roles: ['filer'] },
  { ...invented, subject: 'anders.holm', name: 'Anders Holm (sandbox)', title: 'Certificate clerk of a steel mill', organisation: 'northmoor', roles: ['credential-issuer'] },
  { ...invented, subject: 'nadia.quill', name: 'Nadia Quill (sandbox)', title: 'Manifest clerk of a carrier', organisation: 'tidemark', roles: ['filer'] },
  { ...invented, subject: 'harriet.stone', name: 'Harriet Stone (sandbox)', title: 'Officer at the port', organisation: 'customs', roles: ['port-officer'] },
  { ...invented, subject: 'omar.finch', name: 'Omar Finch (sandbox)', title: 'Supervising officer at the port', organisation: 'customs', roles: ['port-officer'] },
  { ...invented, subject: 'lucia.fern', name: 'Lucía Fern (sandbox)', title: 'Agriculture specialist', organisation: 'customs', roles: ['agriculture-specialist'] },
  { ...invented, subject: 'desmond.pike', name: 'Desmond Pike (sandbox)', title: 'Import specialist of a center', organisation: 'customs', roles: ['import-specialist'] },
  { ...invented, subject: 'celia.thorne', name: 'Celia Thorne (sandbox)', title: 'Fines, penalties and forfeitures officer', organisation: 'customs', roles: ['fpf-officer'] },
  { ...invented, subject: 'edda.larkin', name: 'Edda Larkin (sandbox)', title: 'Targeting officer', organisation: 'customs', roles: ['targeting-officer'] },
  { ...invented, subject: 'ivo.marsh', name: 'Ivo Marsh (sandbox)', title: 'Supervising targeting officer', organisation: 'customs', roles: ['targeting-officer'] },
  { ...invented, subject: 'june.okafor', name: 'June Okafor (sandbox)', title: 'Officer of a food and drug agency', organisation: 'fda-sandbox', roles: ['agency-officer'] },
  { ...invented, subject: 'silas.crane', name: 'Silas Crane (sandbox)', title: 'Supervising officer of a food and drug agency', organisation: 'fda-sandbox', roles: ['agency-officer'] },
  { ...invented, subject: 'willa.moss', name: 'Willa Moss (sandbox)', title: 'Officer of a plant and animal health agency', organisation: 'aphis-sandbox', roles: ['agency-officer'] },
  { ...invented, subject: 'bram.keller', name: 'Bram Keller (sandbox)', title: 'Officer of a highway safety agency', organisation: 'nhtsa-sandbox', roles: ['agency-officer'] },
  { ...invented, subject: 'august.reed', name: 'August Reed (sandbox)', title: 'Administrator', organisation: 'customs', roles: ['administrator'] },
]
