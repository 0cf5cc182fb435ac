-- Who may sign in, on which devices, and the keys that sign access tokens.

create table account (
    id uuid primary key,
    role text not null,
    email text,
    name text not null,
    password_hash text,
    totp_secret bytea,
    totp_confirmed boolean not null default false,
    totp_last_step bigint not null default 0,
    disabled_at timestamptz,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    version integer not null default 0,
    constraint account_role_known check (role in ('LEARNER', 'TEACHER', 'ADMIN')),
    constraint account_email_unique unique (email),
    constraint account_email_length check (char_length(email) between 3 and 254),
    constraint account_name_length check (char_length(name) <= 80),
    constraint account_password_hash_length check (char_length(password_hash) <= 255),
    constraint account_totp_secret_length check (octet_length(totp_secret) <= 128),
    constraint account_learner_has_no_email check ((role = 'LEARNER') = (email is null)),
    constraint account_learner_has_no_password check ((role = 'LEARNER') = (password_hash is null))
);
create index account_teachers on account (id) where role <> 'LEARNER';

-- A sign-in on one device. The rows are the live ones: ending a session deletes its row.
create table session (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    family_hash bytea not null,
    generation integer not null default 0,
    rotated_at timestamptz not null,
    device text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    constraint session_family_hash_unique unique (family_hash),
    constraint session_family_hash_length check (octet_length(family_hash) = 32),
    constraint session_device_length check (char_length(device) <= 60)
);
create index session_account_id on session (account_id);
create index session_expires_at on session (expires_at);

-- Hashes only. A session keeps those of its current generation and of the one before.
create table refresh_token (
    hash bytea primary key,
    session_id uuid not null references session on delete cascade,
    generation integer not null,
    constraint refresh_token_hash_length check (octet_length(hash) = 32)
);
create index refresh_token_session_id on refresh_token (session_id);

-- Sessions that ended less than an access token's life ago: every instance reads the new ones each second.
create table ended_session (
    session_id uuid primary key,
    ended_at timestamptz not null default clock_timestamp()
);
create index ended_session_ended_at on ended_session (ended_at);

create table one_time_link (
    hash bytea primary key,
    purpose text not null,
    account_id uuid references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint one_time_link_hash_length check (octet_length(hash) = 32),
    constraint one_time_link_purpose_known check (purpose in ('SETUP', 'INVITATION', 'PASSWORD_RESET')),
    constraint one_time_link_reset_names_account check ((purpose = 'PASSWORD_RESET') = (account_id is not null))
);
create index one_time_link_account_id on one_time_link (account_id);

-- Keys are hashes of an e-mail address or a network address, so the table says nothing about anybody.
create table login_throttle (
    key bytea primary key,
    failures integer not null,
    last_failure_at timestamptz not null,
    blocked_until timestamptz not null,
    constraint login_throttle_key_length check (octet_length(key) = 32)
);
create index login_throttle_last_failure_at on login_throttle (last_failure_at);

create table signing_key (
    id uuid primary key,
    public_key bytea not null,
    private_key bytea not null,
    sealed boolean not null,
    created_at timestamptz not null,
    signs_from timestamptz not null,
    constraint signing_key_public_length check (octet_length(public_key) <= 1024),
    constraint signing_key_private_length check (octet_length(private_key) <= 4096)
);
