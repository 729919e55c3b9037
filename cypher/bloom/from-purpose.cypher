// Purpose: what serves a purpose, by which steps, by which offerings, and whose they are.
// Perspective: orchestration
// Phrase: From the purpose $job to who acts
// $job STRING: Job.name
// Returns: path PATH
MATCH path = (:Job {name: $job})<-[:IN_SERVICE_OF*0..3]-(:Job)-[:HAS_STEP*0..4]->(:Job)<-[:SERVES]-(:Offering)<-[:OFFERS]-(:Provider)
RETURN path
LIMIT 1000
