// Purpose: What the planned offerings and concepts among those that serve a job need, and which providers can do it.
// $job STRING: the id of the job asked for
// $provider STRING: the focal provider's id; empty for none
// $offerings LIST<STRING>: ids of more offerings to look at in the same way
// Returns: requires LIST<LIST<STRING>>, capabilities LIST<MAP>, partners LIST<LIST<STRING>>
//
// One row, always. requires: offering, capability. partners: provider, partner, for the providers of these offerings and the
// focal one. A capability says which of these providers have it, and which providers lend it.
OPTIONAL MATCH (asked:Job {id: $job})-[down:HAS_STEP*0..]->(:Job)<-[serves:SERVES]-(offering:Offering)
WHERE (offering.status <> 'LIVE'
  OR NOT EXISTS { (offering)<-[offers:OFFERS]-(provider:Provider) /* where [offers] (provider) */ })
  /* and (asked) [down..] [serves] (offering) */
WITH collect(DISTINCT offering) AS serving
WITH serving + COLLECT {
  MATCH (offering:Offering) WHERE offering.id IN $offerings AND NOT offering IN serving
  RETURN offering
} AS offerings
WITH offerings,
     COLLECT {
       UNWIND offerings AS offering
       MATCH (offering)<-[offers:OFFERS]-(provider:Provider) /* where [offers] (provider) */
       RETURN provider
       UNION
       MATCH (provider:Provider {id: $provider}) /* where (provider) */
       RETURN provider
     } AS providers,
     COLLECT {
       UNWIND offerings AS offering
       MATCH (offering)-[requires:REQUIRES]->(needed:Capability)-[depends:DEPENDS_ON*0..]->(capability:Capability)
       /* where [requires] (needed) [depends..] */
       RETURN DISTINCT capability
     } AS capabilities
RETURN
  COLLECT {
    UNWIND offerings AS offering
    MATCH (offering)-[requires:REQUIRES]->(capability:Capability) /* where [requires] (capability) */
    RETURN [offering.id, capability.id]
  } AS requires,
  [capability IN capabilities | capability {
    .id, .buildCost,
    dependsOn: [(capability)-[depends:DEPENDS_ON]->(other:Capability) /* where [depends] (other) */ | other.id],
    hadBy: [(capability)<-[has:HAS_CAPABILITY]-(holder:Provider) WHERE holder IN providers /* and [has] */ | holder.id],
    lentBy: [(capability)<-[lends:LENDS]-(lender:Provider) /* where [lends] (lender) */ | lender.id]
  }] AS capabilities,
  COLLECT {
    UNWIND providers AS provider
    MATCH (provider)-[partners:PARTNERS_WITH]-(partner:Provider) /* where [partners] (partner) */
    RETURN DISTINCT [provider.id, partner.id]
  } AS partners
