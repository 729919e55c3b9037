// Purpose: The jobs that customers have, the first ones by customer and job.
// $customers LIST<STRING>: ids of the only customers that count; null for all
// $provider STRING: only customers that use an offering of this provider count; empty for all
// $most INTEGER: rows at most
// Returns: customer STRING, job STRING, hasJob MAP
MATCH (c:Customer)-[has:HAS_JOB]->(j:Job)
WHERE ($customers IS NULL OR c.id IN $customers)
  AND ($provider = '' OR EXISTS { (c)-[:USES]->(:Offering)<-[:OFFERS]-(:Provider {id: $provider}) })
WITH c.id AS customer, j.id AS job, head(collect(has {.frequencyPerMonth, .confidence})) AS hasJob
ORDER BY customer, job
LIMIT $most
RETURN customer, job, hasJob
