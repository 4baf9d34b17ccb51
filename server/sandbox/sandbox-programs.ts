import type { Program } from '../platform/access/index.ts'

/** A program that may sign in to the sandbox; its key is made at the first start. */
export type SandboxProgram = Omit<Program, 'publicKeys'>

const test = { environment: 'test', clients: 'all' } as const

/** The sandbox's sign-ins, one for each way of looking at it. */
export const sandboxPrograms: readonly SandboxProgram[] = [
  { ...test, clientId: 'meridian-filer', name: 'Meridian filing program (sandbox)', organisation: 'meridian', roles: ['filer'] },
  { ...test, clientId: 'meridian-larkspur-desk', name: 'Meridian desk for one client (sandbox)', organisation: 'meridian', roles: ['filer'], clients: ['89-100000100'] },
  { ...test, clientId: 'harborline-filer', name: 'Harborline filing program (sandbox)', organisation: 'harborline', roles: ['filer'] },
  { ...test, clientId: 'larkspur-filer', name: 'Larkspur filing program (sandbox)', organisation: 'larkspur', roles: ['filer'] },
  { ...test, clientId: 'larkspur-viewer', name: 'Larkspur reading program (sandbox)', organisation: 'larkspur', roles: [] },
  { ...test, clientId: 'northmoor-mill', name: 'Northmoor certificate desk (sandbox)', organisation: 'northmoor', roles: ['credential-issuer'] },
  { ...test, clientId: 'tidemark-manifests', name: 'Tidemark manifest program (sandbox)', organisation: 'tidemark', roles: ['filer'] },
  { ...test, clientId: 'waverley-manifests', name: 'Waverley manifest program (sandbox)', organisation: 'waverley', roles: ['filer'] },
  { ...test, clientId: 'port-officer', name: 'Port officer (sandbox)', organisation: 'customs', roles: ['port-officer'] },
  { ...test, clientId: 'agriculture-specialist', name: 'Agriculture specialist (sandbox)', organisation: 'customs', roles: ['agriculture-specialist'] },
  { ...test, clientId: 'import-specialist', name: 'Center import specialist (sandbox)', organisation: 'customs', roles: ['import-specialist'] },
  { ...test, clientId: 'fpf-officer', name: 'Fines, penalties and forfeitures officer (sandbox)', organisation: 'customs', roles: ['fpf-officer'] },
  { ...test, clientId: 'targeting-officer', name: 'Targeting officer (sandbox)', organisation: 'customs', roles: ['targeting-officer'] },
  { ...test, clientId: 'targeting-supervisor', name: 'Supervising targeting officer (sandbox)', organisation: 'customs', roles: ['targeting-officer'] },
  { ...test, clientId: 'agency-officer', name: 'Agency officer (sandbox)', organisation: 'fda-sandbox', roles: ['agency-officer'] },
  { ...test, clientId: 'agency-supervisor', name: 'Supervising agency officer (sandbox)', organisation: 'fda-sandbox', roles: ['agency-officer'] },
  { ...test, clientId: 'aphis-officer', name: 'Plant and animal health officer (sandbox)', organisation: 'aphis-sandbox', roles: ['agency-officer'] },
  { ...test, clientId: 'aphis-supervisor', name: 'Supervising plant and animal health officer (sandbox)', organisation: 'aphis-sandbox', roles: ['agency-officer'] },
  { ...test, clientId: 'nhtsa-officer', name: 'Highway safety officer (sandbox)', organisation: 'nhtsa-sandbox', roles: ['agency-officer'] },
  { ...test, clientId: 'administrator', name: 'Administrator (sandbox)', organisation: 'customs', roles: ['administrator'] },
  // There to show that production credentials and test credentials are kept apart; nothing in a sandbox is production.
  { ...test, clientId: 'meridian-production', name: 'Meridian production program (sandbox)', organisation: 'meridian', roles: ['filer'], environment: 'production' },
]
