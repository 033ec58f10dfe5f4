/** Reads a variable that the template sets; a missing one is a fault of deployment, said by name. */
export function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}
