// Purpose: What friction value leaves out, by reason, with how many there are and up to 20 of the nodes at their ends.
// $customers LIST<STRING>: ids; null for all customers
// $jobs LIST<STRING>: ids of the jobs that the customers have and of all below them
// $parents LIST<STRING>: ids of those among them that have steps
// $experiences BOOLEAN: whether to look for EXPERIENCES that are ignored
// Returns: code STRING, count INTEGER, nodes LIST<LIST>
//
// nodes: pairs of ends, each label and id; of more than 20 pairs the first by these ids.
CALL () {
  UNWIND $jobs AS id
  MATCH (job:Job {id: id})<-[serves:SERVES]-(offering:Offering)
  WHERE NOT coalesce(0 <= serves.hours <= 1e8, false) AND NOT coalesce(0 <= serves.money <= 1e8, false)
    AND NOT coalesce(0 <= serves.effort <= 1e8, false)
  RETURN 'SERVES_WITHOUT_COST' AS code, [['Offering', offering.id], ['Job', id]] AS ends
  UNION ALL
  UNWIND $jobs AS id
  MATCH (:Job {id: id})<-[:HINDERS]-(friction:Friction)<-[relieves:RELIEVES]-(offering:Offering)
  WHERE NOT coalesce(0 <= relieves.reduction <= 1, false)
  RETURN 'RELIEVES_WITHOUT_REDUCTION' AS code, [['Offering', offering.id], ['Friction', friction.id]] AS ends
  UNION ALL
  UNWIND $parents AS id
  MATCH (:Job {id: id})<-[:SERVES]-(offering:Offering)
  RETURN 'SERVES_JOB_WITH_STEPS' AS code, [['Offering', offering.id], ['Job', id]] AS ends
  UNION ALL
  UNWIND $parents AS id
  MATCH (:Job {id: id})<-[:HINDERS]-(friction:Friction)
  RETURN 'HINDERS_JOB_WITH_STEPS' AS code, [['Friction', friction.id], ['Job', id]] AS ends
  UNION ALL
  MATCH (customer:Customer)
  WHERE $experiences AND ($customers IS NULL OR customer.id IN $customers)
  MATCH (customer)-[experiences:EXPERIENCES]->(friction:Friction)
  WHERE NOT coalesce(0 <= experiences.prevalence <= 1, false)
  RETURN 'EXPERIENCES_WITHOUT_PREVALENCE' AS code, [['Customer', customer.id], ['Friction', friction.id]] AS ends
  UNION ALL
  MATCH (customer:Customer)
  WHERE $experiences AND ($customers IS NULL OR customer.id IN $customers)
  MATCH (customer)-[experiences:EXPERIENCES]->(friction:Friction)
  WHERE 0 <= experiences.prevalence <= 1 AND NOT coalesce(0 <= experiences.hours <= 1e8, false)
    AND NOT coalesce(0 <= experiences.money <= 1e8, false) AND NOT coalesce(0 <= experiences.effort <= 1e8, false)
  RETURN 'EXPERIENCES_WITHOUT_COST' AS code, [['Customer', customer.id], ['Friction', friction.id]] AS ends
}
WITH code, ends ORDER BY code, ends[0][1], ends[1][1]
RETURN code, count(*) AS count, collect(ends)[..20] AS nodes
