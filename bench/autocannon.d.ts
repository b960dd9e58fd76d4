// The part of autocannon that the bench uses; the package ships no types.
declare module 'autocannon' {
  type Request = {
    method: string
    path?: string
    body?: string
    headers?: Record<string, string>
    setupRequest?: (request: Request) => Request
  }
  type Options = {
    url: string
    connections: number
    duration: number
    headers: Record<string, string>
    requests: Request[]
  }
  type Result = { non2xx: number; errors: number; requests: { average: number }; latency: { p99: number } }
  export default function autocannon(options: Options): Promise<Result>
}
