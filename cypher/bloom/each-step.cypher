// Purpose: the steps of a job, the offerings that serve them, and their providers.
// Perspective: orchestration
// Phrase: Who can do each step of $job
// $job STRING: Job.name
// Returns: path PATH
MATCH path = (:Job {name: $job})-[:HAS_STEP*0..4]->(:Job)<-[:SERVES]-(:Offering)<-[:OFFERS]-(:Provider)
RETURN path
LIMIT 1000
