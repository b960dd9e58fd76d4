const here = 'http://here.invalid'

/** Whether an address is a path of this server: a link must not send anybody elsewhere, however it is spelled. */
export const isOwnAddress = (address: unknown): address is string =>
  typeof address === 'string' && address.startsWith('/') && URL.parse(address, here)?.origin === here
