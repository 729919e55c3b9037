// Purpose: forgets recorded analyses; those that repeated one of them repeat what it repeated, or nothing.
// $ids LIST<STRING>: their ids
// Returns: id STRING
UNWIND $ids AS id
MATCH (a:Analysis {id: id})
OPTIONAL MATCH (earlier:Analysis {id: a.repeats})
CALL (a, earlier) {
  MATCH (later:Analysis {repeats: a.id})
  SET later.repeats = earlier.id, later.isSame = (later.digest = earlier.digest)
}
WITH a, a.id AS id
DELETE a
RETURN id
