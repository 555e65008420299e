/** What is used of Node's own digest, which answers at once; asking for it by name keeps it out of bundles. */
interface NodeCrypto {
  createHash(name: string): { update(bytes: Uint8Array): { digest(encoding: 'hex'): string } };
}

const builtin = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };

/** SHA-256 of bytes in hexadecimal, or null where the platform offers no digest (insecure browser contexts). */
export async function sha256Of(bytes: Uint8Array): Promise<string | null> {
  const node = builtin.process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;
  if (node) return node.createHash('sha256').update(bytes).digest('hex');
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
