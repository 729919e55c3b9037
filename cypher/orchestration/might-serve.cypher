// Purpose: Offerings that do not serve these steps and might: they serve a job above, relieve a friction there, serve a job of the same name, or another step of the same job.
// $steps LIST<STRING>: ids of the steps
// $most INTEGER: offerings for each step at most
// Returns: job STRING, offerings LIST<LIST>
//
// One row for each step. offerings: offering, status, markets, providers, reason, through: the id of the job served or of the
// friction relieved. The reason is a number, 0 for the strongest; of several that hold, the strongest counts, and it comes first.
UNWIND $steps AS id
MATCH (step:Job {id: id})
RETURN step.id AS job, COLLECT {
  CALL (step) {
    MATCH (step)<-[up:HAS_STEP*1..]-(through:Job)<-[serves:SERVES]-(offering:Offering)
    /* where [up..] (through) [serves] (offering) */
    RETURN offering, 0 AS reason, through.id AS through
    UNION
    MATCH (step)<-[hinders:HINDERS]-(through:Friction)<-[relieves:RELIEVES]-(offering:Offering)
    /* where [hinders] (through) [relieves] (offering) */
    RETURN offering, 1 AS reason, through.id AS through
    UNION
    MATCH (through:Job {name: step.name})<-[serves:SERVES]-(offering:Offering)
    WHERE through <> step /* and (through) [serves] (offering) */
    RETURN offering, 2 AS reason, through.id AS through
    UNION
    MATCH (step)<-[up:HAS_STEP]-(parent:Job)-[down:HAS_STEP]->(through:Job)<-[serves:SERVES]-(offering:Offering)
    /* where [up] (parent) [down] (through) [serves] (offering) */
    RETURN offering, 3 AS reason, through.id AS through
  }
  WITH step, offering, reason, through
  WHERE NOT EXISTS { (offering)-[:SERVES]->(step) }
  WITH offering, reason, through ORDER BY reason, through
  WITH offering, head(collect([reason, through])) AS strongest
  ORDER BY strongest[0], offering.id LIMIT $most
  RETURN [
    offering.id, offering.status, offering.markets,
    [(offering)<-[offers:OFFERS]-(provider:Provider) /* where [offers] (provider) */ | provider.id],
    strongest[0], strongest[1]
  ] AS might
} AS offerings
