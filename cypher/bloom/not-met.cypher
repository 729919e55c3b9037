// Purpose: the steps of a customer's jobs toward which a provider has no touchpoint.
// Perspective: own-journey
// Phrase: Which steps of $customer does $provider not meet
// $customer STRING: Customer.name
// $provider STRING: Provider.name
// Returns: path PATH
MATCH (p:Provider {name: $provider})
MATCH path = (:Customer {name: $customer})-[:HAS_JOB]->(:Job)-[:HAS_STEP*0..4]->(step:Job)
WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) }
  AND NOT EXISTS { (p)-[:OPERATES]->(:Touchpoint)-[:TOWARD]->(step) }
RETURN path
LIMIT 500
