// Purpose: What frictions cost some customers in a year in some of their jobs, told from the customers on, since they are few.
// $holders MAP: by the id of a customer and the id of a job, what its money, an hour and an effort point per occurrence come to in a year, as LIST<FLOAT>
// $uses MAP: as in friction-value/cells
// Returns: customer STRING, job STRING, cost LIST<FLOAT>
//
// cost: in millionths, each friction's part rounded to a whole number, added up in two parts as in friction-value/cells. A job without frictions that count is missing.
UNWIND keys($holders) AS id
MATCH (:Customer {id: id})-[experiences:EXPERIENCES]->(friction:Friction)
WITH id, $holders[id] AS worths, friction,
     experiences.prevalence AS prevalence,
     experiences.hours AS hours,
     experiences.money AS money,
     experiences.effort AS effort
WHERE 0 <= prevalence <= 1 AND (0 <= hours <= 1e8 OR 0 <= money <= 1e8 OR 0 <= effort <= 1e8)
MATCH (friction)-[:HINDERS]->(step:Job)
WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) }
CALL (step) {
  MATCH (step)<-[:HAS_STEP*0..]-(job:Job)
  RETURN DISTINCT job.id AS job
}
WITH id, friction, step, job, worths[job] AS worth, prevalence, hours, money, effort
WHERE worth IS NOT NULL
WITH id, job, /* part friction-value/burden */ AS burden,
     [(friction)<-[relieves:RELIEVES]-(offering:Offering)-[serves:SERVES]->(step)
       WHERE 0 < relieves.reduction <= 1 AND $uses[id][offering.id]
         AND (0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8) | relieves.reduction] AS reliefs
WITH id, job, floor(burden * (1.0 - reduce(best = 0.0, relief IN reliefs |
       CASE WHEN relief > best THEN relief ELSE best END)) + 0.5) AS cost
WITH id, job, cost, floor(cost / 1073741824.0) AS costs
RETURN id AS customer, job, [sum(costs), sum(cost - 1073741824.0 * costs)] AS cost
