import { parentPort, workerData } from 'node:worker_threads';
import highsModule from 'highs';
import type { Highs, InitOptions } from 'highs';
import type { Program, ProgramOutcome } from '../analysis/capability-portfolio/solve-program.ts';
import type { SolverRequest, SolverReport } from './solver-messages.ts';

/**
 * The thread that HiGHS blocks. It answers each request with reports of every better choice and bound while it runs, and
 * one last report; messages leave a blocked thread, so whoever ends it has the last of both.
 */
// The package's types describe its CommonJS form, where the loader is `default`; as a module it is the import itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
const port = parentPort;
if (port === null) throw new Error('Expected to run as a worker thread.');

const report = (message: SolverReport) => port.postMessage(message);
const loading = loadHighs({ wasmModule: workerData as NonNullable<InitOptions['wasmModule']> });

port.on('message', (request: SolverRequest) => {
  loading
    .then((highs) => run(highs, request))
    .catch((error: unknown) => report({ kind: 'FAILED', message: String(error) }));
});

function run(highs: Highs, { program, seconds, start }: SolverRequest): void {
  const { callbackType, modelStatus, solutionStatus } = highs.constants;
  const model = highs.createModel(modelData(highs, program));
  try {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      random_seed: 1,
      mip_rel_gap: 0,
      mip_abs_gap: program.absoluteGap,
      // Tight, as the caller counts again and drops what does not hold.
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      dual_feasibility_tolerance: 1e-10,
    });
    if (start.length > 0) model.setSolution({ colValue: start });
    let told: number | null = null;
    const outcome = model.run({
      [callbackType.mipImprovingSolution]({ data }) {
        if (data.mip_solution !== undefined) report({ kind: 'BETTER', columns: data.mip_solution });
      },
      [callbackType.mipInterrupt]({ data }) {
        const bound = finite(data.mip_dual_bound);
        if (bound !== null && bound !== told) report({ kind: 'BOUND', bound });
        told = bound;
      },
    });
    const endings = new Map<number, ProgramOutcome['ending']>([
      [modelStatus.optimal, 'PROVEN'],
      [modelStatus.timeLimit, 'TIME'],
    ]);
    const hasColumns = model.info.get('primal_solution_status') === solutionStatus.feasible;
    report({
      kind: 'ENDED',
      columns: hasColumns ? model.getSolution().colValue : null,
      bound: finite(model.info.get('mip_dual_bound')),
      ending: endings.get(outcome.modelStatus) ?? 'FAILURE',
    });
  } finally {
    model.dispose();
  }
}

function modelData(highs: Highs, program: Program) {
  const { variableType, objectiveSense } = highs.constants;
  const columns = program.objective.length;
  const rows = program.rowLower.length;
  return {
    numCols: columns,
    numRows: rows,
    sense: program.sense === 'MINIMISE' ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: program.objective,
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: program.rowLower.map((lower) => (lower === -Infinity ? -highs.infinity : lower)),
    rowUpper: program.rowUpper.map((upper) => (upper === Infinity ? highs.infinity : upper)),
    matrix: {
      format: 'csr' as const,
      numRows: rows,
      numCols: columns,
      starts: program.rowStarts,
      indices: program.columns,
      values: program.values,
    },
    integrality: program.integer.map((flag) => (flag === 1 ? variableType.integer : variableType.continuous)),
  };
}

/** A bound that says something. */
function finite(bound: unknown): number | null {
  return typeof bound === 'number' && Math.abs(bound) < 1e20 ? bound : null;
}
