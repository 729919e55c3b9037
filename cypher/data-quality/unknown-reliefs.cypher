// Purpose: The frictions that RELIEVES without a reduction, and SERVES without a cost, would take away from, on the steps that their offerings serve.
// $relieves LIST<LIST>: ids: offering, friction
// $serves LIST<LIST>: ids: offering, job
// Returns: about STRING, reliefs LIST<LIST>
//
// reliefs: step, friction, the share of it that is taken away at most.
CALL () {
  UNWIND $relieves AS row
  MATCH (offering:Offering {id: row[0]}), (friction:Friction {id: row[1]})
  RETURN 'RELIEVES ' + row[0] + ' ' + row[1] AS about, [
    (friction)-[:HINDERS]->(step:Job)<-[serves:SERVES]-(offering)
    WHERE 0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8 | [step.id, friction.id, 1.0]
  ] AS reliefs
  UNION ALL
  UNWIND $serves AS row
  MATCH (offering:Offering {id: row[0]}), (step:Job {id: row[1]})
  RETURN 'SERVES ' + row[0] + ' ' + row[1] AS about, [
    (step)<-[:HINDERS]-(friction:Friction)<-[relieves:RELIEVES]-(offering)
    WHERE 0 < relieves.reduction <= 1 | [step.id, friction.id, relieves.reduction]
  ] AS reliefs
}
RETURN about, reliefs
