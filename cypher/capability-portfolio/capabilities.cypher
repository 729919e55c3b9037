// Purpose: Capabilities and all that they depend on, with what sort they are, what they cost to build and whether the focal provider holds them.
// $capabilities LIST<STRING>: ids of the capabilities that offerings require
// $provider STRING: the focal provider, which holds what it has, what it lends and what its partners lend; null for none
// Returns: id STRING, kind STRING, buildCost FLOAT, dependsOn LIST<STRING>, isHeld BOOLEAN
UNWIND $capabilities AS id
MATCH (needed:Capability {id: id})-[depends:DEPENDS_ON*0..]->(k:Capability) /* where (needed) [depends..] */
WITH DISTINCT k
RETURN k.id AS id,
       k.kind AS kind,
       k.buildCost AS buildCost,
       [(k)-[depends:DEPENDS_ON]->(other:Capability) /* where [depends] (other) */ | other.id] AS dependsOn,
       EXISTS { (focal:Provider {id: $provider})-[holds:HAS_CAPABILITY|LENDS]->(k) /* where (focal) [holds] */ }
         OR EXISTS {
           (focal:Provider {id: $provider})-[partners:PARTNERS_WITH]-(partner:Provider)-[lends:LENDS]->(k)
           /* where (focal) [partners] (partner) [lends] */
         } AS isHeld
