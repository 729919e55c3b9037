// Purpose: the values that properties have which were observed.
// $rows LIST<MAP>: about STRING, a node's id or `TYPE from to`; words LIST<STRING>, its words; property STRING
// Returns: about STRING, name STRING, property STRING, value ANY
//
// name: the label or type.
UNWIND $rows AS row
MATCH (a:Entity {id: CASE WHEN size(row.words) = 3 THEN row.words[1] ELSE row.about END})
OPTIONAL MATCH (a)-[r]->(b:Entity)
WHERE size(row.words) = 3 AND type(r) = row.words[0] AND b.id = row.words[2]
WITH DISTINCT row, a, CASE WHEN size(row.words) = 3 THEN properties(r) ELSE properties(a) END AS properties
RETURN row.about AS about,
  CASE WHEN size(row.words) = 3 THEN row.words[0] ELSE [label IN labels(a) WHERE label <> 'Entity'][0] END AS name,
  row.property AS property, properties[row.property] AS value
