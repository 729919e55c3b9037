// Purpose: What surrounds a job: what it is in service of, where its steps take place, and a provider's touchpoints toward them.
// $job STRING: the job's id
// $provider STRING: the provider's id; empty for none
// Returns: inServiceOf LIST<LIST>, places LIST<LIST>, touchpoints LIST<LIST>, emotions LIST<STRING>
//
// One row, always. inServiceOf: from, to, of the job and all that it is in service of; each job is visited once, in however many
// ways it is reached. places: job, ecosystem, share, the ecosystem's name. touchpoints: id, channel,
// position, durationMinutes, valence, the jobs toward which it leads. emotions: the frictions of kind EMOTION.
OPTIONAL MATCH (asked:Job {id: $job})
OPTIONAL MATCH (asked)-[:HAS_STEP*0..]->(part:Job)
WITH DISTINCT asked, part
WITH asked, collect(part) AS parts
RETURN
  COLLECT {
    MATCH (asked)-[:IN_SERVICE_OF*0..]->(lower:Job)
    WITH DISTINCT lower
    MATCH (lower)-[:IN_SERVICE_OF]->(upper:Job)
    RETURN [lower.id, upper.id]
  } AS inServiceOf,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)-[takes:TAKES_PLACE_IN]->(ecosystem:Ecosystem)
    RETURN [part.id, ecosystem.id, takes.share, ecosystem.name]
  } AS places,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[:TOWARD]-(touchpoint:Touchpoint)<-[:OPERATES]-(:Provider {id: $provider})
    WITH touchpoint, collect(part.id) AS jobs
    RETURN [touchpoint.id, touchpoint.channel, touchpoint.position, touchpoint.durationMinutes, touchpoint.valence, jobs]
  } AS touchpoints,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[:HINDERS]-(friction:Friction {kind: 'EMOTION'})
    RETURN DISTINCT friction.id
  } AS emotions
