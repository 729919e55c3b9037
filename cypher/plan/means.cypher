// Purpose: The jobs of a customer that are done in service of a purpose, however far below it, or are that purpose; and whether the graph has whom the question names.
// $purpose STRING: the job's id
// $customer STRING: the customer's id
// $provider STRING: the focal provider's id; empty for none
// Returns: hasPurpose BOOLEAN, hasCustomer BOOLEAN, hasProvider BOOLEAN, jobs LIST<STRING>
OPTIONAL MATCH (purpose:Job {id: $purpose})
OPTIONAL MATCH (customer:Customer {id: $customer})
RETURN purpose IS NOT NULL AS hasPurpose,
       customer IS NOT NULL AS hasCustomer,
       EXISTS { (:Provider {id: $provider}) } AS hasProvider,
       COLLECT { MATCH (purpose)<-[:IN_SERVICE_OF*0..]-(job:Job)<-[:HAS_JOB]-(customer) RETURN DISTINCT job.id } AS jobs
