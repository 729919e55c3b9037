// Purpose: Other providers that lend these capabilities, or have them.
// $capabilities LIST<STRING>: ids of the capabilities
// $provider STRING: the focal provider, which is left out; null for none
// Returns: capability STRING, provider STRING, lends MAP, has BOOLEAN, maturity FLOAT, partneringCost FLOAT
UNWIND $capabilities AS id
MATCH (k:Capability {id: id})<-[r:HAS_CAPABILITY|LENDS]-(other:Provider)
WHERE ($provider IS NULL OR other.id <> $provider) /* and [r] (other) */
WITH id,
     other,
     head(collect(CASE WHEN r:LENDS THEN {cost: r.cost} END)) AS lends,
     any(one IN collect(r) WHERE one:HAS_CAPABILITY) AS has,
     max(CASE WHEN r:HAS_CAPABILITY THEN r.maturity END) AS maturity
OPTIONAL MATCH (other)-[partnering:PARTNERS_WITH]-(focal:Provider {id: $provider}) /* where [partnering] (focal) */
RETURN id AS capability,
       other.id AS provider,
       lends,
       has,
       maturity,
       min(partnering.cost) AS partneringCost
