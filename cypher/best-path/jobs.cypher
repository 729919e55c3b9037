// Purpose: Jobs and all jobs below them: who serves them at what cost, what hinders them, and where the focal provider stands.
// $jobs LIST<STRING>: ids of the uppermost jobs
// $provider STRING: the focal provider's id; empty for none
// Returns: job MAP
//
// The maps are those of orchestration/candidates, but for the experience in `frictions`, which is null.
OPTIONAL MATCH (focal:Provider {id: $provider})
UNWIND $jobs AS id
MATCH (:Job {id: id})-[:HAS_STEP*0..]->(part:Job)
WITH DISTINCT focal, part
RETURN part {
  .id, .unaidedHours, .unaidedMoney, .unaidedEffort,
  steps: [(part)-[step:HAS_STEP]->(child:Job) | [child.id, step.position, step.optional]],
  serves: [(part)<-[serves:SERVES]-(offering:Offering) | [
    offering.id, serves.hours, serves.money, serves.effort, serves.confidence, offering.status, offering.markets,
    [(offering)<-[:OFFERS]-(provider:Provider) | provider.id],
    [(offering)-[integrates:INTEGRATES_WITH]->(other:Offering) |
      [other.id, integrates.hours, integrates.money, integrates.effort, integrates.confidence]]
  ]],
  frictions: [(part)<-[hinders:HINDERS]-(friction:Friction) | [
    friction.id, hinders.confidence, null,
    [(friction)<-[relieves:RELIEVES]-(offering:Offering) | [offering.id, relieves.reduction, relieves.confidence]]
  ]],
  places: [(part)-[:TAKES_PLACE_IN]->(ecosystem:Ecosystem) |
    [ecosystem.id, EXISTS { (ecosystem)<-[:PRESENT_IN]-(focal) }]],
  isTouched: EXISTS { (part)<-[:TOWARD]-(:Touchpoint)<-[:OPERATES]-(focal) }
} AS job
