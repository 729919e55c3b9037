// Purpose: the offerings of a job's steps that are integrated with one another.
// Perspective: orchestration
// Phrase: Which offerings hand over in $job
// $job STRING: Job.name
// Returns: path PATH
MATCH (job:Job {name: $job})
MATCH path = (one:Job)<-[:SERVES]-(:Offering)-[:INTEGRATES_WITH]->(:Offering)-[:SERVES]->(other:Job)
WHERE EXISTS { (job)-[:HAS_STEP*1..4]->(one) } AND EXISTS { (job)-[:HAS_STEP*1..4]->(other) }
RETURN path
LIMIT 1000
