// Purpose: the frictions of the steps of a job, the offerings that relieve them, and their providers.
// Perspective: orchestration
// Phrase: What relieves that which hinders $job
// $job STRING: Job.name
// Returns: path PATH
MATCH path = (:Job {name: $job})-[:HAS_STEP*0..4]->(:Job)<-[:HINDERS]-(:Friction)<-[:RELIEVES]-(:Offering)<-[:OFFERS]-(:Provider)
RETURN path
LIMIT 1000
