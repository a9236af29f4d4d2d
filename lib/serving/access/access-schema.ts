/**
 * The tables of people, their sessions and one-time links, the first four those of the authentication library; and of agencies: their
 * keys, how often each asked on a day, and how often a person was asked about on the day that runs, by a keyed hash made for that day.
 */
export const accessSchema = [
  `create table if not exists user (
    id text primary key, name text not null, email text not null unique, emailVerified integer not null, image text,
    createdAt text not null, updatedAt text not null, role text not null, scope text, disabled integer not null default 0
  )`,
  `create table if not exists session (
    id text primary key, userId text not null references user (id), token text not null unique, expiresAt text not null,
    ipAddress text, userAgent text, createdAt text not null, updatedAt text not null
  )`,
  `create table if not exists account (
    id text primary key, userId text not null references user (id), accountId text not null, providerId text not null,
    accessToken text, refreshToken text, idToken text, accessTokenExpiresAt text, refreshTokenExpiresAt text, scope text,
    password text, createdAt text not null, updatedAt text not null
  )`,
  `create table if not exists verification (
    id text primary key, identifier text not null, value text not null, expiresAt text not null, createdAt text, updatedAt text
  )`,
  `create table if not exists link (
    token_hash text primary key, kind text not null, email text, name text, role text not null, scope text, made_by text,
    made_at text not null, expires_at text not null, used_at text
  )`,
  `create table if not exists agency_key (
    id text primary key, token_hash text not null unique, agency text not null, programmes text not null, scope text,
    made_by text not null, made_at text not null, expires_at text, last_used_at text, revoked_at text, paused_at text, paused_for text
  )`,
  `create table if not exists agency_day (
    key_id text not null references agency_key (id), day text not null, asked integer not null, primary key (key_id, day)
  )`,
  `create table if not exists person_day (
    day text not null, person text not null, asked integer not null, primary key (day, person)
  )`,
] as const;
