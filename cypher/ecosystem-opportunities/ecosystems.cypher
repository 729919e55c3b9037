// Purpose: Every ecosystem, with what the customers spend there and how the focal provider is present.
// $customers LIST<STRING>: ids; null for all customers
// $provider STRING: the focal provider's id; empty for none
// Returns: id STRING, hours LIST<FLOAT>, money LIST<FLOAT>, effort LIST<FLOAT>, role LIST<STRING>, isTouched BOOLEAN
//
// hours, money, effort: millionths per month of the whole population, whole numbers, each a pair: how often 2^30 goes into it,
// and what is left, so that sums are exact; null where nobody states any. role: of the provider's PRESENT_IN, which may state
// none; null without one. isTouched: it leads toward a job that takes place there.
OPTIONAL MATCH (provider:Provider {id: $provider})
MATCH (ecosystem:Ecosystem)
OPTIONAL MATCH (ecosystem)<-[engages:ENGAGES_IN]-(customer:Customer)
WHERE $customers IS NULL OR customer.id IN $customers
// All properties at once: each by itself would be sought again wherever it is named.
WITH provider, ecosystem, properties(engages) AS spent, customer.population AS stated
WITH provider, ecosystem, spent, 1000000.0 * CASE WHEN 1 <= stated <= 1e8 THEN stated ELSE 1.0 END AS population
WITH provider, ecosystem,
     CASE WHEN 0 <= spent.hoursPerMonth <= 1e8 THEN floor(population * spent.hoursPerMonth + 0.5) END AS hours,
     CASE WHEN 0 <= spent.moneyPerMonth <= 1e8 THEN floor(population * spent.moneyPerMonth + 0.5) END AS money,
     CASE WHEN 0 <= spent.effortPerMonth <= 1e8 THEN floor(population * spent.effortPerMonth + 0.5) END AS effort
WITH provider, ecosystem, hours, money, effort,
     floor(hours / 1073741824.0) AS highHours,
     floor(money / 1073741824.0) AS highMoney,
     floor(effort / 1073741824.0) AS highEffort
WITH provider, ecosystem,
     CASE WHEN count(hours) > 0 THEN [sum(highHours), sum(hours - 1073741824.0 * highHours)] END AS hours,
     CASE WHEN count(money) > 0 THEN [sum(highMoney), sum(money - 1073741824.0 * highMoney)] END AS money,
     CASE WHEN count(effort) > 0 THEN [sum(highEffort), sum(effort - 1073741824.0 * highEffort)] END AS effort
RETURN ecosystem.id AS id, hours, money, effort,
       head([(provider)-[present:PRESENT_IN]->(ecosystem) | [present.role]]) AS role,
       EXISTS { (provider)-[:OPERATES]->(:Touchpoint)-[:TOWARD]->(:Job)-[:TAKES_PLACE_IN]->(ecosystem) } AS isTouched
