// Purpose: the offerings of others that embed an offering, and the jobs that these serve.
// Perspective: orchestration
// Phrase: Into what is $offering built
// $offering STRING: Offering.name
// Returns: path PATH
MATCH (o:Offering {name: $offering})<-[:EMBEDS]-(host:Offering)
CALL (o, host) {
  MATCH path = (o)<-[:EMBEDS]-(host)
  RETURN path
  UNION
  MATCH path = (:Provider)-[:OFFERS]->(host)
  RETURN path
  UNION
  MATCH path = (host)-[:SERVES]->(:Job)
  RETURN path
}
RETURN path
LIMIT 500
