// Purpose: nodes that nothing leads to or from, and Evidence about what is not there.
// $most INTEGER: how many at most
// Returns: about STRING, name STRING, missing STRING, sourceId STRING
//
// name: the label. missing: what Evidence is about.
CALL () {
  MATCH (n:Customer|Job|Ecosystem|Provider|Offering|Capability|Friction|Touchpoint)
  WHERE NOT EXISTS { (n)--() }
  RETURN n.id AS about, labels(n) AS names, null AS missing, n.sourceId AS sourceId
  UNION ALL
  MATCH (e:Evidence)
  WITH e, split(e.about, ' ') AS words
  OPTIONAL MATCH (a:Entity {id: CASE WHEN size(words) = 3 THEN words[1] ELSE e.about END})
  WITH e, words, a
  WHERE a IS NULL
    OR (size(words) = 3 AND NOT EXISTS { MATCH (a)-[r]->(b:Entity) WHERE type(r) = words[0] AND b.id = words[2] })
  RETURN e.id AS about, labels(e) AS names, e.about AS missing, e.sourceId AS sourceId
}
RETURN about, [name IN names WHERE name <> 'Entity'][0] AS name, missing, sourceId
ORDER BY about
LIMIT $most
