// Purpose: Facts that other answers than friction value rest on: what paths, portfolios and opportunity scores are computed from, by id.
// $most INTEGER: how many of each sort at most
// Returns: about STRING, name STRING, property STRING, sourceId STRING
//
// name: the label or type. property: null where the relationship states several that count. Each sort goes through its nodes by
// their index and stops where it has enough, so that a large graph is not read for it.
CALL () {
  MATCH (k:Capability)
  WHERE k.id > '' AND k.buildCost IS NOT NULL
  RETURN k.id AS about, 'Capability' AS name, 'buildCost' AS property, k.sourceId AS sourceId
  ORDER BY k.id
  LIMIT $most
  UNION ALL
  MATCH (p:Provider)
  WHERE p.id > ''
  WITH p ORDER BY p.id
  CALL (p) {
    MATCH (p)-[r:HAS_CAPABILITY]->(k:Capability)
    WHERE r.maturity IS NOT NULL
    RETURN r, k ORDER BY k.id
  }
  RETURN 'HAS_CAPABILITY ' + p.id + ' ' + k.id AS about, 'HAS_CAPABILITY' AS name, 'maturity' AS property, r.sourceId AS sourceId
  ORDER BY p.id, k.id
  LIMIT $most
  UNION ALL
  MATCH (p:Provider)
  WHERE p.id > ''
  WITH p ORDER BY p.id
  CALL (p) {
    MATCH (p)-[r:LENDS]->(k:Capability)
    WHERE r.cost IS NOT NULL
    RETURN r, k ORDER BY k.id
  }
  RETURN 'LENDS ' + p.id + ' ' + k.id AS about, 'LENDS' AS name, 'cost' AS property, r.sourceId AS sourceId
  ORDER BY p.id, k.id
  LIMIT $most
  UNION ALL
  MATCH (o:Offering)
  WHERE o.id > ''
  WITH o ORDER BY o.id
  CALL (o) {
    MATCH (o)-[r:SERVES]->(j:Job)
    WHERE coalesce(r.hours, r.money, r.effort) IS NOT NULL
    RETURN r, j ORDER BY j.id
  }
  RETURN 'SERVES ' + o.id + ' ' + j.id AS about, 'SERVES' AS name, null AS property, r.sourceId AS sourceId
  ORDER BY o.id, j.id
  LIMIT $most
  UNION ALL
  MATCH (o:Offering)
  WHERE o.id > ''
  WITH o ORDER BY o.id
  CALL (o) {
    MATCH (o)-[r:INTEGRATES_WITH]->(other:Offering)
    WHERE coalesce(r.hours, r.money, r.effort) IS NOT NULL
    RETURN r, other ORDER BY other.id
  }
  RETURN 'INTEGRATES_WITH ' + o.id + ' ' + other.id AS about, 'INTEGRATES_WITH' AS name, null AS property, r.sourceId AS sourceId
  ORDER BY o.id, other.id
  LIMIT $most
  UNION ALL
  MATCH (c:Customer)
  WHERE c.id > ''
  WITH c ORDER BY c.id
  CALL (c) {
    MATCH (c)-[r:HAS_JOB]->(j:Job)
    WHERE coalesce(r.importance, r.satisfaction) IS NOT NULL
    RETURN r, j ORDER BY j.id
  }
  RETURN 'HAS_JOB ' + c.id + ' ' + j.id AS about, 'HAS_JOB' AS name, null AS property, r.sourceId AS sourceId
  ORDER BY c.id, j.id
  LIMIT $most
}
RETURN about, name, property, sourceId
