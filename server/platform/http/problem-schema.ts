import { Type } from 'typebox'

export const problemDescription = 'Problem details (RFC 9457)'

/** Problem details for response schemas: `response: { 200: ..., 404: problemSchema }`. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ description: 'A URI that names the kind of problem' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    instance: Type.Optional(Type.String({ description: 'This occurrence; name it when you ask for help' })),
  },
  {
    additionalProperties: true,
    description: problemDescription,
    examples: [{ type: 'about:blank', title: 'Not found', status: 404, detail: 'There is nothing under this name that you may see', instance: 'urn:uuid:6f0f3a52-9a52-4c0c-9d0e-0a8f5a3c1b77' }],
  },
)
