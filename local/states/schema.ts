/**
 * Tables of the engine. A history row is one commit's events of one execution (a JSON list), so a
 * commit costs one row however many states it passed. `token` outlives its task: a late answer is
 * told apart from one that was never asked for.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS definition (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS machine (
  arn TEXT PRIMARY KEY, name TEXT NOT NULL, definition TEXT NOT NULL, role TEXT NOT NULL,
  created REAL NOT NULL, updated REAL NOT NULL, revision TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS execution (
  id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, name TEXT NOT NULL, machine TEXT NOT NULL,
  role TEXT NOT NULL, definition TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL,
  output TEXT, error TEXT, cause TEXT, started REAL NOT NULL, stopped REAL, deadline REAL,
  announced TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS execution_machine ON execution (machine, id);
CREATE INDEX IF NOT EXISTS execution_status ON execution (machine, status, id);
CREATE INDEX IF NOT EXISTS execution_deadline ON execution (deadline)
  WHERE deadline IS NOT NULL AND status = 'RUNNING';
CREATE INDEX IF NOT EXISTS execution_unannounced ON execution (id) WHERE announced <> status;
CREATE TABLE IF NOT EXISTS thread (
  execution INTEGER NOT NULL, id INTEGER NOT NULL, live INTEGER NOT NULL, due REAL,
  text TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (execution, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS thread_due ON thread (due) WHERE due IS NOT NULL;
CREATE INDEX IF NOT EXISTS thread_live ON thread (execution) WHERE live = 1;
CREATE TABLE IF NOT EXISTS token (
  token TEXT PRIMARY KEY, execution INTEGER NOT NULL, thread INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS history (
  execution INTEGER NOT NULL, last INTEGER NOT NULL, at REAL NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (execution, last)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
`;
