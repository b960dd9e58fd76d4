/** One conversation as memories to import, and questions of which it is known where their answer was said. */
export type Dialogue = {
  id: string
  lines: {
    externalId: string
    text: string
    occurredAt: string
    author: string
    thread: string
    seq: number
    kind: string
  }[]
  questions: { question: string; evidence: string[]; category: number }[]
}

type Turn = { speaker: string; dia_id: string; text: string; blip_caption?: string }
type Sample = {
  sample_id: string
  conversation: Record<string, string | Turn[]>
  qa: { question: string; evidence?: string[]; category: number }[]
}

/** Reads the published form of LoCoMo. A picture that was shared stands in the text by its caption, as the paper's own retrieval has it. */
export const conversationsOf = (samples: Sample[]): Dialogue[] => samples.map(dialogueOf)

function dialogueOf({ sample_id, conversation, qa }: Sample): Dialogue {
  const lines: Dialogue['lines'] = []
  for (let session = 1; ; session++) {
    const turns = conversation[`session_${session}`]
    const at = conversation[`session_${session}_date_time`]
    if (!Array.isArray(turns) || typeof at !== 'string') break
    turns.forEach(({ speaker, dia_id, text, blip_caption }, index) => {
      lines.push({
        externalId: dia_id,
        text: blip_caption ? `${text} [shares a picture: ${blip_caption}]` : text,
        occurredAt: momentOf(at).toISOString(),
        author: speaker,
        thread: `session ${session}`,
        seq: index + 1,
        kind: 'message',
      })
    })
  }
  const known = new Set(lines.map(({ externalId }) => externalId))
  const questions = qa.flatMap(({ question, evidence = [], category }) => {
    const usable = [...new Set(evidence.flatMap((each) => each.split(/[;,\s]+/)))].filter((each) => known.has(each))
    return usable.length > 0 ? [{ question, evidence: usable, category }] : []
  })
  return { id: sample_id, lines, questions }
}

/** "1:56 pm on 8 May, 2023", of no zone: as though it were UTC. */
function momentOf(said: string): Date {
  const found = /^(\d+):(\d+) (am|pm) on (\d+) (\w+), (\d+)$/.exec(said)
  if (!found) throw new Error(`Not a moment of LoCoMo: ${said}`)
  const [, hour, minute, half, day, month, year] = found
  const hours = (Number(hour) % 12) + (half === 'pm' ? 12 : 0)
  return new Date(`${day} ${month} ${year} ${hours}:${minute} UTC`)
}
