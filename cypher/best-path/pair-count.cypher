// Purpose: How many pairs of a customer and a job that it has there are.
// $customers LIST<STRING>: ids of the only customers that count; null for all
// $provider STRING: only customers that use an offering of this provider count; empty for all
// Returns: pairs INTEGER
MATCH (c:Customer)-[:HAS_JOB]->(j:Job)
WHERE ($customers IS NULL OR c.id IN $customers)
  AND ($provider = '' OR EXISTS { (c)-[:USES]->(:Offering)<-[:OFFERS]-(:Provider {id: $provider}) })
WITH DISTINCT c, j
RETURN count(*) AS pairs
