// Purpose: the customers that have a job in common, and the frictions that each of them experiences in its steps.
// Perspective: customers-life
// Phrase: Who shares $job, and what hinders each
// $job STRING: Job.name
// Returns: path PATH
MATCH (job:Job {name: $job})<-[:HAS_JOB]-(c:Customer)
MATCH path = (job)-[:HAS_STEP*0..4]->(:Job)<-[:HINDERS]-(:Friction)<-[:EXPERIENCES]-(c)
RETURN path
LIMIT 1000
