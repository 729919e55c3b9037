// Purpose: Gen 2: the touchpoints at which the feeling differs by 2 or more from that at the touchpoint before.
// Perspective: own-journey
// Phrase: Where does the journey with $provider turn
// $provider STRING: Provider.name
// Returns: before NODE, after NODE
MATCH (:Provider {name: $provider})-[:OPERATES]->(t:Touchpoint)
WHERE t.valence IS :: INTEGER NOT NULL | FLOAT NOT NULL
WITH DISTINCT t
ORDER BY t.position, t.id
WITH collect(t) AS stages
UNWIND range(1, size(stages) - 1) AS at
WITH stages[at - 1] AS before, stages[at] AS after
WHERE abs(after.valence - before.valence) >= 2
RETURN before, after
LIMIT 200
