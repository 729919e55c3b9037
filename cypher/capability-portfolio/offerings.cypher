// Purpose: The candidate offerings of a provider, and the offerings that customers use today.
// $provider STRING: the focal provider; null for none
// $all BOOLEAN: whether every offering is a candidate; else those of the provider and the concepts
// $used LIST<STRING>: ids of the offerings that the customers use
// Returns: id STRING, status STRING, markets LIST<STRING>, isOwn BOOLEAN, hasProvider BOOLEAN, requires LIST<STRING>
MATCH (o:Offering) /* where (o) */
WITH o,
     EXISTS { (focal:Provider {id: $provider})-[offers:OFFERS]->(o) /* where (focal) [offers] */ } AS isOwn,
     EXISTS { (provider:Provider)-[offers:OFFERS]->(o) /* where (provider) [offers] */ } AS hasProvider
WHERE $all OR isOwn OR NOT hasProvider OR o.id IN $used
RETURN o.id AS id,
       coalesce(o.status, 'LIVE') AS status,
       coalesce(o.markets, []) AS markets,
       isOwn,
       hasProvider,
       [(o)-[requires:REQUIRES]->(k:Capability) /* where [requires] (k) */ | k.id] AS requires
