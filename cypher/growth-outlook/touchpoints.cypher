// Purpose: The jobs toward which a provider operates touchpoints.
// $provider STRING: the provider's id
// Returns: touchpoint STRING, job STRING
MATCH (:Provider {id: $provider})-[:OPERATES]->(touchpoint:Touchpoint)-[:TOWARD]->(job:Job)
RETURN DISTINCT touchpoint.id AS touchpoint, job.id AS job
