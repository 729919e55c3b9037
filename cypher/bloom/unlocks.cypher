// Purpose: the offerings that need a capability, also through others, and the jobs and frictions that they are about.
// Perspective: capability-leverage
// Phrase: What does $capability unlock
// $capability STRING: Capability.name
// Returns: path PATH
MATCH path = (:Capability {name: $capability})<-[:DEPENDS_ON*0..4]-(:Capability)<-[:REQUIRES]-(:Offering)-[:SERVES|RELIEVES]->(:Job|Friction)
RETURN path
LIMIT 1000
