import type { Ctx } from '#platform/ctx.ts'
import type { Api, Endpoint, Reply, Request } from './api.ts'

type MaybePromise<T> = T | Promise<T>
type Run<E extends Endpoint, Prepared extends unknown[]> = (
  ctx: Ctx,
  request: Request<E>,
  ...prepared: Prepared
) => MaybePromise<
  E['stream'] extends object
    ? Reply<E>
    : E['lines'] extends object
      ? Reply<E>
      : E['file'] extends object
        ? Reply<E>
        : E['reply'] extends object
          ? Reply<E>
          : unknown
>

/**
 * What answers an endpoint: a function, or, where slow thinking (a model) comes before a quick write, `prepare` and
 * `run`. Only `run` is inside the transaction that an Idempotency-Key opens.
 */
export type Route<E extends Endpoint> =
  | Run<E, []>
  | { prepare(ctx: Ctx, request: Request<E>): Promise<unknown>; run: Run<E, [never]> }
export type Routes<A extends Api> = { [K in keyof A]: Route<A[K]> }

/** A route that thinks before it writes; ties the two types together. */
export const prepareThen = <E extends Endpoint, P>(
  prepare: (ctx: Ctx, request: Request<E>) => Promise<P>,
  run: (ctx: Ctx, request: Request<E>, prepared: P) => ReturnType<Run<E, []>>,
): Route<E> => ({ prepare, run: run as Run<E, [never]> }) // `run` is only ever called with what `prepare` returned
