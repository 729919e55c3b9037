// Purpose: the steps of a job without any offering.
// Perspective: orchestration
// Phrase: Which steps of $job does nobody serve
// $job STRING: Job.name
// Returns: path PATH
MATCH path = (:Job {name: $job})-[:HAS_STEP*0..4]->(step:Job)
WHERE NOT EXISTS { (step)-[:HAS_STEP]->(:Job) } AND NOT EXISTS { (step)<-[:SERVES]-(:Offering) }
RETURN path
LIMIT 500
