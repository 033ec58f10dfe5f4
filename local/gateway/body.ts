import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, or undefined when it is over `limit` bytes. The rest of an oversized body
 * is read and thrown away, never kept: a client that is still sending can then read the answer.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    function giveUp(): void {
      chunks.length = 0;
      request.removeAllListeners('data');
      request.resume();
      resolve(undefined);
    }
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('the client went away')));
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      giveUp();
      return;
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) giveUp();
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
