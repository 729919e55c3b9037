// Purpose: What offerings require, all that this depends on, whether a provider holds it, and which others have it.
// $offerings LIST<STRING>: ids
// $provider STRING: the focal provider, which holds what it has, what it lends and what its partners lend
// $maturity FLOAT: the least maturity of another that has it, 1 to 5
// Returns: id STRING, requiredBy LIST<STRING>, dependsOn LIST<STRING>, isHeld BOOLEAN, others LIST<STRING>
//
// others: providers that lend it, or have it at least so maturely.
UNWIND $offerings AS offering
MATCH (:Offering {id: offering})-[:REQUIRES]->(:Capability)-[:DEPENDS_ON*0..]->(capability:Capability)
WITH DISTINCT capability
RETURN capability.id AS id,
       [(capability)<-[:REQUIRES]-(offering:Offering) WHERE offering.id IN $offerings | offering.id] AS requiredBy,
       [(capability)-[:DEPENDS_ON]->(other:Capability) | other.id] AS dependsOn,
       EXISTS { (:Provider {id: $provider})-[:HAS_CAPABILITY|LENDS]->(capability) }
         OR EXISTS { (:Provider {id: $provider})-[:PARTNERS_WITH]-(:Provider)-[:LENDS]->(capability) } AS isHeld,
       [(other:Provider)-[has:HAS_CAPABILITY|LENDS]->(capability)
         WHERE other.id <> $provider AND (type(has) = 'LENDS' OR has.maturity >= $maturity) | other.id] AS others
