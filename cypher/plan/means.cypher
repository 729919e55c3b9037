// Purpose: The jobs of a customer that are done in service of a purpose, however far below it, or are that purpose.
// $purpose STRING: the job's id
// $customer STRING: the customer's id
// Returns: job STRING
MATCH (:Job {id: $purpose})<-[:IN_SERVICE_OF*0..]-(job:Job)<-[:HAS_JOB]-(:Customer {id: $customer})
RETURN DISTINCT job.id AS job
