// Purpose: All that an orchestration rests on: the job's steps, who serves them at what cost, what hinders them, what the customer uses, and where the focal provider stands.
// $customer STRING: the customer's id
// $job STRING: the id of the job asked for
// $provider STRING: the focal provider's id; empty for none
// $providers LIST<STRING>: ids of the providers that the question names
// $offerings LIST<STRING>: ids of the offerings that the question names
// Returns: customer MAP, hasJob MAP, provider STRING, jobs LIST<MAP>, uses LIST<STRING>, background LIST<STRING>, unknownProviders LIST<STRING>, unknownOfferings LIST<STRING>
//
// One row, always: customer and provider are null, and jobs empty, where the graph does not have them. What a job has many
// of is sent as lists, half the bytes of maps:
//   serves:   offering, hours, money, effort, confidence, status, markets, providers,
//             integrations: [offering, hours, money, effort, confidence]
//   steps:    job, position, optional
//   frictions: friction, confidence, experience: [prevalence, hours, money, effort, confidence] or null,
//             relieves: [offering, reduction, confidence]
//   places:   ecosystem, whether the provider is present in it
OPTIONAL MATCH (customer:Customer {id: $customer})
OPTIONAL MATCH (focal:Provider {id: $provider})
OPTIONAL MATCH (asked:Job {id: $job})
OPTIONAL MATCH (asked)-[:HAS_STEP*0..]->(part:Job)
WITH DISTINCT customer, focal, asked, part
WITH customer, focal, asked, collect(part) AS parts
RETURN
  customer {.id, .market, .population, .valueOfTime, .valueOfEffort} AS customer,
  head([(customer)-[has:HAS_JOB]->(asked) | has {.frequencyPerMonth, .confidence}]) AS hasJob,
  focal.id AS provider,
  [part IN parts | part {
    .id, .unaidedHours, .unaidedMoney, .unaidedEffort,
    steps: [(part)-[step:HAS_STEP]->(child:Job) | [child.id, step.position, step.optional]],
    serves: [(part)<-[serves:SERVES]-(offering:Offering) | [
      offering.id, serves.hours, serves.money, serves.effort, serves.confidence, offering.status, offering.markets,
      [(offering)<-[:OFFERS]-(provider:Provider) | provider.id],
      [(offering)-[integrates:INTEGRATES_WITH]->(other:Offering) |
        [other.id, integrates.hours, integrates.money, integrates.effort, integrates.confidence]]
    ]],
    frictions: [(part)<-[hinders:HINDERS]-(friction:Friction) | [
      friction.id, hinders.confidence,
      head([(customer)-[experiences:EXPERIENCES]->(friction) |
        [experiences.prevalence, experiences.hours, experiences.money, experiences.effort, experiences.confidence]]),
      [(friction)<-[relieves:RELIEVES]-(offering:Offering) | [offering.id, relieves.reduction, relieves.confidence]]
    ]],
    places: [(part)-[:TAKES_PLACE_IN]->(ecosystem:Ecosystem) |
      [ecosystem.id, EXISTS { (ecosystem)<-[:PRESENT_IN]-(focal) }]],
    isTouched: EXISTS { (part)<-[:TOWARD]-(:Touchpoint)<-[:OPERATES]-(focal) }
  }] AS jobs,
  [(customer)-[:USES]->(offering:Offering) | offering.id] AS uses,
  COLLECT {
    UNWIND CASE WHEN focal IS NULL THEN [] ELSE parts END AS part
    MATCH (part)<-[:SERVES]-(offering:Offering)-[:EMBEDS]->(:Offering)
    WITH DISTINCT focal, offering
    MATCH (offering)-[:EMBEDS*1..]->(inner:Offering)
    WITH DISTINCT focal, offering, inner
    MATCH (inner)<-[:OFFERS]-(focal)
    RETURN offering.id AS id
    UNION
    UNWIND CASE WHEN focal IS NULL THEN [] ELSE parts END AS part
    MATCH (part)<-[:SERVES]-(offering:Offering)-[:REQUIRES]->(:Capability)<-[:LENDS]-(focal)
    RETURN offering.id AS id
  } AS background,
  [id IN $providers WHERE NOT EXISTS { (:Provider {id: id}) }] AS unknownProviders,
  [id IN $offerings WHERE NOT EXISTS { (:Offering {id: id}) }] AS unknownOfferings
