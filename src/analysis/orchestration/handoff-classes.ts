import type { HandoffRules, HandoffSide } from './handoff-rules.ts';

/**
 * Which offerings a handoff cannot tell apart. Two offerings with the same text cost the same to hand over, to whatever
 * is chosen later (`onward`), or from whatever was chosen earlier (`inward`).
 */
export interface HandoffClasses {
  /** For an offering chosen before the layer, what handoffs to the options from that layer on depend on. */
  onward(side: HandoffSide, layer: number): string;
  /** For an option of the layer, what handoffs from the options before it depend on. */
  inward(side: HandoffSide, layer: number): string;
}

/**
 * Reads the classes off the rules: providers that are met again, integrations with what is met again, and the offering
 * itself where being the very same one makes a difference.
 */
export function handoffClasses(
  /** The offerings of each layer. */
  layers: readonly (readonly HandoffSide[])[],
  rules: HandoffRules,
): HandoffClasses {
  const offerings = new Map<string, Span>();
  const providers = new Map<string, Span>();
  layers.forEach((sides, layer) => {
    for (const side of sides) {
      extend(offerings, side.offering, layer);
      side.providers.forEach((provider) => extend(providers, provider, layer));
    }
  });
  const { sameProvider, unknown } = rules;
  const providersMatter =
    sameProvider.hours !== unknown.hours ||
    sameProvider.money !== unknown.money ||
    sameProvider.effort !== unknown.effort;
  const sameProviderIsFree =
    sameProvider.hours === 0 && sameProvider.money === 0 && sameProvider.effort === 0;

  const text = (side: HandoffSide, meets: (span: Span | undefined) => boolean, onward: boolean): string => {
    let words = '';
    if (providersMatter) {
      for (const provider of side.providers) {
        if (meets(providers.get(provider))) words += `${provider}\n`;
      }
    }
    // Its own handoff to itself is free; where one between its providers is free too, nobody can tell the difference.
    const isFreeAnyway = sameProviderIsFree && (side.providers.length > 0 || !providersMatter);
    if (!isFreeAnyway && meets(offerings.get(side.offering))) {
      words += `=${side.offering}\n`;
    }
    const partners = rules.partnersOf(side.offering);
    if (partners.size > 0) {
      const integrations: string[] = [];
      for (const partner of partners.keys()) {
        if (meets(offerings.get(partner))) {
          const { hours, money, effort } = (
            onward ? partners.get(partner) : rules.partnersOf(partner).get(side.offering)
          )!.cost;
          integrations.push(`>${partner} ${hours} ${money} ${effort}`);
        }
      }
      words += integrations.sort().join('\n');
    }
    return words;
  };
  return {
    onward: (side, layer) => text(side, (span) => span !== undefined && span.last >= layer, true),
    inward: (side, layer) => text(side, (span) => span !== undefined && span.first < layer, false),
  };
}

/** The first and the last layer in which something is met. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function extend(spans: Map<string, Span>, id: string, layer: number): void {
  spans.set(id, { first: spans.get(id)?.first ?? layer, last: layer });
}
