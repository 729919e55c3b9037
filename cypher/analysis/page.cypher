// Purpose: recorded analyses, the newest first, without their results.
// $kind STRING: of this kind alone; null for all
// $at STRING: when the last one of the page before was recorded; null from the beginning
// $id STRING: its id; null from the beginning
// $first INTEGER: how many at most
// Returns: id STRING, kind STRING, question STRING, input STRING, formulaVersion INTEGER, graphFingerprint STRING, digest STRING, who STRING, createdAt STRING, repeats STRING, isSame BOOLEAN, scored INTEGER
MATCH (a:Analysis)
WHERE ($kind IS NULL OR a.kind = $kind)
  AND ($at IS NULL OR a.createdAt < datetime($at) OR (a.createdAt = datetime($at) AND a.id > $id))
WITH a ORDER BY a.createdAt DESC, a.id LIMIT $first
RETURN
  a.id AS id, a.kind AS kind, a.question AS question, a.input AS input, a.formulaVersion AS formulaVersion,
  a.graphFingerprint AS graphFingerprint, a.digest AS digest, a.who AS who, toString(a.createdAt) AS createdAt,
  a.repeats AS repeats, a.isSame AS isSame, a.scored AS scored
