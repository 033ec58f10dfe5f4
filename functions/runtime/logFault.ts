/**
 * Logs a fault of a request. The logger is a chunk that is loaded only now: most calls have nothing
 * to log beyond the gateway's access log.
 */
export async function logFault(
  message: string,
  error: unknown,
  ids: Record<string, unknown> = {},
): Promise<void> {
  const { logger } = await import('./logger.ts');
  logger.error(message, { ...ids, error: error as Error });
}
