// Purpose: what lacks a property that measures need.
// $most INTEGER: how many at most
// Returns: about STRING, name STRING, property STRING, sourceId STRING
//
// name: the label or type. property: several where one of them would do. What others wrote past the model counts as missing.
CALL () {
  MATCH (c:Customer)-[r:HAS_JOB]->(j:Job)
  WHERE NOT coalesce(r.frequencyPerMonth > 0 AND r.importance >= 0 AND r.satisfaction >= 0, false)
  UNWIND
    CASE WHEN r.frequencyPerMonth > 0 THEN [] ELSE ['frequencyPerMonth'] END
    + CASE WHEN r.importance >= 0 THEN [] ELSE ['importance'] END
    + CASE WHEN r.satisfaction >= 0 THEN [] ELSE ['satisfaction'] END AS property
  RETURN 'HAS_JOB ' + c.id + ' ' + j.id AS about, 'HAS_JOB' AS name, property, r.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer)-[r:EXPERIENCES]->(f:Friction)
  WHERE NOT coalesce(0 <= r.prevalence <= 1 AND (0 <= r.hours <= 1e8 OR 0 <= r.money <= 1e8 OR 0 <= r.effort <= 1e8), false)
  UNWIND
    CASE WHEN 0 <= r.prevalence <= 1 THEN [] ELSE ['prevalence'] END
    + CASE WHEN 0 <= r.hours <= 1e8 OR 0 <= r.money <= 1e8 OR 0 <= r.effort <= 1e8 THEN [] ELSE ['hours, money or effort'] END AS property
  RETURN 'EXPERIENCES ' + c.id + ' ' + f.id AS about, 'EXPERIENCES' AS name, property, r.sourceId AS sourceId
  UNION ALL
  MATCH (o:Offering)-[r:SERVES|INTEGRATES_WITH]->(to:Job|Offering)
  WHERE NOT coalesce(r.hours >= 0 OR r.money >= 0 OR r.effort >= 0, false)
  RETURN type(r) + ' ' + o.id + ' ' + to.id AS about, type(r) AS name, 'hours, money or effort' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (o:Offering)-[r:RELIEVES]->(f:Friction)
  WHERE NOT coalesce(0 <= r.reduction <= 1, false)
  RETURN 'RELIEVES ' + o.id + ' ' + f.id AS about, 'RELIEVES' AS name, 'reduction' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (k:Capability)
  WHERE NOT coalesce(k.buildCost >= 0, false) AND EXISTS { (k)<-[:REQUIRES|DEPENDS_ON]-() }
  RETURN k.id AS about, 'Capability' AS name, 'buildCost' AS property, k.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer)
  WHERE NOT coalesce(c.valueOfTime >= 0, false) AND EXISTS { (c)-[:HAS_JOB]->() }
  RETURN c.id AS about, 'Customer' AS name, 'valueOfTime' AS property, c.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer {kind: 'SEGMENT'})
  WHERE NOT coalesce(c.population > 0, false) AND EXISTS { (c)-[:HAS_JOB]->() }
  RETURN c.id AS about, 'Customer' AS name, 'population' AS property, c.sourceId AS sourceId
}
RETURN about, name, property, sourceId
ORDER BY about, property
LIMIT $most
