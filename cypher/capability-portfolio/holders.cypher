// Purpose: Other providers that lend these capabilities, or have them maturely enough to be partners for them.
// $capabilities LIST<STRING>: ids of the capabilities
// $provider STRING: the focal provider, which is left out; null for none
// $maturity FLOAT: the least maturity of a holder, 1 to 5
// Returns: capability STRING, provider STRING, lends MAP, maturity FLOAT, partneringCost FLOAT
UNWIND $capabilities AS id
MATCH (k:Capability {id: id})<-[r:HAS_CAPABILITY|LENDS]-(other:Provider)
WHERE $provider IS NULL OR other.id <> $provider
WITH id,
     other,
     head(collect(CASE WHEN r:LENDS THEN {cost: r.cost} END)) AS lends,
     max(CASE WHEN r:HAS_CAPABILITY THEN r.maturity END) AS maturity
WHERE lends IS NOT NULL OR maturity >= $maturity
OPTIONAL MATCH (other)-[partnering:PARTNERS_WITH]-(:Provider {id: $provider})
RETURN id AS capability,
       other.id AS provider,
       lends,
       maturity,
       min(partnering.cost) AS partneringCost
