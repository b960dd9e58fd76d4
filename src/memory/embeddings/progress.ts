import type { Ctx } from '#platform/ctx.ts'
import { embeddingOf } from './state.ts'
import { countWith } from './windows.ts'

/** Who finds by meaning, and how far that has come. */
export type Progress = {
  /** `provider:model` that is asked for vectors now; null when none is set up. */
  embedder: string | null
  /** Whose vectors serve the search: a former embedder’s, until all of the new one’s are there. */
  servedBy: string | null
  /** How many memories have their vector of `embedder`. */
  embedded: number
}

export async function progressOf(ctx: Ctx): Promise<Progress> {
  const { embedder } = ctx.model
  const state = await embeddingOf(ctx)
  return {
    embedder,
    servedBy: state?.source ?? null,
    embedded: embedder ? await countWith(ctx, embedder) : 0,
  }
}
