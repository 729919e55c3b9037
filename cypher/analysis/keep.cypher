// Purpose: keeps a recorded analysis.
// $id STRING: its id
// $kind STRING: what was asked
// $question STRING: the operation, as GraphQL
// $input STRING: its parameters, as JSON
// $key STRING: the same for the same question and parameters by the same formulas on the same graph
// $formulaVersion INTEGER: the version of the formulas
// $graphFingerprint STRING: the fingerprint of the graph
// $result STRING: the answer, as JSON
// $digest STRING: the same for the same answer
// $who STRING: on whose behalf it was recorded
// Returns: repeats STRING, isSame BOOLEAN
//
// repeats: the newest earlier one of the same key; isSame: whether its answer was the same.
OPTIONAL MATCH (earlier:Analysis {key: $key})
WITH earlier ORDER BY earlier.createdAt DESC, earlier.id LIMIT 1
CREATE (:Analysis {
  id: $id, kind: $kind, question: $question, input: $input, key: $key, formulaVersion: $formulaVersion,
  graphFingerprint: $graphFingerprint, result: $result, digest: $digest, who: $who, createdAt: datetime.realtime(),
  repeats: earlier.id, isSame: earlier.digest = $digest
})
RETURN earlier.id AS repeats, earlier.digest = $digest AS isSame
