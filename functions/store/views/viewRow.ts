/** A row of the Views table. */
export type ViewRow = { pk: string; sk: string } & Record<string, unknown>;
