// The one server that was given for tests can hold the graph of one test file at a time.
const isServerGiven = Boolean(process.env.THROUGHLINE_TEST_NEO4J_URI);

/** Tests are ES modules compiled by swc; `node --experimental-vm-modules` is set by the npm scripts. */
export default {
  testEnvironment: 'node',
  // Each process has a Neo4j of its own, which takes up a core beside it.
  maxWorkers: isServerGiven ? 1 : 2,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/fail-on-console.ts'],
  testTimeout: 120_000,
};
