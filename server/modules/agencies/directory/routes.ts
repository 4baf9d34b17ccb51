import { Type } from 'typebox'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { findAgencies } from './find-agencies.ts'
import { agencyNamed } from './registry.ts'
import { agenciesSchema, agencySchema, foundShown, programShown } from './schemas.ts'

const tags = ['agencies']
/** What government asks for, anyone may read. */
const open: [] = []

/** GET /agencies and GET /agencies/{code}: what each agency needs of goods, when, and by which law. */
export function directoryRoutes(http: Http, { clock }: { readonly clock: Clock }): void {
  http.get('/agencies', {
    schema: {
      operationId: 'listAgencies', tags, security: open, summary: 'Agencies that have a say in goods, and their programs; of a tariff number, or by words',
      description: 'With `tariff` or words in `search`, programs carry the rows by which they ask for data, in force on the day or to come. A row that is not certain decides nothing: CBP’s table of flags is not public as data.',
      querystring: Type.Object({
        tariff: Type.Optional(Type.String({ pattern: '^[0-9.]{2,13}$', description: 'A tariff number or its beginning, e.g. 3304.99' })),
        search: Type.Optional(Type.String({ maxLength: 200, description: 'Words, all of which must be found' })),
        on: Type.Optional(Type.String({ format: 'date', description: 'The day; today by Eastern time if absent' })),
      }),
      response: { 200: agenciesSchema, 400: problemSchema },
    },
  }, ({ query: { tariff = '', search = '', on = easternDate(clock.now()) } }) => ({ on, agencies: findAgencies({ tariff: tariff.replaceAll('.', ''), search, on }).map(foundShown) }))

  http.get('/agencies/:code', {
    schema: {
      operationId: 'readAgency', tags, security: open, summary: 'What an agency needs: its programs with codes, records, disclaimers that it accepts, answers that it gives, and the law',
      params: Type.Object({ code: Type.String({ description: 'CATAIR Appendix V code, e.g. FDA' }) }),
      response: { 200: agencySchema, 404: problemSchema },
    },
  }, ({ params: { code } }) => {
    const agency = agencyNamed(code.toUpperCase())
    if (agency === undefined) throw notFound()
    return { code: agency.code, name: agency.name, words: agency.words, programs: agency.programs.map(programShown) }
  })
}
