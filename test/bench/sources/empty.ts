/** The least that a function can do: what the process itself costs. */
export const handler = async () => ({ statusCode: 200, body: '{}' });
