/**
 * The peer (p) of bench/read.ts, a process of its own: @neo4j/graphql on Apollo Server, both as their manuals set them up. It comes
 * with `npm ci --prefix bench`; the service itself needs nothing of it.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Customer @node {
    id: ID! name: String! population: Float market: String
    jobs: [Job!]! @relationship(type: "HAS_JOB", direction: OUT, properties: "HasJob")
  }
  type HasJob @relationshipProperties { importance: Float satisfaction: Float }
  type Job @node {
    id: ID! name: String!
    offerings: [Offering!]! @relationship(type: "SERVES", direction: IN)
  }
  type Offering @node {
    id: ID! name: String!
    providers: [Provider!]! @relationship(type: "OFFERS", direction: IN)
    capabilities: [Capability!]! @relationship(type: "REQUIRES", direction: OUT)
  }
  type Provider @node { id: ID! name: String! }
  type Capability @node { id: ID! name: String! }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`ready: ${url}\n`);
