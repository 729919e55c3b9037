// Purpose: The jobs that the customers have and all jobs below them: their steps, where they take place, and whether the focal provider leads toward them.
// $customers LIST<STRING>: ids; null for all customers
// $provider STRING: the focal provider's id; empty for none
// Returns: id STRING, steps LIST<LIST>, places LIST<LIST>, isTouched BOOLEAN
//
// steps: job, position, optional. places: ecosystem, share.
MATCH (customer:Customer)
WHERE $customers IS NULL OR customer.id IN $customers
MATCH (customer)-[:HAS_JOB]->(top:Job)
WITH DISTINCT top
MATCH (top)-[:HAS_STEP*0..]->(job:Job)
WITH DISTINCT job
RETURN job.id AS id,
       [(job)-[has:HAS_STEP]->(step:Job) | [step.id, has.position, has.optional]] AS steps,
       [(job)-[takes:TAKES_PLACE_IN]->(ecosystem:Ecosystem) | [ecosystem.id, takes.share]] AS places,
       EXISTS { (job)<-[:TOWARD]-(:Touchpoint)<-[:OPERATES]-(:Provider {id: $provider}) } AS isTouched
