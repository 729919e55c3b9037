// Purpose: the frictions of the jobs and touchpoints selected.
// Perspective: customers-life, own-journey
// Action: Show what hinders
// $nodes LIST<STRING>: the element ids of the nodes selected in the scene
// Returns: path PATH
MATCH (n:Job|Touchpoint)
WHERE elementId(n) IN $nodes
CALL (n) {
  MATCH path = (n)<-[:HINDERS]-(:Friction)
  RETURN path
  UNION
  MATCH path = (n)-[:TOWARD]->(:Job)<-[:HINDERS]-(:Friction)
  RETURN path
}
RETURN path
LIMIT 1000
