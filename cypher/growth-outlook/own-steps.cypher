// Purpose: The steps of customers' jobs for which they use an offering of a provider today.
// $provider STRING: the provider's id
// $customers LIST<STRING>: ids; null for all customers
// Returns: job STRING, steps LIST<STRING>
MATCH (:Provider {id: $provider})-[:OFFERS]->(offering:Offering)
WHERE coalesce(offering.status, 'LIVE') = 'LIVE'
MATCH (offering)-[serves:SERVES]->(step:Job)
WHERE (0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8)
  AND NOT EXISTS { (step)-[:HAS_STEP]->(:Job) }
MATCH (offering)<-[:USES]-(customer:Customer)
WHERE ($customers IS NULL OR customer.id IN $customers)
  AND (size(coalesce(offering.markets, [])) = 0 OR customer.market IS NULL OR customer.market IN offering.markets)
WITH DISTINCT step, customer
MATCH (step)<-[:HAS_STEP*0..]-(job:Job)
WHERE EXISTS { (job)<-[:HAS_JOB]-(customer) }
RETURN job.id AS job, collect(DISTINCT step.id) AS steps
