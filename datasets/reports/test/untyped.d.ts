declare module 'datapackage' {
  export const Profile: {
    load(name: string): Promise<{ validate(descriptor: object): { errors: Error[] } }>;
  };
  export const Resource: {
    load(descriptor: object): Promise<{ read(): Promise<unknown[][]> }>;
  };
}

declare module 'jsonld' {
  export function expand(
    document: object,
    options: { safe: boolean; base: string; documentLoader(address: string): Promise<never> },
  ): Promise<object[]>;
}
