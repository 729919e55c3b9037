// Purpose: All that an orchestration rests on: the job's steps, who serves them at what cost, what hinders them, what the customer uses, and where the focal provider stands.
// $customer STRING: the customer's id
// $job STRING: the id of the job asked for
// $provider STRING: the focal provider's id; empty for none
// $providers LIST<STRING>: ids of the providers that the question names
// $offerings LIST<STRING>: ids of the offerings that the question names
// Returns: customer MAP, hasJob MAP, provider STRING, jobs LIST<MAP>, providerNames LIST<LIST>, uses LIST<STRING>, background LIST<STRING>, unknownProviders LIST<STRING>, unknownOfferings LIST<STRING>
//
// One row, always: customer and provider are null, and jobs empty, where the graph does not have them. What a job has many
// of is sent as lists, half the bytes of maps:
//   serves:   offering, hours, money, effort, confidence, status, markets, providers,
//             integrations: [offering, hours, money, effort, confidence], name
//   steps:    job, position, optional
//   frictions: friction, confidence, experience: [prevalence, hours, money, effort, confidence] or null,
//             relieves: [offering, reduction, confidence], name
//   providerNames: provider, name; each once
//   places:   ecosystem, whether the provider is present in it
// The comments in the patterns tell what must hold where the question asks for what held on a day, or is sure enough.
OPTIONAL MATCH (customer:Customer {id: $customer}) /* where (customer) */
OPTIONAL MATCH (focal:Provider {id: $provider}) /* where (focal) */
OPTIONAL MATCH (asked:Job {id: $job}) /* where (asked) */
OPTIONAL MATCH (asked)-[down:HAS_STEP*0..]->(part:Job) /* where [down..] */
WITH DISTINCT customer, focal, asked, part
WITH customer, focal, asked, collect(part) AS parts
RETURN
  customer {.id, .name, .market, .population, .valueOfTime, .valueOfEffort} AS customer,
  head([(customer)-[has:HAS_JOB]->(asked) /* where [has] */ | has {.frequencyPerMonth, .confidence}]) AS hasJob,
  focal.id AS provider,
  [part IN parts | part {
    .id, .name, .unaidedHours, .unaidedMoney, .unaidedEffort,
    steps: [(part)-[step:HAS_STEP]->(child:Job) /* where [step] (child) */ | [child.id, step.position, step.optional]],
    serves: [(part)<-[serves:SERVES]-(offering:Offering) /* where [serves] (offering) */ | [
      offering.id, serves.hours, serves.money, serves.effort, serves.confidence, offering.status, offering.markets,
      [(offering)<-[offers:OFFERS]-(provider:Provider) /* where [offers] (provider) */ | provider.id],
      [(offering)-[integrates:INTEGRATES_WITH]->(other:Offering) /* where [integrates] (other) */ |
        [other.id, integrates.hours, integrates.money, integrates.effort, integrates.confidence]],
      offering.name
    ]],
    frictions: [(part)<-[hinders:HINDERS]-(friction:Friction) /* where [hinders] (friction) */ | [
      friction.id, hinders.confidence,
      head([(customer)-[experiences:EXPERIENCES]->(friction) /* where [experiences] */ |
        [experiences.prevalence, experiences.hours, experiences.money, experiences.effort, experiences.confidence]]),
      [(friction)<-[relieves:RELIEVES]-(offering:Offering) /* where [relieves] (offering) */ | [offering.id, relieves.reduction, relieves.confidence]],
      friction.name
    ]],
    places: [(part)-[takes:TAKES_PLACE_IN]->(ecosystem:Ecosystem) /* where [takes] (ecosystem) */ |
      [ecosystem.id, EXISTS { (ecosystem)<-[present:PRESENT_IN]-(focal) /* where [present] */ }]],
    isTouched: EXISTS {
      (part)<-[toward:TOWARD]-(touchpoint:Touchpoint)<-[operates:OPERATES]-(focal) /* where [toward] (touchpoint) [operates] */
    }
  }] AS jobs,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[:SERVES]-(:Offering)<-[:OFFERS]-(provider:Provider)
    WITH DISTINCT provider
    RETURN [provider.id, provider.name] AS named
  } AS providerNames,
  [(customer)-[uses:USES]->(offering:Offering) /* where [uses] (offering) */ | offering.id] AS uses,
  COLLECT {
    UNWIND CASE WHEN focal IS NULL THEN [] ELSE parts END AS part
    MATCH (part)<-[serves:SERVES]-(offering:Offering)-[:EMBEDS]->(:Offering) /* where [serves] (offering) */
    WITH DISTINCT focal, offering
    MATCH (offering)-[embeds:EMBEDS*1..]->(inner:Offering) /* where [embeds..] */
    WITH DISTINCT focal, offering, inner
    MATCH (inner)<-[offers:OFFERS]-(focal) /* where [offers] */
    RETURN offering.id AS id
    UNION
    UNWIND CASE WHEN focal IS NULL THEN [] ELSE parts END AS part
    MATCH (part)<-[serves:SERVES]-(offering:Offering)-[requires:REQUIRES]->(capability:Capability)<-[lends:LENDS]-(focal)
    /* where [serves] (offering) [requires] (capability) [lends] */
    RETURN offering.id AS id
  } AS background,
  [id IN $providers WHERE NOT EXISTS { (:Provider {id: id}) }] AS unknownProviders,
  [id IN $offerings WHERE NOT EXISTS { (:Offering {id: id}) }] AS unknownOfferings
