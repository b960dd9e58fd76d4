import type { TextFile } from '#platform/contract/api.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Message } from './coach.api.ts'
import { readConversation } from './conversations.ts'

const words = {
  en: { person: 'You', coach: 'Coach', stopped: 'broke off here', rests: 'Rests on', from: 'Said on' },
  hi: { person: 'आप', coach: 'Coach', stopped: 'यहाँ रुक गया', rests: 'आधार', from: 'तारीख़' },
}

/** A conversation as a file: Markdown to read, or JSON with all that the API shows of it. */
export async function exportConversation(ctx: Ctx, id: string, format: 'markdown' | 'json'): Promise<TextFile> {
  const conversation = await readConversation(ctx, id)
  const name = `conversation-${conversation.createdAt.slice(0, 10)}`
  if (format === 'json')
    return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(conversation, null, 2)}\n` }
  const { language, timeZone } = ctx.person
  const said = words[language]
  const moment = (at: string) =>
    new Intl.DateTimeFormat(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone,
    }).format(new Date(at))
  const paragraphs = conversation.messages.map((message) => {
    const { role, text, source, status, citations, proposals, createdAt } = message
    const who = role === 'person' ? said.person : `${said.coach} (${source})`
    return [
      `## ${who}, ${moment(createdAt)}`,
      block(text) + (status === 'stopped' ? ` *(${said.stopped})*` : ''),
      ...(citations.length > 0 ? [`${said.rests}:\n${citations.map(noteOf).join('\n')}`] : []),
      ...(proposals.length > 0
        ? [proposals.map(({ status, label }) => `- [${status === 'done' ? 'x' : ' '}] ${block(label)}`).join('\n')]
        : []),
    ].join('\n\n')
  })
  const head = `# ${block(conversation.title)}\n\n${said.from} ${moment(conversation.createdAt)}`
  return { name: `${name}.md`, type: 'text/markdown', text: `${[head, ...paragraphs].join('\n\n')}\n` }
}

const noteOf = ({ mark, label }: Message['citations'][number]) => `- [${mark}] ${block(label)}`

/** Words as they were said: a line that begins like a heading, a list or HTML stays a line of words. */
const block = (text: string) => text.replaceAll('<', '&lt;').replace(/^(\s*)([#>*+-]|\d+\.)/gm, '$1\\$2')
