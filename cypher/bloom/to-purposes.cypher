// Purpose: the purposes above the jobs selected.
// Perspective: customers-life, orchestration
// Action: In service of what
// $nodes LIST<STRING>: the element ids of the nodes selected in the scene
// Returns: path PATH
MATCH path = (job:Job)-[:IN_SERVICE_OF*1..4]->(:Job)
WHERE elementId(job) IN $nodes
RETURN path
LIMIT 500
