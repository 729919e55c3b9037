// Purpose: A job and all that is below it.
// $job STRING: the job's id
// Returns: id STRING, hasSteps BOOLEAN
MATCH (:Job {id: $job})-[:HAS_STEP*0..]->(part:Job)
WITH DISTINCT part
RETURN part.id AS id, EXISTS { (part)-[:HAS_STEP]->(:Job) } AS hasSteps
