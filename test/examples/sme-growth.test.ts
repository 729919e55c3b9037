import { describe, expect, it } from '@jest/globals';
import { countOf, readExample, relationshipsOf } from './read-example.ts';

const example = readExample('sme-growth');
const nodes = (label: string) => example.nodes.filter((node) => node.label === label);
const of = (type: string) => relationshipsOf(example, type);
const kindsOf = (label: string) => new Set(nodes(label).map(({ properties }) => properties.get('kind')));

describe('the default example', () => {
  it('is large enough to ask every question of', () => {
    expect(
      nodes('Customer').filter(({ properties }) => properties.get('kind') === 'SEGMENT').length,
    ).toBeGreaterThanOrEqual(4);
    expect(countOf(example, 'Ecosystem')).toBeGreaterThanOrEqual(5);
    expect(countOf(example, 'Provider')).toBeGreaterThanOrEqual(15);
    expect(countOf(example, 'Offering')).toBeGreaterThanOrEqual(40);
    expect(countOf(example, 'Capability')).toBeGreaterThanOrEqual(40);
    expect(countOf(example, 'Friction')).toBeGreaterThanOrEqual(30);
  });

  it('has both kinds of capabilities, each with a cost, and every kind of friction', () => {
    expect(kindsOf('Capability')).toEqual(new Set(['SKILL_SET', 'TECHNOLOGY_ASSET']));
    expect(nodes('Capability').filter(({ properties }) => !properties.has('buildCost'))).toEqual([]);
    expect(kindsOf('Friction').size).toBe(7);
  });

  it('has three jobs with six steps or more, steps that are optional, and a ladder of purposes', () => {
    const steps = new Map<string, number>();
    for (const { from } of of('HAS_STEP')) steps.set(from.id, (steps.get(from.id) ?? 0) + 1);
    expect([...steps.values()].filter((count) => count >= 6).length).toBeGreaterThanOrEqual(3);
    expect(of('HAS_STEP').some(({ properties }) => properties.get('optional') === 'true')).toBe(true);
    const purposes = new Map(of('IN_SERVICE_OF').map(({ from, to }) => [from.id, to.id]));
    const ladder = ['job-fill-order-abroad'];
    for (let next = purposes.get(ladder[0] ?? ''); next !== undefined; next = purposes.get(next))
      ladder.push(next);
    expect(ladder.length).toBeGreaterThanOrEqual(3);
    expect(nodes('Job').filter(({ properties }) => properties.has('mapStep')).length).toBeGreaterThan(20);
  });

  it('has offerings that are live, planned by the bank, and concepts of nobody', () => {
    const providers = new Map(of('OFFERS').map(({ from, to }) => [to.id, from.id]));
    const planned = nodes('Offering').filter(({ properties }) => properties.get('status') === 'PLANNED');
    expect(nodes('Offering').length - planned.length).toBeGreaterThanOrEqual(40);
    expect(planned.filter(({ id }) => providers.get(id) === 'prov-rhb').length).toBeGreaterThanOrEqual(8);
    expect(planned.filter(({ id }) => !providers.has(id)).length).toBeGreaterThanOrEqual(6);
  });

  it('follows the journey of the bank by touchpoints that turn at least once', () => {
    const operated = new Set(of('OPERATES').map(({ to }) => to.id));
    const journey = nodes('Touchpoint')
      .filter(({ id }) => operated.has(id))
      .sort((a, b) => Number(a.properties.get('position')) - Number(b.properties.get('position')))
      .map(({ properties }) => Number(properties.get('valence')));
    expect(journey.length).toBeGreaterThanOrEqual(10);
    expect(journey.some((valence, index) => Math.abs(valence - (journey[index - 1] ?? valence)) >= 2)).toBe(
      true,
    );
  });

  it('has jobs that are under-served, and one that is over-served', () => {
    const scores = of('HAS_JOB').map(({ properties }) => {
      const [importance, satisfaction] = [
        Number(properties.get('importance')),
        Number(properties.get('satisfaction')),
      ];
      return {
        score: importance + Math.max(importance - satisfaction, 0),
        overServed: satisfaction > importance,
      };
    });
    expect(scores.filter(({ score }) => score > 12).length).toBeGreaterThan(3);
    expect(scores.some(({ overServed }) => overServed)).toBe(true);
  });

  it('has capabilities to borrow from a lender and to find at a partner of high maturity', () => {
    expect(of('LENDS').filter(({ from }) => from.id !== 'prov-rhb').length).toBeGreaterThan(5);
    const mature = of('HAS_CAPABILITY').filter(
      ({ from, properties }) => from.label === 'Provider' && Number(properties.get('maturity')) >= 4,
    );
    expect(mature.filter(({ from }) => from.id !== 'prov-rhb').length).toBeGreaterThan(20);
  });

  it('uses every type of relationship', () => {
    const types = new Set(example.relationships.map(({ type }) => type));
    expect(types.size).toBe(22);
  });
});
