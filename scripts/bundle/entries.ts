/**
 * The source file of every function's bundle, by the function's name in the stacks. A test holds this
 * list and the functions of the template to each other.
 */
export const ENTRIES: Readonly<Record<string, string>> = {
  api: 'functions/api/signedIn.ts',
  documents: 'functions/api/documents.ts',
  links: 'functions/api/links.ts',
  published: 'functions/api/published.ts',
  workflow: 'functions/workflow/tasks.ts',
  views: 'functions/reactions/views.ts',
  relay: 'functions/reactions/relay.ts',
  advance: 'functions/reactions/advance.ts',
  mail: 'functions/reactions/mail.ts',
  'mail-outcome': 'functions/reactions/mailOutcome.ts',
  schedules: 'functions/schedules/jobs.ts',
  backup: 'functions/schedules/backup.ts',
};
