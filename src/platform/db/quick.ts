import type { Socket } from 'node:net'
import pg from 'pg'

/**
 * A few pipelined connections for short prepared reads. What is asked within one turn of the event loop goes out in one
 * write, and nobody waits for a connection of the pool: a write per statement was a third of what a request cost
 * (decisions/004). No transactions here and nothing slow: a statement waits for those sent before it on its connection.
 */
export class QuickReads {
  private readonly config: pg.ClientConfig
  private readonly lanes: (Promise<pg.Client> | null)[]
  private readonly onError: (error: Error) => void
  private turn = 0

  constructor(config: pg.ClientConfig, lanes: number, onError: (error: Error) => void) {
    this.config = config
    this.lanes = Array.from({ length: lanes }, () => null)
    this.onError = onError
  }

  /** As `pg.Pool.query`. A connection that was lost is opened anew by the next statement. */
  async query(statement: pg.QueryConfig, values: unknown[]) {
    this.turn = (this.turn + 1) % this.lanes.length
    const lane = this.lanes[this.turn] ?? this.open(this.turn)
    const client = await lane
    gather(client)
    return client.query(statement, values)
  }

  async end() {
    await Promise.all(this.lanes.map(async (lane) => (await lane)?.end()))
  }

  private open(turn: number): Promise<pg.Client> {
    const client = new pg.Client({ ...this.config, pipeline: true })
    const opening = client.connect().then(() => client)
    this.lanes[turn] = opening
    const forget = () => {
      if (this.lanes[turn] === opening) this.lanes[turn] = null
    }
    opening.catch(forget) // whoever asked is told through `opening` itself
    client.on('end', forget)
    client.on('error', (error) => {
      forget()
      this.onError(error)
    })
    return opening
  }
}

const gathering = new WeakSet<pg.Client>()

/** Holds what is written to the connection until this turn of the event loop ends. */
function gather(client: pg.Client) {
  if (gathering.has(client)) return
  gathering.add(client)
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection // @types/pg leaves the connection out
  stream.cork()
  setImmediate(() => {
    gathering.delete(client)
    stream.uncork()
  })
}
