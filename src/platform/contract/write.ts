import type { FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** Copies of a value what its schema spells. Null: nothing in it could be left out, so it may leave as it is. */
type Pick = ((value: unknown) => unknown) | null

/**
 * How replies are written: only what the contract spells leaves the server. With `isChecked` each reply is first held
 * against its schema, which tests do. Elsewhere its type has vouched for it: looking at every uuid and date of a long
 * list once more costs more than writing the list.
 */
export function writeReplies(app: FastifyInstance, { isChecked }: { isChecked: boolean }) {
  app.setSerializerCompiler<z.ZodType>((route) => {
    const pick = pickOf(route.schema)
    const write = (reply: unknown) => JSON.stringify(pick ? pick(reply) : reply)
    if (!isChecked) return write
    const check = serializerCompiler(route)
    return (reply) => {
      const [written, expected] = [write(reply), check(reply)]
      if (written !== expected)
        throw new Error(`${route.method} ${route.url} would be written otherwise than its schema says`)
      return written
    }
  })
}

/** Built once for a schema: a walk over only those parts of a value that hold objects. */
function pickOf(schema: z.core.$ZodType): Pick {
  if (schema instanceof z.ZodObject) return pickFields(schema)
  if (schema instanceof z.ZodArray) {
    const pick = pickOf(schema.element)
    return pick && ((value) => (value as unknown[]).map(pick)) // the reply's type says so
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const pick = pickOf(schema.unwrap())
    return pick && ((value) => (value === null || value === undefined ? value : pick(value)))
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return pickKind(schema)
  const isWhole = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral, z.ZodStringFormat].some(
    (kind) => schema instanceof kind,
  )
  // Anything rarer (unions, records, codecs) is left to Zod itself.
  return isWhole ? null : (value) => z.encode(schema as z.ZodType, value)
}

function pickFields(schema: z.ZodObject): Pick {
  const { catchall } = schema.def
  if (catchall && !(catchall instanceof z.ZodNever)) return (value) => z.encode(schema, value as never)
  const fields = Object.entries(schema.shape).map(([name, field]) => ({ name, pick: pickOf(field) }))
  return (value) => {
    const given = value as Record<string, unknown> // the reply's type says so
    const picked: Record<string, unknown> = {}
    for (const { name, pick } of fields) {
      const inner = given[name]
      if (inner !== undefined) picked[name] = pick ? pick(inner) : inner
    }
    return picked
  }
}

function pickKind(schema: z.ZodDiscriminatedUnion): Pick {
  const { discriminator } = schema.def
  const kinds = new Map<unknown, Pick>()
  for (const option of schema.options) {
    const kind = option instanceof z.ZodObject ? option.shape[discriminator] : null
    if (!(kind instanceof z.ZodLiteral)) return (value) => z.encode(schema, value as never)
    for (const name of kind.values) kinds.set(name, pickOf(option))
  }
  return (value) => {
    const pick = kinds.get((value as Record<string, unknown>)[discriminator]) // the reply's type says so
    return pick ? pick(value) : z.encode(schema, value as never)
  }
}
