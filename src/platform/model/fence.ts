/**
 * A person's words for a prompt, between tags of this name, which no words can open or close: data, never instruction.
 * All else stays as it was written, so that a model can quote it to the letter.
 */
export const fence = (name: string, text: string): string =>
  `<${name}>\n${text.replace(new RegExp(`<(?=\\s*/?\\s*${name})`, 'giu'), '‹')}\n</${name}>`
