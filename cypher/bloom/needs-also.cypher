// Purpose: the other capabilities that the same offerings need.
// Perspective: capability-leverage
// Phrase: What does $capability need beside it
// $capability STRING: Capability.name
// Returns: path PATH
MATCH path = (:Capability {name: $capability})<-[:REQUIRES]-(:Offering)-[:REQUIRES]->(:Capability)
RETURN path
LIMIT 500
