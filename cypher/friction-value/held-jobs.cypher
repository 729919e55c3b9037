// Purpose: What the frictions of each job cost each customer in a year, inside and outside the focal provider's journey.
// $holders MAP: as in cells
// $uses MAP: as in cells
// $own LIST<STRING>: as in cells
// $touched MAP: by the id of a job that is inside for all: true
// Returns: job STRING, customers LIST<LIST>
//
// customers: customer, what is outside, how many of its frictions count. What is outside is a pair, as in cells.
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
WITH id, step, own, reliefs, customer, holders[customer.id] AS worth, $uses[customer.id] AS uses,
     experiences.prevalence AS prevalence,
     experiences.hours AS hours,
     experiences.money AS money,
     experiences.effort AS effort
WHERE worth IS NOT NULL AND 0 <= prevalence <= 1 AND (0 <= hours <= 1e8 OR 0 <= money <= 1e8 OR 0 <= effort <= 1e8)
WITH id, customer,
     prevalence * (
       CASE WHEN 0 <= money <= 1e8 THEN worth[0] * money ELSE 0.0 END
       + CASE WHEN 0 <= hours <= 1e8 THEN worth[1] * hours ELSE 0.0 END
       + CASE WHEN 0 <= effort <= 1e8 THEN worth[2] * effort ELSE 0.0 END
     ) AS burden,
     CASE WHEN size(reliefs) = 0 THEN 1.0 ELSE 1.0 - reduce(best = 0.0, relief IN reliefs |
       CASE WHEN relief[1] > best AND uses[relief[0]] THEN relief[1] ELSE best END) END AS remaining,
     $touched[id] OR $touched[step.id] OR (size(own) > 0 AND any(offering IN own WHERE uses[offering])) AS isInside
WITH id, customer, CASE WHEN isInside THEN 0.0 ELSE floor(burden * remaining + 0.5) END AS outside
WITH id, customer, outside, floor(outside / 1073741824.0) AS outsides
WITH id, customer,
     [sum(outsides), sum(outside - 1073741824.0 * outsides)] AS outside,
     count(*) AS frictions
RETURN id AS job, collect([customer.id, outside, frictions]) AS customers
