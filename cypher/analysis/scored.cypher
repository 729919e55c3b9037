// Purpose: notes how many nodes and relationships a recorded analysis has given scores.
// $id STRING: its id
// $scored INTEGER: how many
MATCH (a:Analysis {id: $id})
SET a.scored = $scored
