import { wcoXml } from '@customhouse/formats/wco-xml/wco-xml.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import { idempotencyKeyOf, keyOfAnotherRequest, notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { exitReportSchema, exportDeclarationSchema, exportParamsSchema, exportShown, findingSchema } from '../../filings/index.ts'
import { formattedAnswer } from '../messages/answers.ts'
import { idempotencyHeaders } from '../messages/message-door-schema.ts'
import { messageDoorRoutes, type MessageRouteNeeds } from '../messages/routes.ts'
import { notificationsOf } from './answer-export.ts'
import { exportsSchema } from './export-schemas.ts'
import { exportKind, fileExitReport, type ExportDoorNeeds } from './transport.ts'

const about = { tags: ['exports'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema, 404: problemSchema }

/** The doors for exports: declarations and messages about them, reports of their presentation and departure, and what was told of each. */
export function exportDoorRoutes(http: Http, needs: MessageRouteNeeds & ExportDoorNeeds): void {
  messageDoorRoutes(http, { kind: exportKind(needs), schema: exportsSchema, receiptSchema: { operationId: 'readExportReceipt', tags: ['exports'], summary: 'The receipt of a message about an export' } }, needs)
  http.post('/export-declarations/:number/events', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'reportExportEvent', summary: 'Report that goods were presented at their exit, or left', params: exportParamsSchema, headers: idempotencyHeaders, body: exitReportSchema,
      description: 'By who filed the declaration or the carrier that it names. The departure confirms the exit: the fact ExportExitConfirmed is what export verification rests on.',
      response: { 200: Type.Object({ event: Type.String({ format: 'uuid' }), exportDeclaration: exportDeclarationSchema, findings: Type.Array(findingSchema), receipt: Type.String({ description: 'C2SP tlog-proof' }) }), ...problems, 400: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const { organisation, environment, clients } = needs.access.callerOf(request)
    if (clients !== 'all') throw new Problem({ status: 403, title: 'Not permitted', detail: 'Exits are reported by who acts for all of its organisation' })
    const now = needs.clock.now()
    const outcome = await fileExitReport({ number: request.params.number, report: request.body, organisation, environment, idempotencyKey: idempotencyKeyOf(request), receivedAt: now.toISOString() }, needs)
    switch (outcome.outcome) {
      case 'unknown':
        throw new Problem({ status: 404, title: 'Not found', detail: 'There is no such export declaration, or it is not yours to report' })
      case 'known':
        throw outcome.isSame ? new Problem({ status: 409, title: 'Done before', detail: 'This was reported under this Idempotency-Key; read the declaration for what became of it' }) : keyOfAnotherRequest()
      case 'done': {
        const { id, accepted, findings, declaration, receipt } = outcome
        if (!accepted) throw new Problem({ status: 422, title: 'The report was rejected', detail: 'The findings say what stands against it', extra: { event: id, findings, receipt } })
        return { event: id, exportDeclaration: exportShown(declaration, easternDate(now)), findings: [...findings], receipt }
      }
    }
  })
  http.get('/export-declarations/:number/notifications', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'listExportNotifications', summary: 'What was told of an export, as notifications in WCO XML', params: exportParamsSchema,
      description: 'A Response for each step, in order: 02 received, 01 accepted, 09 cleared, 16 exited, 10 taken back, by the function codes that the Customs Declaration Service publishes.',
      response: { 200: Type.Object({ notifications: Type.Array(Type.Object({ mediaType: Type.String(), content: Type.String() })) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = needs.access.callerOf(request)
    const declaration = await needs.database.read(scope, (sql) => needs.filings.exportSeen(sql, request.params.number, environment))
    if (declaration === undefined) throw notFound()
    return { notifications: notificationsOf(declaration).map((document) => formattedAnswer(wcoXml, [document], needs.clock.now().toISOString())) }
  })
}
