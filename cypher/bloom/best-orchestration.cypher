// Purpose: the cheapest live offering of each step of the jobs selected, for each customer that has them, handoffs apart.
// Perspective: orchestration
// Action: Show the best orchestration, handoffs apart
// $nodes LIST<STRING>: the element ids of the nodes selected in the scene
// Returns: way PATH, choice PATH
//
// Of customers and jobs selected together only their own pairs count. The cost of a step is that of Throughline's step cost:
// money, time and effort at what they are worth to the customer, and what of its frictions the offering leaves. A step that
// is cheapest done unaided has no choice. What handoffs cost, and so which providers go well together, is answered by the
// API's orchestration alone. What is no number counts as missing.
MATCH (c:Customer)-[:HAS_JOB]->(job:Job)
WHERE elementId(c) IN $nodes OR elementId(job) IN $nodes
WITH collect({c: c, job: job, both: elementId(c) IN $nodes AND elementId(job) IN $nodes}) AS pairs
UNWIND CASE WHEN any(pair IN pairs WHERE pair.both) THEN [pair IN pairs WHERE pair.both] ELSE pairs END AS pair
WITH pair.c AS c, pair.job AS job
MATCH way = (job)-[up:HAS_STEP*0..6]->(step:Job)
WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) } AND none(r IN up WHERE coalesce(r.optional, false))
CALL (c, step) {
  OPTIONAL MATCH (o:Offering)-[serves:SERVES]->(step)
  WHERE coalesce(o.status, 'LIVE') = 'LIVE' AND EXISTS { (:Provider)-[:OFFERS]->(o) }
    AND (c.market IS NULL OR size(coalesce(o.markets, [])) = 0 OR c.market IN o.markets)
    AND NOT (serves.hours IS NULL AND serves.money IS NULL AND serves.effort IS NULL)
  WITH c, step, collect({
    o: o, hours: toFloatOrNull(serves.hours), money: toFloatOrNull(serves.money), effort: toFloatOrNull(serves.effort)
  }) + {
    o: null, hours: toFloatOrNull(step.unaidedHours), money: toFloatOrNull(step.unaidedMoney),
    effort: toFloatOrNull(step.unaidedEffort)
  } AS choices
  UNWIND choices AS choice
  WITH c, step, choice
  WHERE NOT (choice.hours IS NULL AND choice.money IS NULL AND choice.effort IS NULL)
  WITH c, step, choice.o AS o,
    coalesce(choice.money, 0.0) + coalesce(toFloatOrNull(c.valueOfTime), 0.0) * coalesce(choice.hours, 0.0)
      + coalesce(toFloatOrNull(c.valueOfEffort), 0.0) * coalesce(choice.effort, 0.0) AS base
  OPTIONAL MATCH (step)<-[:HINDERS]-(f:Friction)<-[e:EXPERIENCES]-(c)
  OPTIONAL MATCH (o)-[relieves:RELIEVES]->(f)
  WITH o, base, sum(coalesce(toFloatOrNull(e.prevalence), 0.0) * (1 - coalesce(toFloatOrNull(relieves.reduction), 0.0)) * (
    coalesce(toFloatOrNull(e.money), 0.0)
      + coalesce(toFloatOrNull(c.valueOfTime), 0.0) * coalesce(toFloatOrNull(e.hours), 0.0)
      + coalesce(toFloatOrNull(c.valueOfEffort), 0.0) * coalesce(toFloatOrNull(e.effort), 0.0))) AS friction
  ORDER BY base + friction, coalesce(o.id, '')
  RETURN head(collect([o])) AS best
}
OPTIONAL MATCH choice = (step)<-[:SERVES]-(offering:Offering)<-[:OFFERS]-(:Provider)
WHERE offering = best[0]
RETURN way, choice
LIMIT 1000
