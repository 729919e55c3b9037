// Purpose: Who lends these capabilities at what cost, and which of these providers have them.
// $capabilities LIST<STRING>: ids of the capabilities
// $providers LIST<STRING>: ids of the providers
// Returns: lends LIST<LIST>, holders LIST<LIST<STRING>>
//
// One row, always. lends: provider, capability, cost. holders: provider, capability.
RETURN
  COLLECT {
    MATCH (capability:Capability)<-[lends:LENDS]-(lender:Provider)
    WHERE capability.id IN $capabilities /* and (capability) [lends] (lender) */
    RETURN [lender.id, capability.id, lends.cost]
  } AS lends,
  COLLECT {
    MATCH (capability:Capability)<-[has:HAS_CAPABILITY]-(holder:Provider)
    WHERE capability.id IN $capabilities AND holder.id IN $providers /* and (capability) [has] (holder) */
    RETURN [holder.id, capability.id]
  } AS holders
