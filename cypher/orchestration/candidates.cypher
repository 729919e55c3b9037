// Purpose: All that an orchestration rests on: the job's steps, who serves them at what cost, what hinders them, what the customer uses, and where the focal provider stands.
// $customer STRING: the customer's id
// $job STRING: the id of the job asked for
// $provider STRING: the focal provider's id; null for none
// $providers LIST<STRING>: ids of the providers that the question names
// $offerings LIST<STRING>: ids of the offerings that the question names
// Returns: customer MAP, hasJob MAP, jobs LIST<MAP>, stepEdges LIST<MAP>, serves LIST<MAP>, offerings LIST<MAP>, frictions LIST<MAP>, relieves LIST<MAP>, integrations LIST<MAP>, focal MAP, unknownProviders LIST<STRING>, unknownOfferings LIST<STRING>
// One row, always; customer and focal are null, and jobs empty, where the graph does not have them.
OPTIONAL MATCH (customer:Customer {id: $customer})
OPTIONAL MATCH (job:Job {id: $job})
OPTIONAL MATCH (focal:Provider {id: $provider})
CALL (job) {
  MATCH (job)-[:HAS_STEP*0..]->(part:Job)
  WITH DISTINCT part
  RETURN collect(part) AS parts
}
CALL (parts) {
  UNWIND parts AS part
  MATCH (part)<-[:SERVES]-(offering:Offering)
  WITH DISTINCT offering
  RETURN collect(offering) AS candidates
}
RETURN customer {.id, .market, .population, .valueOfTime, .valueOfEffort} AS customer,
  head(COLLECT {
    MATCH (customer)-[has:HAS_JOB]->(job) RETURN has {.frequencyPerMonth, .confidence}
  }) AS hasJob,
  [part IN parts | part {.id, .unaidedHours, .unaidedMoney, .unaidedEffort}] AS jobs,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)-[step:HAS_STEP]->(child:Job)
    RETURN step {.position, .optional, parent: part.id, child: child.id}
  } AS stepEdges,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[serves:SERVES]-(offering:Offering)
    RETURN serves {.hours, .money, .effort, .confidence, offering: offering.id, job: part.id}
  } AS serves,
  COLLECT {
    UNWIND candidates AS offering
    RETURN offering {
      .id, .status, .markets,
      providers: COLLECT { MATCH (offering)<-[:OFFERS]-(provider:Provider) RETURN provider.id },
      used: EXISTS { (customer)-[:USES]->(offering) }
    }
  } AS offerings,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[hinders:HINDERS]-(friction:Friction)
    OPTIONAL MATCH (customer)-[experiences:EXPERIENCES]->(friction)
    RETURN hinders {
      .confidence, id: friction.id, job: part.id,
      experience: experiences {.prevalence, .hours, .money, .effort, .confidence}
    }
  } AS frictions,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[:HINDERS]-(friction:Friction)<-[:EXPERIENCES]-(customer)
    MATCH (friction)<-[relieves:RELIEVES]-(offering:Offering)
    WHERE EXISTS { (offering)-[:SERVES]->(part) }
    RETURN relieves {.reduction, .confidence, offering: offering.id, friction: friction.id}
  } AS relieves,
  COLLECT {
    UNWIND candidates AS offering
    MATCH (offering)-[integrates:INTEGRATES_WITH]->(other:Offering)
    WHERE EXISTS { MATCH (other)-[:SERVES]->(part:Job) WHERE part IN parts }
    RETURN integrates {.hours, .money, .effort, .confidence, from: offering.id, to: other.id}
  } AS integrations,
  CASE WHEN focal IS NOT NULL THEN {
    provider: focal.id,
    background: COLLECT {
      UNWIND candidates AS offering
      CALL (offering, focal) {
        MATCH (offering)-[:EMBEDS*1..]->(inner:Offering)
        WITH DISTINCT inner, focal
        MATCH (inner)<-[:OFFERS]-(focal)
        RETURN true AS isBackground
        UNION
        MATCH (offering)-[:REQUIRES]->(:Capability)<-[:LENDS]-(focal)
        RETURN true AS isBackground
      }
      RETURN DISTINCT offering.id
    },
    touched: COLLECT {
      UNWIND parts AS part
      MATCH (part)<-[:TOWARD]-(:Touchpoint)<-[:OPERATES]-(focal)
      RETURN DISTINCT part.id
    },
    places: COLLECT {
      UNWIND parts AS part
      MATCH (part)-[:TAKES_PLACE_IN]->(ecosystem:Ecosystem)
      RETURN {job: part.id, ecosystem: ecosystem.id}
    },
    presentIn: COLLECT {
      UNWIND parts AS part
      MATCH (part)-[:TAKES_PLACE_IN]->(ecosystem:Ecosystem)<-[:PRESENT_IN]-(focal)
      RETURN DISTINCT ecosystem.id
    }
  } END AS focal,
  [id IN $providers WHERE NOT EXISTS { (:Provider {id: id}) }] AS unknownProviders,
  [id IN $offerings WHERE NOT EXISTS { (:Offering {id: id}) }] AS unknownOfferings
