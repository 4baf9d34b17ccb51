import { Type } from 'typebox'

/** Problem details for response schemas: `response: { 200: ..., 404: problemSchema }`. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ description: 'A URI that names the kind of problem' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    instance: Type.Optional(Type.String({ description: 'This occurrence; name it when you ask for help' })),
  },
  { additionalProperties: true, description: 'Problem details (RFC 9457)' },
)
