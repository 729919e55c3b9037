import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import typescript from 'typescript-eslint';

/** Data flows one way: HTTP → GraphQL → resolver → question → graph. Each zone names what a folder may not import. */
const zones = [
  {
    target: './src/analysis',
    from: './src',
    except: [
      './analysis',
      './counted.ts',
      './cursor-fields.ts',
      './errors.ts',
      './group-by.ts',
      './once.ts',
      './spreadsheet-row.ts',
    ],
    message: 'analysis/ is pure: plain data in, plain data out.',
  },
  {
    target: './src/model',
    from: './src',
    except: ['./model', './errors.ts', './group-by.ts', './project-files.ts'],
    message: 'model/ knows the schema and nothing else.',
  },
  {
    target: './src/graph',
    from: './src',
    except: [
      './graph',
      './model',
      './counted.ts',
      './errors.ts',
      './group-by.ts',
      './make-folder.ts',
      './project-files.ts',
      './system-fault.ts',
    ],
    message: 'graph/ serves whoever asks and knows nobody.',
  },
  {
    target: './src/solver',
    from: './src',
    except: ['./solver', './analysis', './errors.ts', './slots.ts'],
    message: 'solver/ runs what analysis/ states.',
  },
  {
    target: './src/search',
    from: './src',
    except: ['./search'],
    message: 'search/ turns words into words.',
  },
  {
    target: './src/mapping',
    from: './src',
    except: [
      './mapping',
      './model',
      './generated/mapping.ts',
      './transfer/csv-cell.ts',
      './transfer/record.ts',
      './counted.ts',
      './errors.ts',
      './once.ts',
      './project-files.ts',
    ],
    message: 'mapping/ turns rows into records, whoever reads the one and writes the other.',
  },
  {
    target: './src/loaders',
    from: './src',
    except: [
      './loaders',
      './graph',
      './model',
      './search',
      './cursor-fields.ts',
      './errors.ts',
      './group-by.ts',
    ],
    message: 'Reading knows the graph and the model, and not who asks.',
  },
  {
    target: './src/write',
    from: './src',
    except: ['./write', './graph', './model', './counted.ts', './errors.ts', './group-by.ts'],
    message: 'Writing knows the graph and the model, and not who asks.',
  },
  {
    target: './src/history',
    from: './src',
    except: ['./history', './write', './graph', './model', './counted.ts', './errors.ts', './group-by.ts'],
    message: 'The history of writing knows the graph and the model, and not who asks.',
  },
  {
    target: './src/resolvers',
    from: ['./src/server', './src/transfer', './src/cli'],
    message: 'Resolvers do not know HTTP, files or commands.',
  },
  {
    target: './src/transfer',
    from: ['./src/server', './src/resolvers', './src/cli'],
    message: 'transfer/ reads and writes files and the graph; commands and the server call it.',
  },
  { target: './src/server', from: ['./src/cli'], message: 'The server does not know the commands.' },
];

export default [
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'src/generated/',
      'examples/**/generated/',
      '.throughline/',
    ],
  },
  {
    files: ['**/*.js'],
    ...js.configs.recommended,
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  ...typescript.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    rules: {
      // A promise nobody waits for loses its error.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // Types that vanish at run time say so, as `erasableSyntaxOnly` expects.
      '@typescript-eslint/consistent-type-imports': 'error',
      // An underscore says: the signature demands it, this function does not need it.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Two ways round a circle cannot both be read first.
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      // Prints belong to the CLI; tests that print fail.
      'no-console': 'error',
    },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/graph/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'neo4j-driver', message: 'Only src/graph/ speaks to the driver.' }] },
      ],
    },
  },
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      // The schema is the documentation: every type, field, argument and value is described.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
];
