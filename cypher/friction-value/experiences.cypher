// Purpose: What each customer's part of each friction costs in a year, for each job and step: the rows that `cells` sums, the largest first.
// $holders MAP: as in cells
// $uses MAP: as in cells
// $own LIST<STRING>: as in cells
// $most INTEGER: how many at most
// Returns: job STRING, step STRING, friction STRING, customer STRING, value FLOAT, own LIST<STRING>, relief STRING, without FLOAT
//
// own: those of the step that the customer uses. relief: the offering of the step that the customer uses with the best reduction; without: what value would be without it.
UNWIND keys($holders) AS id
MATCH (job:Job {id: id})
CALL (job) {
  MATCH (job)-[:HAS_STEP*0..]->(step:Job)
  WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) }
  RETURN DISTINCT step
}
WITH id, step, $holders[id] AS holders,
     [(step)<-[serves:SERVES]-(offering:Offering)
       WHERE 0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8 | offering.id] AS serving
WITH id, step, holders, serving, [offering IN serving WHERE offering IN $own] AS own
MATCH (step)<-[:HINDERS]-(friction:Friction)
WITH id, step, holders, own, friction,
     [(friction)<-[relieves:RELIEVES]-(offering:Offering)
       WHERE 0 < relieves.reduction <= 1 AND offering.id IN serving | [offering.id, relieves.reduction]] AS reliefs
MATCH (friction)<-[experiences:EXPERIENCES]-(customer)
WITH id, step, own, friction, reliefs, customer, holders[customer.id] AS worth, $uses[customer.id] AS uses,
     experiences.prevalence AS prevalence,
     experiences.hours AS hours,
     experiences.money AS money,
     experiences.effort AS effort
WHERE worth IS NOT NULL AND 0 <= prevalence <= 1 AND (0 <= hours <= 1e8 OR 0 <= money <= 1e8 OR 0 <= effort <= 1e8)
WITH id, step, own, friction, customer, uses,
     prevalence * (
       CASE WHEN 0 <= money <= 1e8 THEN worth[0] * money ELSE 0.0 END
       + CASE WHEN 0 <= hours <= 1e8 THEN worth[1] * hours ELSE 0.0 END
       + CASE WHEN 0 <= effort <= 1e8 THEN worth[2] * effort ELSE 0.0 END
     ) AS burden,
     reduce(best = [0.0, 0.0, null], relief IN reliefs | CASE
       WHEN uses[relief[0]] IS NULL THEN best
       WHEN relief[1] > best[0] THEN [relief[1], best[0], relief[0]]
       WHEN relief[1] > best[1] THEN [best[0], relief[1], best[2]]
       ELSE best END) AS best
RETURN id AS job,
       step.id AS step,
       friction.id AS friction,
       customer.id AS customer,
       floor(burden * (1.0 - best[0]) + 0.5) AS value,
       [offering IN own WHERE uses[offering]] AS own,
       best[2] AS relief,
       floor(burden * (1.0 - best[1]) + 0.5) AS without
ORDER BY value DESC, customer, friction, job
LIMIT $most
