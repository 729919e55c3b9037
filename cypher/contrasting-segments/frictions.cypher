// Purpose: What stands in the way of a job for each customer that has it.
// $job STRING: the job's id
// Returns: id STRING, valueOfTime FLOAT, valueOfEffort FLOAT, frictions LIST<LIST>
//
// frictions: of the steps of the job, that the customer experiences: id, prevalence, hours, money, effort, the best reduction
// among the offerings of the step that it uses today, the steps that it hinders, and these offerings as far as they relieve it.
MATCH (job:Job {id: $job})<-[:HAS_JOB]-(customer:Customer)
WITH job, customer
CALL (job, customer) {
  MATCH (job)-[:HAS_STEP*0..]->(step:Job)
  WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) }
  WITH DISTINCT customer, step
  MATCH (step)<-[:HINDERS]-(friction:Friction)<-[experiences:EXPERIENCES]-(customer)
  OPTIONAL MATCH (step)<-[serves:SERVES]-(offering:Offering)-[relieves:RELIEVES]->(friction)
  WHERE EXISTS { (offering)<-[:USES]-(customer) }
    AND coalesce(offering.status, 'LIVE') = 'LIVE'
    AND (size(coalesce(offering.markets, [])) = 0 OR customer.market IS NULL OR customer.market IN offering.markets)
    AND (0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8)
    AND EXISTS { (offering)<-[:OFFERS]-(:Provider) }
    AND 0 < relieves.reduction <= 1
  WITH friction, experiences, coalesce(max(relieves.reduction), 0.0) AS reduction,
       collect(DISTINCT step.id) AS steps, collect(DISTINCT offering.id) AS reliefs
  RETURN collect([
    friction.id, experiences.prevalence, experiences.hours, experiences.money, experiences.effort, reduction, steps, reliefs
  ]) AS frictions
}
RETURN customer.id AS id, customer.valueOfTime AS valueOfTime, customer.valueOfEffort AS valueOfEffort, frictions
