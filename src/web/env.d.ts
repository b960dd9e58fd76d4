/// <reference types="vite/client" />
declare module 'virtual:endpoints' {
  const endpoints: import('#platform/contract/client.ts').RouteTable<typeof import('#apis.ts').apis>
  export default endpoints
}
declare module 'subset-font' {
  type How = {
    targetFormat?: 'woff2'
    variationAxes?: Record<string, { min: number; max: number }>
    keepFeatures?: string[]
  }
  export default function subsetFont(font: Uint8Array, text: string, how?: How): Promise<Uint8Array>
}
