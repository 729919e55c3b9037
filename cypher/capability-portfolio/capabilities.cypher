// Purpose: Capabilities and all that they depend on, with what they cost to build and whether the focal provider holds them.
// $capabilities LIST<STRING>: ids of the capabilities that offerings require
// $provider STRING: the focal provider, which holds what it has, what it lends and what its partners lend; null for none
// Returns: id STRING, buildCost FLOAT, dependsOn LIST<STRING>, isHeld BOOLEAN
UNWIND $capabilities AS id
MATCH (:Capability {id: id})-[:DEPENDS_ON*0..]->(k:Capability)
WITH DISTINCT k
RETURN k.id AS id,
       k.buildCost AS buildCost,
       [(k)-[:DEPENDS_ON]->(other:Capability) | other.id] AS dependsOn,
       EXISTS { (:Provider {id: $provider})-[:HAS_CAPABILITY|LENDS]->(k) }
         OR EXISTS { (:Provider {id: $provider})-[:PARTNERS_WITH]-(:Provider)-[:LENDS]->(k) } AS isHeld
