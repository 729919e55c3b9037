// Purpose: who lends a capability, who has it at maturity 4 or more, and what it depends on.
// Perspective: capability-leverage
// Phrase: Build, borrow or partner for $capability
// $capability STRING: Capability.name
// Returns: path PATH
MATCH (k:Capability {name: $capability})
CALL (k) {
  MATCH path = (k)<-[:LENDS]-(:Provider)
  RETURN path
  UNION
  MATCH path = (k)<-[has:HAS_CAPABILITY]-(:Provider)
  WHERE has.maturity >= 4
  RETURN path
  UNION
  MATCH path = (k)-[:DEPENDS_ON*1..4]->(:Capability)
  RETURN path
}
RETURN path
LIMIT 500
