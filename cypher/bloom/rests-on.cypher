// Purpose: the sources of a job and of its relationships, and what was observed of it.
// Perspective: customers-life
// Phrase: What does $job rest on
// $job STRING: Job.name
// Returns: job NODE, basis NODE
MATCH (job:Job {name: $job})
OPTIONAL MATCH (job)-[r]-()
WITH job, collect(DISTINCT r.sourceId) + job.sourceId AS cited
MATCH (basis:Source|Evidence)
WHERE basis.id IN cited OR basis.about = job.id OR basis.about ENDS WITH ' ' + job.id
RETURN job, basis
LIMIT 200
