// Purpose: the providers behind the offerings, jobs, frictions, capabilities and touchpoints selected.
// Perspective: customers-life, orchestration, capability-leverage, own-journey
// Action: Expand to providers
// $nodes LIST<STRING>: the element ids of the nodes selected in the scene
// Returns: path PATH
MATCH (n:Offering|Job|Friction|Capability|Touchpoint)
WHERE elementId(n) IN $nodes
CALL (n) {
  MATCH path = (n)<-[:OFFERS]-(:Provider)
  RETURN path
  UNION
  MATCH path = (n)<-[:SERVES|RELIEVES]-(:Offering)<-[:OFFERS]-(:Provider)
  RETURN path
  UNION
  MATCH path = (n)<-[:HAS_CAPABILITY|LENDS|OPERATES]-(:Provider)
  RETURN path
}
RETURN path
LIMIT 1000
