// Purpose: all steps below the jobs selected.
// Perspective: customers-life, orchestration
// Action: Show the steps of these jobs
// $nodes LIST<STRING>: the element ids of the nodes selected in the scene
// Returns: path PATH
MATCH path = (job:Job)-[:HAS_STEP*1..4]->(:Job)
WHERE elementId(job) IN $nodes
RETURN path
LIMIT 1000
