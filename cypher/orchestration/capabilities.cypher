// Purpose: What the planned offerings and concepts among those that serve a job need, and which providers can do it.
// $job STRING: the id of the job asked for
// $provider STRING: the focal provider's id; empty for none
// Returns: requires LIST<LIST<STRING>>, capabilities LIST<MAP>, partners LIST<LIST<STRING>>
//
// One row, always. requires: offering, capability. partners: provider, partner, for the providers of these offerings and the
// focal one. A capability says which of these providers have it, and which providers lend it.
OPTIONAL MATCH (:Job {id: $job})-[:HAS_STEP*0..]->(:Job)<-[:SERVES]-(offering:Offering)
WHERE offering.status <> 'LIVE' OR NOT EXISTS { (offering)<-[:OFFERS]-(:Provider) }
WITH collect(DISTINCT offering) AS offerings
WITH offerings,
     COLLECT {
       UNWIND offerings AS offering
       MATCH (offering)<-[:OFFERS]-(provider:Provider)
       RETURN provider
       UNION
       MATCH (provider:Provider {id: $provider})
       RETURN provider
     } AS providers,
     COLLECT {
       UNWIND offerings AS offering
       MATCH (offering)-[:REQUIRES]->(:Capability)-[:DEPENDS_ON*0..]->(capability:Capability)
       RETURN DISTINCT capability
     } AS capabilities
RETURN
  COLLECT {
    UNWIND offerings AS offering
    MATCH (offering)-[:REQUIRES]->(capability:Capability)
    RETURN [offering.id, capability.id]
  } AS requires,
  [capability IN capabilities | capability {
    .id, .buildCost,
    dependsOn: [(capability)-[:DEPENDS_ON]->(other:Capability) | other.id],
    hadBy: [(capability)<-[:HAS_CAPABILITY]-(holder:Provider) WHERE holder IN providers | holder.id],
    lentBy: [(capability)<-[:LENDS]-(lender:Provider) | lender.id]
  }] AS capabilities,
  COLLECT {
    UNWIND providers AS provider
    MATCH (provider)-[:PARTNERS_WITH]-(partner:Provider)
    RETURN DISTINCT [provider.id, partner.id]
  } AS partners
