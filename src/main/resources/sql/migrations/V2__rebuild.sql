-- A rebuild extracts the stored texts anew, beside the facts in use, and puts the new facts in their place in one transaction.
-- Schema "rebuild" holds what is done so far; its fact tables are made when a rebuild begins and dropped when it is done.
CREATE SCHEMA rebuild;

-- The rebuild under way, at most one row. rules: hash of the extractor's version, the sources' conventions and this schema.
CREATE TABLE rebuild.state (
    run_id VARCHAR NOT NULL,
    rules VARCHAR NOT NULL
);
