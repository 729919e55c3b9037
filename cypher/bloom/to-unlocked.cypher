// Purpose: the offerings that need the capabilities selected, also through others, and the jobs that they serve.
// Perspective: capability-leverage
// Action: Show what these capabilities unlock
// $nodes LIST<STRING>: the element ids of the nodes selected in the scene
// Returns: path PATH
MATCH path = (k:Capability)<-[:DEPENDS_ON*0..4]-(:Capability)<-[:REQUIRES]-(:Offering)-[:SERVES]->(:Job)
WHERE elementId(k) IN $nodes
RETURN path
LIMIT 1000
