// Purpose: recorded analyses, without their results.
// $ids LIST<STRING>: their ids
// Returns: id STRING, kind STRING, question STRING, input STRING, formulaVersion INTEGER, graphFingerprint STRING, digest STRING, who STRING, createdAt STRING, repeats STRING, isSame BOOLEAN, scored INTEGER
UNWIND $ids AS id
MATCH (a:Analysis {id: id})
RETURN
  a.id AS id, a.kind AS kind, a.question AS question, a.input AS input, a.formulaVersion AS formulaVersion,
  a.graphFingerprint AS graphFingerprint, a.digest AS digest, a.who AS who, toString(a.createdAt) AS createdAt,
  a.repeats AS repeats, a.isSame AS isSame, a.scored AS scored
