-- Answers kept for Idempotency-Key. The key itself is not stored: its hash finds the row, and the answer is sealed with
-- a secret derived from the key, so that a copy of this table opens no session and shows no name.
create table idempotency_key (
    key_hash    bytea       primary key check (octet_length(key_hash) = 32),
    fingerprint bytea       not null check (octet_length(fingerprint) = 32),
    answer      bytea       not null check (octet_length(answer) <= 262144),
    created_at  timestamptz not null
);

create index idempotency_key_created_at on idempotency_key (created_at);
