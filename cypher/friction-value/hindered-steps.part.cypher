// Part: the steps of `job`, whose id is `id`, and what hinders them.
// $holders MAP: by the id of a job and the id of a customer, as in cells
// $own LIST<STRING>: ids of the focal provider's offerings
//
// Leaves step, holders (those of the job), own (which of those serve the step), friction, and reliefs: of the offerings that serve
// the step, offering and reduction.
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
