/** `npx tsx examples/typed-client/main.ts [URL]`: each customer of the graph, and the best way to its first job done. */
import { AnswerError, ask } from './ask.ts';
import { bestWays, customersPage } from './questions.ts';

const service = { url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' };
const money = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

try {
  await tellAll();
} catch (error) {
  // What was asked wrongly, or of nobody, is told in a sentence; a stack trace is for faults of this program.
  if (!(error instanceof AnswerError)) throw error;
  process.stderr.write(`${error.code ?? 'ERROR'}: ${error.message}\n`);
  process.exitCode = 1;
}

async function tellAll(): Promise<void> {
  let after: string | null = null;
  do {
    // The types of `nodes` and of all below come from the schema and the question: a misspelt field does not compile.
    const { customers }: Awaited<ReturnType<typeof page>> = await page(after);
    for (const { id, name, jobs } of customers.nodes) {
      const [first] = jobs.edges;
      if (first === undefined) continue;
      const { orchestration } = await ask(service, bestWays, { customer: id, job: first.node.id, first: 1 });
      const [best] = orchestration?.paths ?? [];
      const cost = best === undefined ? 'no way yet' : `for ${money.format(best.cost.generalised)}`;
      process.stdout.write(`${name}: ${first.node.name}, ${cost}\n`);
    }
    after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
  } while (after !== null);
}

function page(from: string | null) {
  return ask(service, customersPage, { first: 50, after: from });
}
