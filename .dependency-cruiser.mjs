/** What may import what. Each rule says why; `npm run deps` and `npm test` hold the code to them. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-cycles',
      'A circle of files can only be understood as a whole.',
      {},
      { circular: true },
    ),
    forbid(
      'domain-imports-nothing-outward',
      'The domain is pure: what the law and the bureau say, without AWS, clock or store.',
      { path: '^functions/domain/' },
      { pathNot: ['^functions/domain/', 'node_modules/zod/'] },
    ),
    forbid(
      'domain-validates-only-what-it-is-given-as-data',
      'In the domain only what reads data from outside (the profile) needs a schema.',
      { path: '^functions/domain/', pathNot: '^functions/domain/profile/' },
      { path: 'node_modules/zod/' },
    ),
    forbid(
      'functions-know-nothing-of-where-they-run',
      'The same bundle runs in Lambda and on one machine; it cannot know of either, or of the tests.',
      { path: '^functions/' },
      { path: '^(local|infra|scripts|test)/' },
    ),
    forbid(
      'local-runs-the-template-only',
      'The local stack runs the synthesized template and the bundles, never the sources of either.',
      { path: '^local/' },
      { path: '^(functions|infra|test)/' },
    ),
    forbid(
      'infra-bundles-nothing',
      'The stacks take the bundles from dist/; they need no source of a function.',
      { path: '^infra/' },
      { path: '^(functions|local|test)/' },
    ),
    forbid(
      'web-knows-the-description-only',
      'A front-end takes the client along; it has none of our sources beside it.',
      { path: '^web/' },
      { pathNot: ['^web/', 'node_modules/'] },
    ),
    forbid(
      'no-tests-in-what-runs',
      'Tests import what runs, never the other way round.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    forbid(
      'only-declared-packages',
      'What package.json does not name may be gone with the next install.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid('nothing-missing', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'functions-use-run-time-packages',
      'What a function bundles belongs to the dependencies that are shipped.',
      { path: '^functions/' },
      // Types are gone before anything is shipped.
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The run is over a mirror in JavaScript (scripts/dependencies.ts): packages lie above it.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.js', '.mjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
