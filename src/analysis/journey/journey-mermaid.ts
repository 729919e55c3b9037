import type { NameOf } from '../name-of.ts';
import type { Journey, JourneyStage } from './journey.ts';

/**
 * A journey as a Mermaid flowchart, left to right: a box a stage with its name, how it feels and its costliest friction,
 * pivots framed thick, boxes coloured by presence. Names are escaped, so that none can end its box.
 */
export function journeyMermaid(journey: Journey, nameOf: NameOf): string {
  const pivots = new Set(journey.pivots);
  const boxes = journey.stages.map((stage, at) => `  s${at}["${linesOf(stage, nameOf).join('<br/>')}"]`);
  const ways = journey.stages.slice(1).map((_, at) => `  s${at} --> s${at + 1}`);
  const looks = journey.stages.flatMap(({ presence }, at) => [
    ...(presence === null ? [] : [`  class s${at} ${presence.toLowerCase()}`]),
    ...(pivots.has(at) ? [`  class s${at} pivot`] : []),
  ]);
  return [
    'flowchart LR',
    ...boxes,
    ...ways,
    '  classDef foreground fill:#1b7f5c,color:#ffffff',
    '  classDef background fill:#a8d5c2,color:#000000',
    '  classDef aware fill:#f2e6b8,color:#000000',
    '  classDef absent fill:#e6e6e6,color:#000000',
    '  classDef pivot stroke:#c0392b,stroke-width:4px',
    ...looks,
    '',
  ].join('\n');
}

function linesOf(stage: JourneyStage, nameOf: NameOf): string[] {
  const [name = '', ...others] = [stage.touchpoint, stage.job].flatMap((id) =>
    id === null ? [] : [nameOf(id)],
  );
  const [worst] = stage.frictions;
  return [
    escaped(name),
    ...others.map(escaped),
    ...(stage.valence === null ? [] : [escaped(`feels ${stage.valence > 0 ? '+' : ''}${stage.valence}`)]),
    ...(worst === undefined ? [] : [escaped(`friction: ${nameOf(worst.friction)}`)]),
  ];
}

/** Letters, digits and blanks as they are; any other character as Mermaid's entity of its number. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
