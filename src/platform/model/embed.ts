import { within } from './deadline.ts'
import { failureOf, ProviderFailed, poorAnswer } from './failure.ts'
import type { Provider } from './providers.ts'

/** Texts in one request: Gemini takes 100 at most, and small servers less than that with ease. */
export const batchSize = 64
export type Vectors = { dimension: number; vectors: Float32Array[]; tokens: number | null }

/** Vectors of one batch; each batch has `ms`. Throws ProviderFailed when it gives too few, empty or uneven ones. */
export async function embedBatch(
  provider: Provider,
  texts: string[],
  ms: number,
  signal: AbortSignal,
): Promise<Vectors> {
  const { embedMany } = await import('ai')
  globalThis.AI_SDK_LOG_WARNINGS = false // as in attempt.ts
  const hangUp = new AbortController()
  try {
    const model = await provider.openEmbedder()
    const work = embedMany({
      model,
      values: texts,
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, hangUp.signal]),
    })
    const { embeddings, usage } = await within(work, ms, () => new ProviderFailed('sent nothing in time'), signal)
    const vectors = embeddings.map((each) => Float32Array.from(each))
    const dimension = vectors[0]?.length ?? 0
    const isEven =
      vectors.length === texts.length &&
      dimension > 0 &&
      vectors.every((each) => each.length === dimension && each.every(Number.isFinite))
    if (!isEven) throw poorAnswer('gave vectors that do not fit')
    return { dimension, vectors, tokens: Number.isFinite(usage.tokens) && usage.tokens > 0 ? usage.tokens : null }
  } catch (error) {
    throw failureOf(error)
  } finally {
    hangUp.abort()
  }
}
